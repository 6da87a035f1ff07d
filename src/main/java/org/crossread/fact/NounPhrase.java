package org.crossread.fact;

import java.util.List;
import java.util.Set;

/**
 * A noun phrase, found without a parser: a run of words between a determiner or a name and what cannot belong to it.
 *
 * @param from its first word
 * @param to the word behind its last
 * @param head stem of its last noun, its owner's before it: {@code clerk office}; empty if it is none
 */
record NounPhrase(int from, int to, String head) {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "one", "two", "three",
            "several", "another");
    private static final Set<String> STOPS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "for",
            "from",
            "by",
            "with",
            "to",
            "after",
            "before",
            "over",
            "as",
            "that",
            "who",
            "which",
            "and",
            "or",
            "but",
            "when",
            "while",
            "because",
            "during",
            "against",
            "about",
            "into",
            "it",
            "he",
            "she",
            "they",
            "him",
            "them",
            "we",
            "i",
            "you",
            "us",
            "me",
            "himself",
            "itself",
            "whom",
            "what",
            "not",
            "if",
            "than",
            "yesterday",
            "today",
            "also",
            "later",
            "then",
            "last",
            "next",
            "until",
            "since",
            "is",
            "was",
            "are",
            "were",
            "has",
            "have",
            "had",
            "be",
            "been");
    /** Words that a noun phrase may have. */
    private static final int LONGEST = 6;

    static final NounPhrase NONE = new NounPhrase(-1, -1, "");

    /** The noun phrase that ends at {@code last}. */
    static NounPhrase endingAt(List<Lexeme> words, int last) {
        int from = last + 1;
        while (from > 0 && from > last + 1 - LONGEST && inside(words.get(from - 1))) {
            from--;
            if (DETERMINERS.contains(words.get(from).text())) {
                break;
            }
        }
        if (from > 1 && from <= last && words.get(from - 1).is("'s")) {
            NounPhrase owner = endingAt(words, from - 2);
            NounPhrase owned = head(words, from, last + 1);
            boolean both = !owner.head().isEmpty() && from <= last;
            String noun = Predicates.stem(words.get(last).text());
            return both ? new NounPhrase(owner.from(), last + 1, owner.head() + " " + noun) : owned;
        }
        boolean open = from > 0
                && (words.get(from - 1).isDigits() || isLink(words.get(from - 1)))
                && !(from > 1 && words.get(from - 1).is("which") && isLink(words.get(from - 2)));
        return from > last || open ? NONE : head(words, from, last + 1);
    }

    /** A phrase after these is not the clause's subject: {@code the head of the union}. */
    private static boolean isLink(Lexeme word) {
        return Set.of(
                        "of", "in", "on", "at", "with", "to", "for", "from", "by", "and", "or", "against", "near",
                        "who", "which", "'s")
                .contains(word.text());
    }

    /** The noun phrase that starts at {@code first}. */
    static NounPhrase startingAt(List<Lexeme> words, int first) {
        int to = first;
        while (to < words.size()
                && to < first + LONGEST
                && inside(words.get(to))
                && !(to > first && DETERMINERS.contains(words.get(to).text()))) {
            boolean goesOn = to + 1 < words.size() && words.get(to + 1).capital();
            boolean ended =
                    to > first && words.get(to - 1).capital() && !words.get(to).capital() && !goesOn;
            boolean verb = to > first
                    && words.get(to).text().endsWith("ed")
                    && !DETERMINERS.contains(words.get(to - 1).text());
            if (ended || verb) {
                break;
            }
            to++;
        }
        boolean possessive = DateAmounts.is(words, to, "'s") || DateAmounts.is(words, to, "'");
        if (possessive && to > first && to + 1 < words.size()) {
            NounPhrase owned = startingAt(words, to + 1);
            return owned.head().isEmpty()
                    ? NONE
                    : new NounPhrase(first, owned.to(), head(words, first, to).head() + " " + owned.head());
        }
        return to <= first || possessive ? NONE : head(words, first, to);
    }

    private static NounPhrase head(List<Lexeme> words, int from, int to) {
        Lexeme last = words.get(to - 1);
        boolean noun = !DETERMINERS.contains(last.text())
                && last.text().length() > 1
                && !last.text().endsWith("ly");
        boolean marked = DETERMINERS.contains(words.get(from).text())
                || last.capital()
                || last.text().endsWith("s")
                || to - from == 1
                || from == 0
                || words.get(from - 1).is("was");
        return noun && marked
                ? new NounPhrase(from, to, last.capital() ? last.text() : Predicates.stem(last.text()))
                : NONE;
    }

    static boolean inside(Lexeme word) {
        return word.isLetters() && !STOPS.contains(word.text());
    }
}
