package org.crossread.fact;

import java.util.List;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Inflection;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.TimeWords;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;

/** Finds the noun phrases right beside a verb: who did it, and to whom. */
final class RolePhrases {

    private static final VerbWords WORDS = VerbWords.standard();

    /** Words that a noun phrase may have. */
    private static final int LONGEST = 6;

    /** Words that an apposition between commas may have: "Reith, the mayor of Hellern, warned". */
    private static final int ASIDE = 12;

    /**
     * A noun phrase.
     *
     * @param from index of its first word
     * @param to index after its last word
     * @param head its last word: a name as written, else its stem; empty if there is no phrase
     */
    record Phrase(int from, int to, String head) {
        static final Phrase NONE = new Phrase(-1, -1, "");

        boolean isNone() {
            return head.isEmpty();
        }
    }

    private final List<Lexeme> words;

    RolePhrases(List<Lexeme> words) {
        this.words = words;
    }

    /** Who does what the verb behind word {@code last} says: the phrase there, or what "who" or "he" stands for. */
    Phrase subject(int last) {
        String word = word(last);
        if (word.equals("who") || word.equals("which")) {
            int named = word(last - 1).equals(",") ? last - 2 : last - 1;
            boolean cleft = isBe(named - 1) && word(named - 2).equals("it");
            if (cleft && !pronoun(named).isNone()) {
                return speaker(word(named - 3).equals("that") ? named - 4 : named - 3);
            }
            return Predicates.isPlainPast(word(named)) ? Phrase.NONE : before(named);
        }
        if (word.equals("that")) {
            return told(last - 1) ? Phrase.NONE : before(last - 1);
        }
        if (Words.SUBJECTS.has(word)) {
            return speaker(word(last - 1).equals("that") ? last - 2 : last - 1);
        }
        Phrase subject = word.equals(",") ? before(beforeAside(last)) : before(last);
        return subject.isNone() && word.equals(",") ? opened(beforeAside(last)) : subject;
    }

    /** The name behind what opens a sentence: "In a filing |Crewe|, the auditor, accused". */
    private Phrase opened(int last) {
        int from = last + 1;
        while (from > 0 && words.get(from - 1).capital() && from > last + 1 - LONGEST) {
            from--;
        }
        boolean opening = from > 1 && from <= last && from < LONGEST && WORDS.is("phrase-link", word(0));
        return opening ? head(from, last + 1) : Phrase.NONE;
    }

    /** "He", "she", "it" or "they", whoever that is: {@code It accused the ministry}. */
    Phrase pronoun(int at) {
        String word = word(at);
        boolean stands = Words.SUBJECTS.has(word);
        return stands ? new Phrase(at, at + 1, word) : Phrase.NONE;
    }

    /** Who says it: "Reith said |he| had warned" is Reith. */
    Phrase speaker(int verb) {
        boolean says = verb > 0
                && CueVerbs.standard()
                        .cue(word(verb))
                        .filter(c -> c.takes(Beside.QUOTE)
                                && (c.inflection() == Inflection.PAST || c.inflection() == Inflection.PRESENT))
                        .isPresent();
        if (!says) {
            return Phrase.NONE;
        }
        return word(verb - 1).equals(",") ? before(beforeAside(verb - 1)) : before(verb - 1);
    }

