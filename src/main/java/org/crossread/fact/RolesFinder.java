package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.RolesFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/**
 * Finds who did what to whom in plain clauses: {@code A sued B}, {@code B was sued by A}, {@code a call from A for B}.
 * Where a doer or sufferer does not stand right beside the verb, nothing is found.
 */
final class RolesFinder implements Finder {

    private static final Set<String> CALLS = Set.of("call", "appeal", "demand", "request", "claim");
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

    private record Phrase(int from, int to, String head) {}

    private static final Phrase NONE = new Phrase(-1, -1, "");

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        List<Lexeme> words = Lexemes.of(sentence.text());
        List<RolesFact> facts = new ArrayList<>();
        for (int at = 1; at < words.size() - 1; at++) {
            fact(words, at).ifPresent(f -> {
                if (facts.isEmpty() || !facts.get(facts.size() - 1).where().overlaps(f.where())) {
                    facts.add(f);
                }
            });
        }
        return facts;
    }

    private static Optional<RolesFact> fact(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (!word.isLetters() || word.capital()) {
            return Optional.empty();
        }
        if (CALLS.contains(word.text())) {
            return call(words, at);
        }
        String stem = Predicates.stem(word.text());
        if (!Deeds.standard().has(stem) || word.text().endsWith("ing")) {
            return Optional.empty();
        }
        boolean passive = isBe(words.get(at - 1))
                || (words.get(at - 1).text().endsWith("ly") && at > 1 && isBe(words.get(at - 2)));
        if (passive) {
            return passive(words, at, stem);
        }
        int left = at - 1;
        while (left > 0
                && (words.get(left).text().endsWith("ly")
                        || words.get(left).is("has")
                        || words.get(left).is("have")
                        || words.get(left).is("had")
                        || words.get(left).is("also"))) {
            left--;
        }
        boolean finite = word.text().endsWith("ed")
                || word.text().endsWith("s")
                || !stem.equals(word.text())
                || left < at - 1
                || VerbWords.standard().is("same-past", stem);
        return finite ? made(words, before(words, left), at, after(words, at + 1), stem, false) : Optional.empty();
    }

    private static boolean isBe(Lexeme word) {
        return word.is("was")
                || word.is("were")
                || word.is("been")
                || word.is("is")
                || word.is("are")
                || word.is("be")
                || word.is("being");
    }

    private static Optional<RolesFact> passive(List<Lexeme> words, int at, String stem) {
        int left = at - 1;
        while (left > 0
                && (isBe(words.get(left))
                        || words.get(left).text().endsWith("ly")
                        || words.get(left).is("has")
                        || words.get(left).is("have")
                        || words.get(left).is("had"))) {
            left--;
        }
        return DateAmounts.is(words, at + 1, "by")
                ? made(words, before(words, left), at, after(words, at + 2), stem, true)
                : Optional.empty();
    }

    /** {@code a call from the union for arbitration}, {@code the union's call for arbitration}. */
    private static Optional<RolesFact> call(List<Lexeme> words, int at) {
        if (DateAmounts.is(words, at + 1, "from") || DateAmounts.is(words, at + 1, "by")) {
            Phrase agent = after(words, at + 2);
            Phrase matter = DateAmounts.is(words, agent.to(), "for") ? matter(words, agent.to() + 1) : NONE;
            return span(words, at, agent, matter);
        }
        if (words.get(at - 1).is("'s") && DateAmounts.is(words, at + 1, "for")) {
            return span(words, at, before(words, at - 2), matter(words, at + 2));
        }
        return Optional.empty();
    }

    private static Optional<RolesFact> span(List<Lexeme> words, int at, Phrase agent, Phrase matter) {
        if (agent.head().isEmpty() || matter.head().isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(at, agent.from());
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(matter.to() - 1).end()),
                words.get(at).text(),
                agent.head(),
                matter.head()));
    }

    private static Optional<RolesFact> made(
            List<Lexeme> words, Phrase left, int at, Phrase right, String stem, boolean turned) {
        if (left.head().isEmpty() || right.head().isEmpty() || left.head().equals(right.head())) {
            return Optional.empty();
        }
        Span where = new Span(
                words.get(left.from()).start(),
                words.get(Math.max(at, right.to() - 1)).end());
        return Optional.of(
                new RolesFact(where, stem, turned ? right.head() : left.head(), turned ? left.head() : right.head()));
    }

    /** The noun phrase that ends at {@code last}. */
    private static Phrase before(List<Lexeme> words, int last) {
        int from = last + 1;
        while (from > 0 && from > last + 1 - LONGEST && inPhrase(words.get(from - 1))) {
            from--;
            if (DETERMINERS.contains(words.get(from).text())) {
                break;
            }
        }
        boolean open = from > 0 && (words.get(from - 1).isDigits() || isLink(words.get(from - 1)));
        return from > last || open ? NONE : head(words, from, last + 1);
    }

    /** A phrase after these is not the clause's subject: {@code the head of the union}. */
    private static boolean isLink(Lexeme word) {
        return Set.of(
                        "of", "in", "on", "at", "with", "to", "for", "from", "by", "and", "or", "against", "near",
                        "who", "which", "'s")
                .contains(word.text());
    }

    /** What a call is for; it may stand without an article: {@code independent arbitration}. */
    private static Phrase matter(List<Lexeme> words, int first) {
        Phrase whole = after(words, first);
        if (!whole.head().isEmpty() || !DateAmounts.is(words, first + 2, ".") || !inPhrase(words.get(first + 1))) {
            return whole;
        }
        return new Phrase(first, first + 2, Predicates.stem(words.get(first + 1).text()));
    }

    /** The noun phrase that starts at {@code first}. */
    private static Phrase after(List<Lexeme> words, int first) {
        int to = first;
        while (to < words.size()
                && to < first + LONGEST
                && inPhrase(words.get(to))
                && !(to > first && DETERMINERS.contains(words.get(to).text()))) {
            boolean ended =
                    to > first && words.get(to - 1).capital() && !words.get(to).capital();
            boolean verb = to > first
                    && words.get(to).text().endsWith("ed")
                    && !DETERMINERS.contains(words.get(to - 1).text());
            if (ended || verb) {
                break;
            }
            to++;
        }
        boolean possessive = DateAmounts.is(words, to, "'s") || DateAmounts.is(words, to, "'");
        return to <= first || possessive ? NONE : head(words, first, to);
    }

    private static Phrase head(List<Lexeme> words, int from, int to) {
        Lexeme last = words.get(to - 1);
        boolean noun = !DETERMINERS.contains(last.text())
                && last.text().length() > 1
                && !last.text().endsWith("ly");
        boolean marked = DETERMINERS.contains(words.get(from).text())
                || last.capital()
                || last.text().endsWith("s")
                || to - from == 1;
        return noun && marked
                ? new Phrase(from, to, last.capital() ? last.text() : Predicates.stem(last.text()))
                : NONE;
    }

    private static boolean inPhrase(Lexeme word) {
        return word.isLetters() && !STOPS.contains(word.text());
    }
}
