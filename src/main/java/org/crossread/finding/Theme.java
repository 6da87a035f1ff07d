package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.lexicon.Contrasts;
import org.crossread.lexicon.DeedNouns;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.PolarityFact;

/**
 * What a predicate is said of: the object of an active verb, else the subject.
 *
 * <pre>
 * Police arrested [a man]        [The man] was released        [The ceasefire] is holding
 * </pre>
 *
 * @param words the telling words of its phrase; empty where a pronoun or nothing stands there
 * @param object whether it is an object
 * @param owners whose it is, of the words: "[Norvane's] profit"
 */
record Theme(List<Word> words, boolean object, List<Word> owners) {

    Theme {
        words = List.copyOf(words);
        owners = List.copyOf(owners);
    }

    Theme(List<Word> words, boolean object) {
        this(words, object, List.of());
    }

    /** How two themes stand to each other. */
    enum Likeness {
        /** They share a word. */
        SAME,
        /** A pronoun, or a name on one side, which may be anything. */
        UNKNOWN,
        /** Two nouns, or two names, that share nothing. */
        OTHER
    }

    /** Words behind a verb in which its object is read. */
    static final int LONGEST = 6;

    /** Words before a verb in which its subject is read. */
    private static final int FARTHEST = 24;

    /** The theme of a predicate whose words are {@code mention}. */
    static Theme of(Mention mention) {
        boolean free = mention.fact() instanceof PolarityFact fact
                && Opposites.standard().free(fact.predicate())
                && !suffered(mention);
        if (free) {
            return new Theme(List.of(), false);
        }
        if (mention.passage().words().get(mention.from()).token().form().equals("there")) {
            return new Theme(described(mention), true);
        }
        List<Word> object = suffered(mention)
                ? List.of()
                : after(mention).stream().filter(w -> !names(mention, w)).toList();
        if (object.isEmpty() && !suffered(mention) && isPronoun(mention)) {
            return new Theme(List.of(), true);
        }
        boolean subject = object.isEmpty() || object.stream().allMatch(Theme::share);
        List<Word> words = (subject ? Subjects.of(mention) : object)
                .stream().filter(w -> !names(mention, w)).toList();
        return owned(mention, words, !subject);
    }

    /** The theme with its owners apart: "[Norvane's] profit" is a profit. */
    private static Theme owned(Mention mention, List<Word> words, boolean object) {
        List<Word> around = mention.passage().words();
        int end = Math.min(around.size(), mention.to() + LONGEST);
        List<Word> owners = new ArrayList<>();
        List<Word> heads = new ArrayList<>();
        for (int w = Math.max(0, mention.from() - FARTHEST); w < end; w++) {
            Word word = around.get(w);
            if (words.contains(word)) {
                heads.add(word);
            } else if (Words.GENITIVES.has(word.token().form())) {
                owners.addAll(heads);
                heads.clear();
            }
        }
        boolean told = heads.isEmpty() || owners.isEmpty();
        return told ? new Theme(words, object) : new Theme(heads, object, owners);
    }

    /** Who or what does it or is it: the subject, whatever the object is. */
    static Theme subjectOf(Mention mention) {
        return owned(mention, Subjects.of(mention), false);
    }

    /** Whether the object is a pronoun, which may stand for anything: "rejected [it]", not "freed [her] brother". */
    private static boolean isPronoun(Mention mention) {
        List<Word> words = mention.passage().words();
        if (!mention.holds(mention.to())) {
            return false;
        }
        boolean her = words.get(mention.to()).token().form().equals("her");
        boolean owned =
                mention.holds(mention.to() + 1) && words.get(mention.to() + 1).telling();
        return VerbWords.standard()
                        .is("pronoun-object", words.get(mention.to()).token().form())
                && !(her && owned);
    }

    /** Whether what it is said of is but a part of what could be meant: "[some shops] were closed". */
    static boolean isPart(Mention mention) {
        Clause clause = Clause.around(mention);
        return clause.subjectOf(mention.from()).filter(clause::isPart).isPresent();
    }

    /** What there is one of, or none: "there is no [language] test". */
    private static List<Word> described(Mention mention) {
        return mention.passage().words().subList(mention.from() + 1, mention.to() - 1).stream()
                .filter(w -> w.telling() && w.function().isEmpty())
                .toList();
    }

    /** How much it changed by, which is no object: "shares rose [3 per cent]". */
    private static boolean share(Word word) {
        return word.number() && word.stem().endsWith("%");
    }

    /** Whether the noun is the deed itself: "[a payment] had been made". */
    private static boolean names(Mention mention, Word word) {
        return mention.fact() instanceof PolarityFact fact
                && (Opposites.standard().paraphrases(fact.predicate(), word.stem())
                        || DeedNouns.standard()
                                .verb(word.stem())
                                .filter(fact.predicate()::equals)
                                .isPresent());
    }

    /** Who did it: the subject of an active verb, what stands behind "by"; what else a sentence tells is no doer. */
    static Theme doer(Mention mention) {
        if (!suffered(mention)) {
            return new Theme(Subjects.of(mention), false);
        }
        List<Word> words = mention.passage().words();
        boolean by = mention.to() < words.size()
                && words.get(mention.to()).token().form().equals("by");
        return new Theme(by ? after(mention.passage(), mention.sentence(), mention.to() + 1) : List.of(), false);
    }

