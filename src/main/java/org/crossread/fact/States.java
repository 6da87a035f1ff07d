package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.fact.Stances.Stance;
import org.crossread.lexicon.Opposites.Phrase;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;

/**
 * Finds states behind the verbs that tell them: {@code is still at large}, {@code found him guilty}, {@code closed 3%
 * lower}.
 */
final class States {

    private static final VerbWords WORDS = VerbWords.standard();

    /** How far the verb may stand before a state: "found the former minister guilty". */
    private static final int LEAD = 8;

    /** Words from the first helper to the verb: "has at any point been". */
    private static final int GROUP = 5;

    private final List<Lexeme> words;

    States(List<Lexeme> words) {
        this.words = words;
    }

    /** The state that begins at {@code at} and ends before {@code to}, if it is told of somebody there. */
    Optional<Stance> state(Phrase phrase, int at, int to) {
        boolean closed = to >= words.size()
                || !words.get(to).isLetters()
                || words.get(to).text().endsWith("ly")
                || PhraseWords.standard().of(words.get(to).text()).isPresent();
        boolean joined = at > 0 && words.get(at - 1).is("-") && words.get(at).glued();
        if (!closed || joined || words.get(at).capital()) {
            return Optional.empty();
        }
        boolean negated = false;
        for (int i = at - 1; i >= Math.max(0, at - LEAD); i--) {
            Lexeme word = words.get(i);
            if (word.is("not") && words.get(i + 1).isOf("not-negating")) {
                return Optional.empty();
            }
            boolean near = i == at - 1 || isLight(i + 1, at);
            if (word.isOf("quoting") && i < at - 1 && isMeasured(i + 1, at)) {
                return Optional.of(new Stance(at, to, phrase, false));
            }
            if (near && word.isOf("linking")) {
                return Optional.of(new Stance(group(i), to, phrase, negated != denied(i)));
            }
            if (word.isOf("leading") && i < at - 1) {
                boolean left = i > 0 && Words.BE.has(words.get(i - 1).text());
                return Optional.of(new Stance(left ? group(i) : at, to, phrase, negated != denied(i)));
            }
            if (!word.isLetters() && !word.is("-") && !word.is("'s") && !word.is("'") && !isFigure(word)) {
                return Optional.empty();
            }
            if (near && (word.is("not") || word.is("never") || word.is("no"))) {
                negated = true;
            }
        }
        return Optional.empty();
    }

    /** Whether only how much stands from {@code from} to before {@code to}: "closed [the day 6 per cent] higher". */
    private boolean isMeasured(int from, int to) {
        boolean figure = false;
        for (int i = from; i < to; i++) {
            figure |= words.get(i).isDigits();
            if (!isFigure(words.get(i)) && !words.get(i).isOf("measuring")) {
                return false;
            }
        }
        return figure;
    }

    private static boolean isFigure(Lexeme word) {
        return word.isDigits() || word.is(".") || word.is(",") || word.is("%");
    }

    /** Whether only adverbs and denials stand from {@code from} to before {@code to}. */
    private boolean isLight(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isAdverb(i)
                    && !words.get(i).is("not")
                    && !words.get(i).is("never")
                    && !words.get(i).is("no")) {
                return false;
            }
        }
        return true;
    }

    boolean isAdverb(int i) {
        String text = words.get(i).text();
        return text.endsWith("ly") || WORDS.is("between", text) || text.equals("very") || text.equals("longer");
    }

    /** The first helper of the group whose linking verb stands at {@code i}. */
    private int group(int i) {
        int from = i;
        int helper = from;
        while (from > 0
                && i - from < GROUP
                && (Predicates.isHelper(words.get(from - 1).text())
                        || isDenial(from - 1)
                        || words.get(from - 1).isOf("interposed"))) {
            from--;
            helper = words.get(from).isOf("interposed") ? helper : from;
        }
        return helper;
    }

    boolean isDenial(int i) {
        return words.get(i).is("not") || words.get(i).is("never");
    }

    /** Whether helpers before the linking verb deny it. */
    private boolean denied(int link) {
        int from = group(link);
        return words.get(link).isOf("contracted")
                || words.subList(from, link).stream().anyMatch(w -> w.is("not") || w.is("never"));
    }
}
