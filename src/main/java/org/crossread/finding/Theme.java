package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;

/**
 * What a predicate is said of: the object of an active verb, else the subject.
 *
 * <pre>
 * Police arrested [a man]        [The man] was released        [The ceasefire] is holding
 * </pre>
 *
 * @param words the telling words of its phrase; empty where a pronoun or nothing stands there
 * @param object whether it is an object
 */
record Theme(List<Word> words, boolean object) {

    /** How two themes stand to each other. */
    enum Likeness {
        /** They share a word. */
        SAME,
        /** A pronoun, or a name on one side, which may be anything. */
        UNKNOWN,
        /** Two nouns, or two names, that share nothing. */
        OTHER
    }

    /** The longest phrase that is read, in words. */
    private static final int LONGEST = 6;

    /** The theme of a predicate whose words are {@code mention}. */
    static Theme of(Mention mention) {
        List<Word> object = suffered(mention) ? List.of() : after(mention);
        return object.isEmpty() ? new Theme(before(mention), false) : new Theme(object, true);
    }

    /** Who did it: the subject of an active verb, what stands behind "by"; what else a sentence tells is no doer. */
    static Theme doer(Mention mention) {
        if (!suffered(mention)) {
            return new Theme(before(mention), false);
        }
        List<Word> words = mention.passage().words();
        boolean by = mention.to() < words.size()
                && words.get(mention.to()).token().form().equals("by");
        return new Theme(by ? after(mention.passage(), mention.sentence(), mention.to() + 1) : List.of(), false);
    }

    /** Passive, or a state: the subject is what it is said of. */
    private static boolean suffered(Mention mention) {
        return mention.passage().words().subList(mention.from(), mention.to()).stream()
                .map(w -> w.token().form())
                .anyMatch(f -> f.equals("was")
                        || f.equals("were")
                        || f.equals("is")
                        || f.equals("are")
                        || f.equals("be")
                        || f.equals("been")
                        || f.startsWith("remain")
                        || f.startsWith("stay"));
    }

    private static List<Word> after(Mention mention) {
        List<Word> words = mention.passage().words();
        List<Word> inside = words.subList(mention.from(), mention.to()).stream()
                .skip(1)
                .filter(w -> w.telling() && function(w).isEmpty())
                .limit(mention.to() - mention.from() > 2 ? LONGEST : 0)
                .toList();
        List<Word> found = new ArrayList<>(inside);
        found.addAll(after(mention.passage(), mention.sentence(), mention.to()));
        return found;
    }

    private static List<Word> after(Passage passage, int sentence, int from) {
        List<Word> words = passage.words();
        List<Word> found = new ArrayList<>();
        for (int w = from; w < words.size() && w < from + LONGEST; w++) {
            Word word = words.get(w);
            Optional<Kind> kind = function(word);
            boolean opens = kind.filter(k -> k == Kind.DETERMINER).isPresent();
            if (word.sentence() != sentence || word.punctuation() || (kind.isPresent() && !opens)) {
                break;
            }
            if (word.telling() && !opens) {
                found.add(word);
            }
        }
        return found;
    }

    private static List<Word> before(Mention mention) {
        List<Word> words = mention.passage().words();
        List<Word> found = new ArrayList<>();
        for (int w = mention.from() - 1; w >= 0 && w >= mention.from() - LONGEST; w--) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                break;
            }
            Optional<Kind> kind = function(word);
            boolean closed = kind.filter(k -> k == Kind.SUBORDINATOR || k == Kind.COORDINATOR || k == Kind.PRONOUN)
                    .isPresent();
            if (closed && !found.isEmpty()) {
                break;
            }
            if (word.telling() && kind.isEmpty()) {
                found.add(word);
            }
            if (kind.filter(k -> k == Kind.DETERMINER).isPresent() && !found.isEmpty() && !of(words, w - 1)) {
                break;
            }
        }
        return found;
    }

    private static boolean of(List<Word> words, int w) {
        return w >= 0 && words.get(w).token().form().equals("of");
    }

    private static Optional<Kind> function(Word word) {
        return PhraseWords.standard().of(word.token().form().replace('’', '\''));
    }

    Likeness likeness(Theme other) {
        boolean shared = words.stream()
                .anyMatch(m -> other.words.stream()
                        .anyMatch(n -> (m.number() && n.number()) || SameWord.is(m.stem(), n.stem())));
        if (shared) {
            return Likeness.SAME;
        }
        boolean open = words.isEmpty() || other.words.isEmpty() || named() != other.named();
        return open ? Likeness.UNKNOWN : Likeness.OTHER;
    }

    private boolean named() {
        return words.stream()
                .anyMatch(w -> Character.isUpperCase(w.token().text().charAt(0)));
    }
}