    /** The word before the comma that opens what the comma at {@code closing} closes; -1 if there is none near. */
    private int beforeAside(int closing) {
        for (int i = closing - 1; i > 0 && i > closing - ASIDE; i--) {
            if (words.get(i).is(",")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The noun phrase that ends at {@code last}; none behind "who" or "which". */
    Phrase before(int last) {
        return before(last, false);
    }

    /** The subject of a clause that "whom", "that" or "which" opens: "whom |the city| sued". */
    Phrase clauseSubject(int last) {
        Phrase pronoun = pronoun(last);
        return pronoun.isNone() ? before(last, true) : pronoun;
    }

    private Phrase before(int last, boolean inClause) {
        int from = last + 1;
        while (from > 0 && from > last + 1 - LONGEST && (inPhrase(from - 1) || owns(from - 1, last))) {
            from--;
            boolean owned = owning(from - 1);
            if (WORDS.is("phrase-start", word(from)) && !owned) {
                break;
            }
        }
        if (from > 1 && from <= last && word(from - 1).equals("of") && inPhrase(from - 2)) {
            return before(from - 2);
        }
        boolean year =
                from > 0 && words.get(from - 1).isDigits() && word(from - 1).length() == 4;
        boolean open = from > 0
                && ((words.get(from - 1).isDigits() && !year)
                        || (WORDS.is("phrase-link", word(from - 1)) && !(inClause && relative(from - 1))));
        if (open && from <= last && !inClause && hangs(from - 1)) {
            return before(from - 2);
        }
        return from > last
                        || open
                        || TimeWords.standard().value("weekday", word(last)).isPresent()
                ? Phrase.NONE
                : head(from, last + 1);
    }

    /** Whether the preposition makes a phrase hang on one that opens the sentence: "The garrison |at| Tal". */
    private boolean hangs(int link) {
        int first = link - 1;
        while (first > 0 && link - first < LONGEST && inPhrase(first - 1)) {
            first--;
        }
        return first == 0
                && link > 1
                && WORDS.is("phrase-start", word(0))
                && inPhrase(link - 1)
                && !WORDS.is("link-apart", word(link));
    }

    private boolean relative(int i) {
        return word(i).equals("who") || word(i).equals("which") || word(i).equals("whom") || word(i).equals("that");
    }

    /**
     * Whom a clause is about that lacks its object: "|the firm|, whom the city sued"; "that", "who" and "which" may
     * open one too, where nobody stands behind the verb.
     *
     * @param subject the subject of the clause
     * @param behind index of the word behind its verb
     */
    Phrase whom(Phrase subject, int behind) {
        int opens = subject.from() - 1;
        boolean whom = word(opens).equals("whom");
        boolean open = whom || (relative(opens) && suffering(behind).isNone());
        int named = word(opens - 1).equals(",") ? opens - 2 : opens - 1;
        return open && !told(named) ? before(named) : Phrase.NONE;
    }

    /** Whether what ends there is no noun that a clause tells of: "said that the city sued". */
    private boolean told(int last) {
        return last < 0
                || !words.get(last).isLetters()
                || Predicates.isPlainPast(word(last))
                || CueVerbs.standard().cue(word(last)).isPresent();
    }

    /** The noun phrase that starts at {@code first}. */
    Phrase after(int first) {
        int to = first;
        while (to < words.size() && to < first + LONGEST + 2 && (inPhrase(to) || owns(to, words.size()))) {
            boolean owner = to > first && owning(to - 1);
            if (to > first && !owner && !owning(to)) {
                boolean ended = words.get(to - 1).capital()
                        && !words.get(to).capital()
                        && !describes(to)
                        && !(to == first + 2
                                && WORDS.is("phrase-start", word(first))
                                && NationWords.adjective(word(to - 1)));
                boolean verb = Predicates.isPlainPast(word(to)) && !WORDS.is("phrase-start", word(to - 1));
                if (ended || verb || WORDS.is("phrase-start", word(to))) {
                    break;
                }
            }
            to++;
        }
        boolean possessive = word(to).equals("'");
        return to <= first || possessive ? Phrase.NONE : head(first, to);
    }

    /** Whether a small word stands between two capitals of one phrase: {@code Dutch rival Pelstra}. */
    private boolean describes(int i) {
        return inPhrase(i) && i + 1 < words.size() && words.get(i + 1).capital() && inPhrase(i + 1);
    }

    /**
     * Who suffers what stands before {@code first}: the phrase there, by its name if one follows; or "him", "her",
     * "them".
     */
    Phrase suffering(int first) {
        String word = word(first);
        boolean closed = first + 1 >= words.size()
                || words.get(first + 1).isOf("particle")
                || !words.get(first + 1).isLetters()
                || PhraseWords.standard().of(word(first + 1)).isPresent();
        if (word.equals("him")
                || word.equals("them")
                || (word.equals("it") && closed)
                || (word.equals("her") && closed)) {
            return new Phrase(first, first + 1, word);
        }
        Phrase phrase = after(first);
        boolean named = !phrase.isNone()
                && !words.get(phrase.to() - 1).capital()
                && word(phrase.to()).equals(",")
                && phrase.to() + 1 < words.size()
                && words.get(phrase.to() + 1).capital();
        Phrase name = named ? after(phrase.to() + 1) : Phrase.NONE;
        boolean person = !name.isNone() && words.get(name.to() - 1).capital();
        return person ? new Phrase(phrase.from(), name.to(), name.head()) : phrase;
    }

    private Phrase head(int from, int to) {
        Lexeme last = words.get(to - 1);
        boolean noun = last.isLetters()
                && !WORDS.is("phrase-start", last.text())
                && last.text().length() > 1
                && !last.text().endsWith("ly");
        boolean marked = WORDS.is("phrase-start", word(from))
                || last.capital()
                || words.get(from).capital()
                || last.text().endsWith("s")
                || to - from == 1
                || isBe(from - 1);
        return noun && marked
                ? new Phrase(from, to, last.capital() ? last.text() : Predicates.stem(last.text()))
                : Phrase.NONE;
    }

    /** Whether the word is the {@code 's} between an owner and what it owns. */
    private boolean owns(int i, int last) {
        return owning(i) && i < last && inPhrase(i - 1) && inPhrase(i + 1);
    }

    /** Whether it is the {@code 's} of an owner, or the mark behind several: {@code the nurses' union}. */
    private boolean owning(int i) {
        return i > 0
                && (word(i).equals("'s") || (word(i).equals("'") && word(i - 1).endsWith("s")));
    }

    /** Whether the word may be inside a noun phrase. */
    boolean inPhrase(int i) {
        return i >= 0
                && i < words.size()
                && (words.get(i).isLetters() || words.get(i).is("&"))
                && !ends(word(i))
                && !words.get(i).is("'s");
    }

    private static boolean ends(String word) {
        return WORDS.is("phrase-stop", word)
                || (!WORDS.is("phrase-start", word)
                        && PhraseWords.standard()
                                .of(word)
                                .filter(k -> k != PhraseWords.Kind.DETERMINER || word.equals("that"))
                                .isPresent());
    }

    /** Whether an owner stands before: {@code the union's call}, {@code the employers' call}. */
    boolean owned(int at) {
        return word(at - 1).equals("'s")
                || (word(at - 1).equals("'") && word(at - 2).endsWith("s"));
    }

    boolean isBe(int i) {
        return Words.BE.has(word(i));
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i).text() : "";
    }
}
