package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Words;

/**
 * The sentence of a mention as who looks for a subject in it walks along it: verbs, phrases and asides, told from the
 * words alone, without a parser. Words are named by their place in the passage.
 */
final class Clause {

    /**
     * A noun phrase, or a pronoun: "[sales of cars] in Asia".
     *
     * @param from its first word in the passage
     * @param to the word after its last, before what hangs on it by "in" or "at"
     * @param end the word after all that hangs on it
     */
    record Phrase(int from, int to, int end) {}

    /** No place in the passage. */
    static final int NOWHERE = -1;

    /** Words of the longest phrase that is read. */
    static final int LONGEST = 9;

    /** Words of the longest aside between a subject and its verb. */
    private static final int ASIDE = 16;

    private final List<Word> words;
    private final int start;
    private final int end;

    private Clause(List<Word> words, int start, int end) {
        this.words = words;
        this.start = start;
        this.end = end;
    }

    /** The sentence that a mention stands in. */
    static Clause around(Mention mention) {
        List<Word> words = mention.passage().words();
        int start = mention.from();
        while (mention.holds(start - 1)) {
            start--;
        }
        int end = mention.to();
        while (mention.holds(end)) {
            end++;
        }
        return new Clause(words, start, end);
    }

    /** The first word of the sentence. */
    int start() {
        return start;
    }

    /** The word after its last. */
    int end() {
        return end;
    }

    /** The word in lower case with a straight apostrophe; empty beyond the sentence. */
    String form(int w) {
        return holds(w) ? words.get(w).token().form().replace('’', '\'') : "";
    }

    /** The class of a word of grammar; empty for any other. */
    Optional<Kind> kind(int w) {
        return PhraseWords.standard().of(form(w));
    }

    boolean is(int w, Kind kind) {
        return kind(w).filter(k -> k == kind).isPresent();
    }

    boolean isComma(int w) {
        return form(w).equals(",");
    }

    boolean isMark(int w) {
        return holds(w) && words.get(w).punctuation();
    }

    /** Whether the word is a helper, a past form, or a verb that no determiner makes a noun. */
    boolean isVerb(int w) {
        if (!holds(w)) {
            return false;
        }
        if (is(w, Kind.AUXILIARY)) {
            return true;
        }
        Word word = words.get(w);
        boolean capital = Character.isUpperCase(word.token().text().charAt(0));
        if (word.punctuation() || word.number() || (capital && w > start)) {
            return false;
        }
        String form = word.token().form();
        boolean determined = NumberCues.standard().is(NumberCues.Role.DETERMINER, form(w - 1))
                || form(w - 1).equals("'s");
        boolean past = form.length() > 4 && form.endsWith("ed");
        return !determined && (past || (NumberCues.standard().verb(form).isPresent() && !isNounBehindNumber(w)));
    }

    /** "The 340 jobs", "its 12 votes": behind a determiner and a number, a form in -s is a noun. */
    private boolean isNounBehindNumber(int w) {
        return form(w).endsWith("s")
                && w > start + 1
                && is(w - 2, Kind.DETERMINER)
                && words.get(w - 1).number();
    }

    /** The nearest verb at or before a word; {@link #NOWHERE} if a mark other than a comma stands before it. */
    int verbBefore(int at) {
        for (int w = at; w >= start; w--) {
            if (isMark(w) && !isComma(w)) {
                return NOWHERE;
            }
            if (isVerb(w)) {
                return w;
            }
        }
        return NOWHERE;
    }

    /** The first of the helpers and adverbs before a verb; the verb itself if it has none. */
    int helpers(int verb) {
        int first = verb;
        while (first > start
                && (is(first - 1, Kind.AUXILIARY)
                        || is(first - 1, Kind.ADVERB)
                        || form(first - 1).endsWith("ly"))) {
            first--;
        }
        return first;
    }

