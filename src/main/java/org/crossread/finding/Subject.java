package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Words;

/**
 * Finds the subject of the clause that a value stands in, without a parser: the phrase before the nearest verb on its left,
 * past helpers, asides, infinitives and other verbs of the same subject.
 *
 * <pre>
 *   [Skua] employs 340 people and has raised |290 million|
 *   Founded in |2019| by four classmates, [Prithvi Orbital] has
 *   [Petrel 1], which failed in |2023|
 * </pre>
 */
final class Subject {

    /**
     * A noun phrase, or a pronoun.
     *
     * @param from its first word in the passage
     * @param to the word after its last
     */
    record Phrase(int from, int to) {}

    /** Words of the longest phrase that is read. */
    private static final int LONGEST = 9;

    /** Words of the longest aside between a subject and its verb. */
    private static final int ASIDE = 16;

    private final Mention mention;
    private final List<Word> words;
    private final int start;
    private final int end;

    private Subject(Mention mention) {
        this.mention = mention;
        this.words = mention.passage().words();
        int first = mention.from();
        while (first > 0 && words.get(first - 1).sentence() == mention.sentence()) {
            first--;
        }
        int last = mention.to();
        while (last < words.size() && words.get(last).sentence() == mention.sentence()) {
            last++;
        }
        this.start = first;
        this.end = last;
    }

    /** The subject of the clause of {@code mention}; empty where none is found, or the value is in the subject itself. */
    static Optional<Phrase> of(Mention mention) {
        return new Subject(mention).find();
    }

    private Optional<Phrase> find() {
        int at = mention.from() - 1;
        while (at >= start) {
            int verb = verbBefore(at);
            if (verb < 0) {
                return at == mention.from() - 1 ? Optional.empty() : opened();
            }
            int first = helpers(verb);
            int before = first - 1;
            if (isCredit(verb)) {
                at = commaBefore(verb) - 1;
                continue;
            }
            if (says(verb)) {
                return Optional.empty();
            }
            if (before < start) {
                return opened();
            }
            Optional<Kind> kind = kind(before);
            String form = form(before);
            if (Words.RELATIVES.has(form)) {
                return before(isComma(before - 1) ? before - 2 : before - 1);
            }
            if (isComma(before)) {
                int aside = beforeAside(before);
                if (aside >= start) {
                    return before(aside);
                }
                at = before - 1;
            } else if (kind.filter(k -> k == Kind.PRONOUN).isPresent()) {
                return Optional.of(new Phrase(before, before + 1));
            } else if ((kind.isPresent() && kind.get() != Kind.TIME)
                    || words.get(before).punctuation()) {
                at = before - 1;
            } else {
                return before(before);
            }
        }
        return opened();
    }

    /** Whether its subject is but the source of a figure: "The ministry [put] the dead at 41". */
    private boolean says(int verb) {
        return CueVerbs.standard().cue(form(verb)).isPresent()
                || NumberCues.standard().verb(form(verb)).filter("put"::equals).isPresent();
    }

    /** Whether the verb only credits what stands around it: "The rocket, [a spokesman stressed], had come apart". */
    private boolean isCredit(int verb) {
        return isComma(verb + 1)
                && CueVerbs.standard().cue(form(verb)).isPresent()
                && commaBefore(verb) > start
                && mention.from() > verb;
    }

    /** The comma before a word, with no more than an aside between; {@code start} if there is none. */
    private int commaBefore(int at) {
        for (int w = at - 1; w > start && w > at - ASIDE; w--) {
            if (isComma(w)) {
                return w;
            }
        }
        return start;
    }

    /** The nearest verb at or before a word; -1 if a mark other than a comma stands before it. */
    private int verbBefore(int at) {
        for (int w = at; w >= start; w--) {
            if (words.get(w).punctuation() && !isComma(w)) {
                return -1;
            }
            if (isVerb(w)) {
                return w;
            }
        }
        return -1;
    }