    /** Passive, or a state: the subject is what it is said of. */
    private static boolean suffered(Mention mention) {
        return mention.passage().words().subList(mention.from(), mention.to()).stream()
                .anyMatch(w -> Words.BE.has(w.token().form()) || Words.STAYING.has(w.stem()));
    }

    private static List<Word> after(Mention mention) {
        List<Word> words = mention.passage().words();
        List<Word> inside = words.subList(mention.from(), mention.to()).stream()
                .skip(1)
                .filter(w ->
                        w.telling() && w.function().isEmpty() && !told(mention, w) && !leads(w) && !isVerb(mention, w))
                .limit(mention.to() - mention.from() > 2 && !plain(mention) ? LONGEST : 0)
                .toList();
        List<Word> found = new ArrayList<>(inside);
        found.addAll(after(mention.passage(), mention.sentence(), mention.to()));
        return found;
    }

    /** One verb with its helpers has no object inside, as "took [the county] to court" has. */
    private static boolean plain(Mention mention) {
        return mention.fact() instanceof PolarityFact fact
                && fact.predicate().indexOf('-') < 0
                && !names(mention, mention.passage().words().get(mention.to() - 1))
                && mention.passage().words().get(mention.to() - 1).stem().equals(fact.predicate());
    }

    /** Whether the word is the predicate's own, behind a subject that is nobody: "nobody has [died]". */
    private static boolean told(Mention mention, Word word) {
        String first = mention.passage().words().get(mention.from()).token().form();
        return mention.fact() instanceof PolarityFact fact
                && VerbWords.standard().is("nobody", first)
                && List.of(fact.predicate().split("-", -1)).contains(word.stem());
    }

    /** Whether the word is the verb of a phrase: "will [go] on". */
    private static boolean isVerb(Mention mention, Word word) {
        return mention.fact() instanceof PolarityFact fact
                && fact.predicate().startsWith(word.stem())
                && fact.predicate().indexOf('-') == word.stem().length();
    }

    /** Whether the word is of a verb that leads to the deed: "[ruled] out taking", "[refused] to". */
    private static boolean leads(Word word) {
        return VerbWords.standard().is("leading-away", word.stem())
                || VerbWords.standard().is("deciding", word.stem())
                || VerbWords.standard().is("refusing", word.stem());
    }

    private static List<Word> after(Passage passage, int sentence, int from) {
        List<Word> words = passage.words();
        List<Word> found = new ArrayList<>();
        for (int w = from; w < words.size() && w < from + LONGEST; w++) {
            Word word = words.get(w);
            Optional<Kind> kind = word.function();
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

    Likeness likeness(Theme other) {
        boolean shared = words.stream()
                .anyMatch(m -> other.words.stream()
                        .anyMatch(n -> (m.number() && n.number()) || SameWord.is(m.stem(), n.stem())));
        if (shared) {
            return Likeness.SAME;
        }
        boolean open = untold() || other.untold() || named() != other.named();
        return open ? Likeness.UNKNOWN : Likeness.OTHER;
    }

    /** Whether a word on each side sets two things apart, or one is the earlier of two: "an earlier offer". */
    boolean apart(Theme other) {
        Contrasts contrasts = Contrasts.standard();
        boolean one = words.stream()
                .anyMatch(m -> other.words.stream().anyMatch(n -> contrasts.apart(m.stem(), n.stem()))
                        && other.words.stream().noneMatch(n -> n.stem().equals(m.stem())));
        boolean told = !words.isEmpty() && !other.words.isEmpty();
        return one || (told && earlier() != other.earlier());
    }

    private boolean earlier() {
        return words.stream()
                .anyMatch(w -> Contrasts.standard().earlier(w.token().form()));
    }

    /** Nothing, or a mere count: "23 of them". */
    private boolean untold() {
        return words.stream().allMatch(Word::number);
    }

    /** Whether it shares a word with the other and has a name beside it that the other's sentence has not. */
    boolean names(Theme other, Mention mention, Mention otherMention) {
        return likeness(other) == Likeness.SAME
                && other.words.size() == 1
                && Stream.concat(owners.stream(), words.stream())
                        .filter(w -> !SameWord.is(w.stem(), other.words.get(0).stem()))
                        .filter(w -> Character.isUpperCase(w.token().text().charAt(0)))
                        .filter(w -> !w.equals(first(mention)))
                        .filter(w -> !Character.isUpperCase(
                                other.words.get(0).token().text().charAt(0)))
                        .anyMatch(w -> otherMention.passage().words().stream()
                                .noneMatch(o -> o.sentence() == otherMention.sentence()
                                        && o.stem().equals(w.stem())));
    }

    private static Word first(Mention mention) {
        return mention.passage().words().get(Clause.around(mention).start());
    }

    /** Whether it is named by capitals alone, which may stand for anything: "the MPC". */
    boolean coded() {
        return words.stream()
                .map(w -> w.token().text())
                .anyMatch(t -> t.length() > 1 && t.equals(t.toUpperCase(Locale.ROOT)));
    }

    boolean named() {
        return words.stream()
                .anyMatch(w ->
                        !w.number() && Character.isUpperCase(w.token().text().charAt(0)));
    }
}
