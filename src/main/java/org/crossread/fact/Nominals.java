package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.DeedNouns;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Words;

/**
 * Finds what a sentence says by a noun instead of a verb: {@code there were no arrests}, {@code is not a suspect},
 * {@code is being treated as a suspect}.
 */
final class Nominals {

    /** Words between an article and its noun: "there was no further serious damage". */
    private static final int PHRASE = 4;

    /** How far the head of a long subject may stand before its verb: "an application for leave to appeal". */
    private static final int SUBJECT = 10;

    /**
     * A noun that says something.
     *
     * @param from index of its first word, helpers and denial included
     * @param to index after the noun
     * @param said the deed that the noun names, or its stem
     * @param negated whether it is denied
     */
    record Nominal(int from, int to, String said, boolean negated) {}

    private Nominals() {}

    static List<Nominal> of(List<Lexeme> words) {
        List<Nominal> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Lexeme word = words.get(at);
            Optional<Nominal> here =
                    word.is("there") ? existing(words, at) : word.is(",") ? changed(words, at) : being(words, at);
            here.ifPresent(found::add);
        }
        return found;
    }

    /** "Earned £24 million, an increase of 8%": how a figure moved, told by a noun. */
    private static Optional<Nominal> changed(List<Lexeme> words, int comma) {
        int noun = comma + 2;
        boolean stands = words.get(comma).is(",")
                && noun + 2 < words.size()
                && (words.get(noun - 1).is("a") || words.get(noun - 1).is("an"))
                && words.get(noun + 1).is("of")
                && words.get(noun + 2).isDigits();
        String said = stands ? words.get(noun).text() : "";
        boolean moved = CheckCues.standard().is(CheckCues.Role.UP, said)
                || CheckCues.standard().is(CheckCues.Role.DOWN, said);
        return moved ? Optional.of(new Nominal(noun, noun + 1, deed(said), false)) : Optional.empty();
    }

    /** "There were no arrests", "there would be an appeal". */
    private static Optional<Nominal> existing(List<Lexeme> words, int there) {
        int at = there + 1;
        boolean negated = false;
        boolean is = false;
        while (at < words.size() && (Predicates.isHelper(words.get(at).text()) || isDenial(words, at))) {
            is |= Words.BE.has(words.get(at).text());
            negated |= isDenial(words, at);
            at++;
        }
        if (!is || at >= words.size()) {
            return Optional.empty();
        }
        boolean no = PolarityFinder.nothing(words, at) > 0;
        boolean idiom = words.get(at).is("no") && !no;
        int head = noun(words, no || isDeterminer(words, at) ? at + 1 : at);
        return idiom || head < 0
                ? Optional.empty()
                : Optional.of(new Nominal(there, head + 1, deed(words.get(head).text()), negated != no));
    }

    /** "Is a suspect", "was not a suspect", "is treated as a suspect". */
    private static Optional<Nominal> being(List<Lexeme> words, int at) {
        boolean be = Words.BE.has(words.get(at).text());
        boolean as = words.get(at).isOf("regarding") && DateAmounts.is(words, at + 1, "as");
        if (!be && !as) {
            return Optional.empty();
        }
        int next = as ? at + 2 : at + 1;
        boolean negated = false;
        while (next < words.size() && (isDenial(words, next) || words.get(next).isOf("between"))) {
            negated |= isDenial(words, next);
            next++;
        }
        boolean article = next < words.size()
                && (words.get(next).is("a") || words.get(next).is("an"));
        boolean no = PolarityFinder.nothing(words, next) > 0;
        if (!article && !no) {
            return Optional.empty();
        }
        int head = noun(words, next + 1);
        if (head < 0 || head > next + 2) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0
                && at - from < PHRASE
                && (Predicates.isHelper(words.get(from - 1).text()) || isDenial(words, from - 1))) {
            from--;
            negated |= isDenial(words, from);
        }
        return Optional.of(new Nominal(from, head + 1, deed(words.get(head).text()), negated != no));
    }

    private static boolean isDenial(List<Lexeme> words, int at) {
        return words.get(at).is("not") || words.get(at).is("never");
    }

    private static boolean isDeterminer(List<Lexeme> words, int at) {
        return kind(words.get(at)).filter(k -> k == Kind.DETERMINER).isPresent();
    }

    private static Optional<Kind> kind(Lexeme word) {
        return PhraseWords.standard().of(word.text());
    }

    /** The last word of a noun phrase that begins at {@code at}; -1 if it is no plain noun in lower case. */
    private static int noun(List<Lexeme> words, int at) {
        int head = -1;
        for (int i = at; i < words.size() && i < at + PHRASE; i++) {
            Lexeme word = words.get(i);
            if (word.is("-") && i > at) {
                continue;
            }
            boolean ends =
                    !word.isLetters() || kind(word).isPresent() || word.text().endsWith("ly");
            if (ends) {
                break;
            }
            if (word.capital()) {
                return -1;
            }
            head = i;
        }
        boolean open = head + 1 < words.size()
                && head == at + PHRASE - 1
                && words.get(head + 1).isLetters()
                && kind(words.get(head + 1)).isEmpty();
        return open || head < 0 || Predicates.isPast(words, head) ? -1 : head;
    }

    /** Index of the head of the subject that ends before {@code verb}: "an application for leave to appeal". */
    static int head(List<Lexeme> words, int verb) {
        int head = verb - 1;
        for (int i = verb - 1; i > 0 && i >= verb - SUBJECT; i--) {
            Lexeme word = words.get(i);
            if (!word.isLetters() || word.is("that") || Predicates.isHelper(word.text())) {
                break;
            }
            boolean preposition = kind(word).filter(k -> k == Kind.PREPOSITION).isPresent() || word.is("to");
            if (preposition && words.get(i - 1).isLetters() && !words.get(i - 1).capital()) {
                head = i - 1;
            }
        }
        return head;
    }

    /**
     * The verb for the deed that a noun names: {@code arrest} for arrests, {@code hurt} for injuries; else its stem.
     */
    static String deed(String noun) {
        String stem = Predicates.stem(noun);
        return DeedNouns.standard().verb(stem).orElse(stem);
    }
}