    private int helpers(int verb) {
        int first = verb;
        while (first > start
                && (kind(first - 1)
                                .filter(k -> k == Kind.AUXILIARY || k == Kind.ADVERB)
                                .isPresent()
                        || form(first - 1).endsWith("ly"))) {
            first--;
        }
        return first;
    }

    /** The phrase that an opening leads to: "Founded in 2019, [Prithvi Orbital] has". */
    private Optional<Phrase> opened() {
        for (int w = mention.to(); w < end - 1; w++) {
            if (isVerb(w)) {
                return Optional.empty();
            }
            if (isComma(w)) {
                int to = w + 1;
                while (to < end
                        && to < w + LONGEST
                        && !isVerb(to)
                        && !words.get(to).punctuation()
                        && kind(to).filter(k -> k == Kind.AUXILIARY || k == Kind.PREPOSITION)
                                .isEmpty()) {
                    to++;
                }
                return to > w + 1 ? Optional.of(new Phrase(w + 1, to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The phrase that ends with a word; where it hangs on another by "in" or "at", that one. */
    private Optional<Phrase> before(int last) {
        int from = last + 1;
        while (from > start && from > last + 1 - LONGEST && inPhrase(from - 1)) {
            from--;
            boolean opens = kind(from).filter(k -> k == Kind.DETERMINER).isPresent();
            if (opens && !form(from - 1).equals("of")) {
                break;
            }
        }
        if (from > last) {
            return Optional.empty();
        }
        boolean hangs = from - 1 > start
                && kind(from - 1).filter(k -> k == Kind.PREPOSITION).isPresent()
                && !isVerb(from - 2)
                && inPhrase(from - 2);
        Optional<Phrase> whole = hangs ? before(from - 2) : Optional.empty();
        return whole.isPresent() ? whole : Optional.of(new Phrase(from, last + 1));
    }

    private boolean inPhrase(int w) {
        if (w < start || words.get(w).punctuation() || isVerb(w)) {
            return false;
        }
        Optional<Kind> kind = kind(w);
        return kind.isEmpty() || kind.get() == Kind.DETERMINER || form(w).equals("of");
    }

    /** The word before the comma that opens the aside that closes at {@code closing}; -1 if there is none. */
    private int beforeAside(int closing) {
        for (int w = closing - 1; w > start && w > closing - ASIDE; w--) {
            if (isComma(w)) {
                return w - 1;
            }
        }
        return -1;
    }

    private boolean isVerb(int w) {
        if (w < start || w >= end) {
            return false;
        }
        Word word = words.get(w);
        if (kind(w).filter(k -> k == Kind.AUXILIARY).isPresent()) {
            return true;
        }
        String form = word.token().form();
        boolean capital = Character.isUpperCase(word.token().text().charAt(0));
        if (word.punctuation() || word.number() || (capital && w > start)) {
            return false;
        }
        boolean determined = w > start
                && (NumberCues.standard().is(NumberCues.Role.DETERMINER, form(w - 1))
                        || form(w - 1).equals("'s"));
        boolean past = form.length() > 4 && form.endsWith("ed");
        return !determined && (past || (NumberCues.standard().verb(form).isPresent() && !nounBefore(w)));
    }

    /** "Visitor numbers", "a record": behind an adjective or a noun with a determiner, a form in -s is a noun too. */
    private boolean nounBefore(int w) {
        return form(w).endsWith("s")
                && w > start + 1
                && kind(w - 2).filter(k -> k == Kind.DETERMINER).isPresent()
                && words.get(w - 1).number();
    }

    private boolean isComma(int w) {
        return w >= start && w < end && words.get(w).token().form().equals(",");
    }

    private String form(int w) {
        return w >= start && w < end ? words.get(w).token().form().replace('’', '\'') : "";
    }

    private Optional<Kind> kind(int w) {
        return PhraseWords.standard().of(form(w));
    }
}
