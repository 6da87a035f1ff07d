package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Harms;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Words;

/**
 * Finds where a sentence tells that somebody was hurt by telling how: {@code breaking his wrist}, {@code with cuts}.
 */
final class Hurts {

    /** What is said, as in {@code opposites.txt}. */
    static final String SAID = "bodily-harm";

    private static final Harms HARMS = Harms.standard();

    /** Words from a verb to the part of a body: "broke his left lower arm". */
    private static final int REACH = 4;

    /** Words between "with" and what somebody has: "with several serious head injuries". */
    private static final int PHRASE = 4;

    /**
     * How somebody was hurt.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Hurt(int from, int to) {}

    private Hurts() {}

    static List<Hurt> of(List<Lexeme> words) {
        List<Hurt> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isLetters()) {
                Optional<Hurt> broken = broken(words, at);
                Optional<Hurt> here = broken.isPresent() ? broken : having(words, at);
                if (here.isPresent() && !isOpen(words, at)) {
                    found.add(here.get());
                    at = here.get().to() - 1;
                }
            }
        }
        return found;
    }

    /** "Broke her arm", "breaking both legs", "broken ribs". */
    private static Optional<Hurt> broken(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        boolean form = word.text().endsWith("ing") || Predicates.isPast(words, at);
        if (!form || !HARMS.is("verb", stem(words, at))) {
            return Optional.empty();
        }
        boolean adjective = word.text().endsWith("ed") || word.text().endsWith("en") || word.is("torn");
        for (int i = at + 1; i < words.size() && i <= at + REACH; i++) {
            if (HARMS.is("part", stem(words, i))) {
                boolean owned = HARMS.is("owner", words.get(at + 1).text());
                return owned || adjective ? Optional.of(new Hurt(at, i + 1)) : Optional.empty();
            }
            boolean on = words.get(i).isLetters()
                    && (HARMS.is("owner", words.get(i).text())
                            || kind(words.get(i)).isEmpty());
            if (!on) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "With cuts and bruises", "suffered serious burns", "was treated for smoke inhalation". */
    private static Optional<Hurt> having(List<Lexeme> words, int at) {
        if (!HARMS.is("before", stem(words, at)) || words.get(at).capital()) {
            return Optional.empty();
        }
        boolean treated = stem(words, at).equals("treat");
        int first = treated && DateAmounts.is(words, at + 1, "for") ? at + 2 : at + 1;
        for (int i = first; i < words.size() && i < first + PHRASE; i++) {
            if (HARMS.is("noun", stem(words, i)) && !isCutting(words, i)) {
                return Optional.of(new Hurt(at, i + 1));
            }
            boolean on = words.get(i).isLetters()
                    && (HARMS.is("owner", words.get(i).text())
                            || kind(words.get(i)).isEmpty())
                    && !words.get(i).isOf("helper");
            if (!on) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Cuts to libraries, a cut in rates, burns of fuel: of no body. */
    private static boolean isCutting(List<Lexeme> words, int at) {
        boolean of = at + 1 < words.size()
                && (words.get(at + 1).is("to")
                        || words.get(at + 1).is("in")
                        || words.get(at + 1).is("of")
                        || words.get(at + 1).is("on"));
        if (!of) {
            return words.get(at).is("cut");
        }
        for (int i = at + 2; i < words.size() && i < at + 2 + PHRASE; i++) {
            if (HARMS.is("part", stem(words, i))
                    || words.get(i).is("face")
                    || words.get(i).is("head")
                    || words.get(i).is("body")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(List<Lexeme> words, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (words.get(i).isOf("open") || Words.DENIALS.has(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static String stem(List<Lexeme> words, int at) {
        return words.get(at).isLetters() ? words.get(at).stem() : "";
    }

    private static Optional<Kind> kind(Lexeme word) {
        return PhraseWords.standard().of(word.text());
    }
}
