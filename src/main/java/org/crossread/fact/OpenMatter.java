package org.crossread.fact;

import java.util.List;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Synonyms;
import org.crossread.lexicon.VerbWords;

/** What is left open: the verb behind "have not determined what", "has not decided whether to". */
final class OpenMatter {

    /** How far the verb may stand from the words that leave it open: "whether the two men had set off". */
    private static final int REACH = 9;

    private static final VerbWords WORDS = VerbWords.standard();

    /** Words from the verb to "whether": "tell a room full of reporters whether" is too long. */
    private static final int TOLD = 4;

    /** Words from a helper to "not" or "to". */
    private static final int DENIED = 4;

    private OpenMatter() {}

    /**
     * The stem of the verb, or of a noun such as "source" right behind; empty if neither is near.
     *
     * @param end index after the words that leave it open
     */
    static String of(List<Lexeme> words, List<Predicates.Predicate> predicates, int end) {
        for (int i = end; i < words.size() && i < end + REACH; i++) {
            int here = i;
            if (!words.get(i).isLetters()
                    && !words.get(i).isDigits()
                    && !words.get(i).is("'s")) {
                break;
            }
            if (words.get(i).is("to")
                    && i + 1 < words.size()
                    && kind(words.get(i + 1)).isEmpty()) {
                return verb(words, i + 1);
            }
            for (Predicates.Predicate predicate : predicates) {
                if (predicate.from() <= here && predicate.verb() >= here && predicate.from() >= end) {
                    return predicate.main() == predicate.verb() ? verb(words, predicate.verb()) : predicate.stem();
                }
            }
        }
        boolean before = words.get(end - 1).isOf("asking");
        int verb = before ? end : end + 1;
        boolean asked = (before || (end < words.size() && words.get(end).isOf("asking")))
                && verb < words.size()
                && words.get(verb).isLetters()
                && !words.get(verb).capital()
                && kind(words.get(verb)).isEmpty();
        return asked ? verb(words, verb) : "";
    }

    /** The stem of a verb, with its particle where the two have synonyms: "set off". */
    private static String verb(List<Lexeme> words, int at) {
        String stem = words.get(at).stem();
        String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
        return Synonyms.standard().groups(stem + " " + next).isEmpty() ? stem : stem + "-" + next;
    }

    /**
     * Where "whether" ends of words that leave open what follows, in any wording: "would not [tell reporters] whether",
     * "declined to [comment on] whether"; -1 if none begin at {@code at}.
     */
    static int end(List<Lexeme> words, int at) {
        int verb = unsaid(words, at);
        if (verb < 0 || !WORDS.is("telling", words.get(verb).stem())) {
            return -1;
        }
        for (int i = verb + 1;
                i < words.size() && i <= verb + TOLD && words.get(i).isLetters();
                i++) {
            if (words.get(i).is("whether") || (words.get(i).is("if") && i <= verb + 2)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The verb of what is not said: "would not [say]", "declined to [say]", "is yet to [say]"; -1 if there is none. */
    private static int unsaid(List<Lexeme> words, int at) {
        boolean helper = Predicates.isHelper(words.get(at).text());
        boolean refuses = WORDS.is("refusing", words.get(at).stem());
        for (int i = at + 1; (helper || refuses) && i + 1 < words.size() && i < at + DENIED; i++) {
            boolean to = words.get(i).is("to")
                    && (refuses
                            || words.get(i - 1).is("yet")
                            || words.get(i - 1).is("unable"));
            boolean not = words.get(i).is("not") || words.get(i).is("t");
            if (to || not) {
                int next = i + 1;
                while (next + 1 < words.size()
                        && (words.get(next).text().endsWith("ly")
                                || words.get(next).is("yet")
                                || words.get(next).is("be"))) {
                    next++;
                }
                return words.get(next).isLetters() && !words.get(next).is("to") ? next : -1;
            }
        }
        return -1;
    }

    private static java.util.Optional<Kind> kind(Lexeme word) {
        return PhraseWords.standard().of(word.text());
    }
}