    /**
     * The subject of a verb: the phrase before it, past its helpers, an aside and "which"; empty where a pronoun, a
     * conjunction or a mark stands there.
     */
    Optional<Phrase> subjectOf(int verb) {
        int before = helpers(verb) - 1;
        if (Words.RELATIVES.has(form(before))) {
            return phraseBefore(isComma(before - 1) ? before - 2 : before - 1);
        }
        int aside = isComma(before) ? beforeAside(before) : NOWHERE;
        return phraseBefore(beforeRelative(aside == NOWHERE ? before : aside));
    }

    /** The subject before what says when, and how often: "[Norvane] on Wednesday once more refused". */
    Optional<Phrase> subjectBeforeTime(int verb) {
        int last = helpers(verb) - 1;
        int before = last;
        while (before > start
                && (is(before, Kind.TIME)
                        || is(before, Kind.ADVERB)
                        || form(before).equals("more"))) {
            before--;
            before -= is(before, Kind.PREPOSITION) ? 1 : 0;
        }
        return before < last ? phraseBefore(before) : Optional.empty();
    }

    /** The word before what a subject is told to be: "[A man] who was questioned", "[A flight] planned for June". */
    private int beforeRelative(int last) {
        for (int w = last - 1; w > start && w > last - ASIDE && !isMark(w); w--) {
            boolean clause = Words.RELATIVES.has(form(w)) && isVerb(w + 1);
            boolean participle = form(w).endsWith("ed") && is(w + 1, Kind.PREPOSITION);
            if ((clause || participle) && kind(w - 1).isEmpty() && !isVerb(w - 1) && !isMark(w - 1)) {
                return w - 1;
            }
            if (is(w, Kind.COORDINATOR) || is(w, Kind.SUBORDINATOR)) {
                return last;
            }
        }
        return last;
    }

    /** The phrase that ends with a word; where it hangs on another by "in" or "at", that one with it. */
    private Optional<Phrase> phraseBefore(int last) {
        int from = last + 1;
        while (from > start && from > last + 1 - LONGEST && isInPhrase(from - 1)) {
            from--;
            if (is(from, Kind.DETERMINER) && !form(from - 1).equals("of")) {
                break;
            }
        }
        if (from > last) {
            return Optional.empty();
        }
        boolean hangs = from - 1 > start && is(from - 1, Kind.PREPOSITION) && !isVerb(from - 2) && isInPhrase(from - 2);
        Optional<Phrase> whole = hangs ? phraseBefore(from - 2) : Optional.empty();
        Phrase alone = new Phrase(from, last + 1, last + 1);
        return Optional.of(whole.map(p -> new Phrase(p.from, p.to, last + 1)).orElse(alone));
    }

    /** Whether a phrase may go on over the word; the mark of "Haddow & Pryce" is a part of the name. */
    private boolean isInPhrase(int w) {
        if (!holds(w) || (isMark(w) && !form(w).equals("&")) || isVerb(w)) {
            return false;
        }
        return kind(w).isEmpty() || is(w, Kind.DETERMINER) || form(w).equals("of");
    }

    /**
     * The word before the aside that a comma closes, "The driver[, a man of 52,] survived"; {@link #NOWHERE} if none
     * does.
     */
    int beforeAside(int closing) {
        int opening = commaBefore(closing);
        return opening == NOWHERE ? NOWHERE : opening - 1;
    }

    /** The comma before a word with no more than an aside between; {@link #NOWHERE} if there is none. */
    int commaBefore(int at) {
        for (int w = at - 1; w > start && w > at - ASIDE; w--) {
            if (isComma(w)) {
                return w;
            }
        }
        return NOWHERE;
    }

    /** Whether the phrase is only of a part: "some [shops]". */
    boolean isPart(Phrase phrase) {
        return Words.SOME.has(form(phrase.from - 1));
    }

    /** The words of a phrase, and of what hangs on it, that carry meaning of their own. */
    List<Word> telling(Phrase phrase) {
        return words.subList(phrase.from(), phrase.end()).stream()
                .filter(w -> w.telling() && w.function().isEmpty())
                .toList();
    }

    private boolean holds(int w) {
        return w >= start && w < end;
    }
}
