package org.crossread.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.TitleFact;

/**
 * One of the two in a deed.
 *
 * @param mention the deed
 * @param word what names it there
 */
record Party(Mention mention, String word) {
    /** Words from a name back to its title: "Mr Adam Pell". */
    private static final int TITLE = 2;

    /** Who is meant by a pronoun in either place. */
    private static final Map<String, String> SUBJECTS = Map.of("him", "he", "her", "she", "them", "they");

    /** One name, or one a part of the other; "the president" by the name of whom the article calls so. */
    boolean same(Party other) {
        Optional<Boolean> mine = man();
        Optional<Boolean> theirs = other.man();
        boolean known = mine.isPresent() && theirs.isPresent();
        if (known && !mine.equals(theirs)) {
            return false;
        }
        boolean kin = stands() && other.stands() && !pronoun() && !other.pronoun();
        return (known && !kin && (stands() || other.stands()))
                || same(who(word), who(other.word))
                || name().filter(n -> same(n, other.name().orElse(other.word))).isPresent()
                || other.name().filter(n -> same(n, word)).isPresent()
                || told(other.word)
                || other.told(word)
                || holds(other.word)
                || other.holds(word)
                || initials().equals(other.word)
                || other.initials().equals(word)
                || holder().filter(h -> same(h, other.word)).isPresent()
                || other.holder().filter(h -> same(h, word)).isPresent();
    }

    /** Whether the noun stands right before the one that names it: "the firefighters union" are the firefighters. */
    private boolean told(String noun) {
        List<Word> words = mention.passage().words();
        for (int w = mention.from() + 1; w < mention.to(); w++) {
            boolean named = words.get(w).stem().equals(word)
                    || words.get(w).token().form().equals(word);
            if (named
                    && VerbWords.standard().is("body-noun", word)
                    && words.get(w - 1).token().form().endsWith("s")
                    && words.get(w - 1).stem().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a man, or a woman, by the word itself or a title before the name; empty where nothing tells. */
    private Optional<Boolean> man() {
        List<Word> words = mention.passage().words();
        for (int w = mention.from(); w < mention.to(); w++) {
            if (words.get(w).token().form().equals(word)) {
                for (int i = w; i >= Math.max(mention.from(), w - TITLE); i--) {
                    String form = words.get(i).token().form();
                    boolean man = VerbWords.standard().is("he-word", form);
                    if (man || VerbWords.standard().is("she-word", form)) {
                        return Optional.of(man);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the word is no name and yet tells man from woman: "he", "his wife". */
    private boolean stands() {
        return VerbWords.standard().is("he-word", word) || VerbWords.standard().is("she-word", word);
    }

    private boolean pronoun() {
        return isPronoun(word);
    }

    private static String who(String word) {
        return SUBJECTS.getOrDefault(word, word);
    }

    /** "fsb" of "the Food Standards Board"; empty if it has fewer than three capitals. */
    private String initials() {
        List<Word> words = mention.passage().words();
        for (int w = mention.from(); w < mention.to(); w++) {
            if (words.get(w).token().form().equals(word)) {
                StringBuilder initials = new StringBuilder();
                for (int i = w; i >= mention.from() && capital(words.get(i)); i--) {
                    initials.insert(0, words.get(i).token().form().charAt(0));
                }
                return initials.length() > 2 ? initials.toString() : "";
            }
        }
        return "";
    }

    private static boolean capital(Word word) {
        return Character.isUpperCase(word.token().text().charAt(0));
    }

    private static boolean same(String left, String right) {
        String a = " " + left.toLowerCase(Locale.ROOT) + " ";
        String b = " " + right.toLowerCase(Locale.ROOT) + " ";
        return a.contains(b) || b.contains(a) || SameWord.is(a.strip(), b.strip());
    }

    /** The whole name of whom the word is a part of; empty if it is no name. */
    private Optional<String> name() {
        return name(mention, word).map(n -> n.canonical().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the clause gives the office that the other is called by to this one: "the chairman, Sir Neville Orde,
     * who".
     */
    private boolean holds(String office) {
        return mention.passage().mentions(Fact.Kind.TITLE).stream()
                .filter(t -> t.sentence() == mention.sentence())
                .filter(t -> ((TitleFact) t.fact())
                        .holder()
                        .filter(h -> same(h, word))
                        .isPresent())
                .anyMatch(t -> t.passage().words().subList(t.from(), t.to()).stream()
                        .anyMatch(
                                w -> w.stem().equals(office) || w.token().form().equals(office)));
    }

    private Optional<String> holder() {
        return mention.passage().mentions(Fact.Kind.TITLE).stream()
                .filter(t -> t.sentence() == mention.sentence()
                        && mention.passage().words().subList(t.from(), t.to()).stream()
                                .anyMatch(w -> w.stem().equals(word)
                                        || w.token().form().equals(word)))
                .map(t -> ((TitleFact) t.fact()).holder())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The name in a deed that the word is a part of. */
    static Optional<NameFact> name(Mention mention, String word) {
        return mention.home().facts().stream()
                .filter(f -> f instanceof NameFact
                        && f.where().overlaps(mention.fact().where()))
                .map(f -> (NameFact) f)
                .filter(n -> List.of(n.canonical().toLowerCase(Locale.ROOT).split(" ", -1))
                        .contains(word))
                .findFirst();
    }

    static boolean isPronoun(String word) {
        return Words.SUBJECTS.has(word) || Words.OBJECTS.has(word);
    }
}
