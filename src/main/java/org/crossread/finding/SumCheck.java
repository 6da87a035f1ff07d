package org.crossread.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.CheckCues.Role;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;

/**
 * Whether parts make up the whole that their sentence states.
 *
 * <pre>
 *   12 men and 9 women, 20 in all         a total stands behind its parts
 *   20 people, 12 men and 9 women,        all people, divided into men and women
 *   60 per cent for, 30 against, the remaining 15 per cent undecided
 * </pre>
 */
final class SumCheck {

    /** Words between two parts; what stands further apart is no list. */
    private static final int APART = 5;

    /** A total is set off from its parts by a noun and a mark. */
    private static final int SET_OFF = 2;

    private static final Set<String> MARKS = Set.of(",", ":", "–", "—", "(");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What rounded shares may be off together, in per cent: three of them half a point each. */
    private static final BigDecimal SLACK = new BigDecimal("1.5");

    private SumCheck() {}

    /** The total or the last share of a sentence whose parts do not make it up. */
    static Optional<Check> of(Article article, Sentence sentence) {
        Figures figures = Figures.of(sentence);
        List<NumberFact> counts = figures.counts();
        if (figures.all().size() < 2 || Figures.any(figures.words(), Role.PART)) {
            return Optional.empty();
        }
        for (int t = 0; t < counts.size(); t++) {
            List<NumberFact> parts = behind(figures, counts, t) ? before(figures, counts, t) : List.of();
            if (parts.isEmpty() && (ahead(figures, counts.get(t)) || divided(figures, counts, t))) {
                parts = after(figures, counts, t);
            }
            if (parts.size() > 1 && sum(parts).compareTo(counts.get(t).number()) != 0) {
                return Optional.of(check(article, sentence, figures, parts, counts.get(t)));
            }
        }
        return shares(article, sentence, figures);
    }

    private static Check check(
            Article article, Sentence sentence, Figures figures, List<NumberFact> parts, NumberFact total) {
        String summary = parts.stream().map(Figures::plain).collect(Collectors.joining(" + ")) + " = "
                + sum(parts).stripTrailingZeros().toPlainString() + ", not “" + figures.text(total)
                + "”; check the parts and the sum.";
        return Checks.at(article, sentence, total, summary);
    }

    private static BigDecimal sum(List<NumberFact> parts) {
        return parts.stream().map(NumberFact::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean behind(Figures figures, List<NumberFact> counts, int t) {
        String after = String.join(" ", figures.behind(counts.get(t)));
        return CheckCues.standard().words(Role.TOTAL_BEHIND).stream().anyMatch(after::startsWith);
    }

    private static boolean ahead(Figures figures, NumberFact total) {
        String before = String.join(" ", figures.before(total));
        return CheckCues.standard().words(Role.TOTAL_BEFORE).stream().anyMatch(before::endsWith);
    }

    /** "20 people, 12 men and 9 women": a comma or a colon, then men, women or children and nobody else. */
    private static boolean divided(Figures figures, List<NumberFact> counts, int t) {
        if (t + 2 >= counts.size()) {
            return false;
        }
        List<String> first = figures.between(counts.get(t), counts.get(t + 1));
        boolean opens = first.size() == 2
                && CheckCues.standard().is(Role.ALL, first.get(0))
                && (",:–—(".contains(first.get(1)) || first.get(1).equals("-"));
        List<NumberFact> parts = after(figures, counts, t);
        return opens
                && parts.stream()
                        .allMatch(p -> figures.behind(p).stream()
                                .limit(2)
                                .anyMatch(w -> CheckCues.standard().is(Role.KIND, w)));
    }

    /** The counts that lead to the total in one list. */
    private static List<NumberFact> before(Figures figures, List<NumberFact> counts, int total) {
        List<NumberFact> parts = new ArrayList<>();
        for (int p = total - 1;
                p >= 0 && listed(figures.between(counts.get(p), counts.get(p + 1)), p + 1 == total);
                p--) {
            parts.add(0, counts.get(p));
        }
        return parts;
    }

    private static List<NumberFact> after(Figures figures, List<NumberFact> counts, int total) {
        List<NumberFact> parts = new ArrayList<>();
        for (int p = total + 1; p < counts.size(); p++) {
            List<String> gap = figures.between(counts.get(p - 1), counts.get(p));
            if (!listed(gap, p == total + 1)) {
                break;
            }
            parts.add(counts.get(p));
        }
        return parts;
    }

    /** Whether few words part two figures, an "and" or a mark among them; the total is set off by a mark. */
    private static boolean listed(List<String> gap, boolean total) {
        boolean marked = gap.stream().anyMatch(MARKS::contains);
        if (total && (gap.size() > SET_OFF || !marked)) {
            return false;
        }
        boolean clause = gap.contains(";") || gap.contains("of") || gap.contains("from") || gap.contains("to");
        return !gap.isEmpty() && gap.size() <= APART && !clause && (marked || (!total && gap.contains("and")));
    }

    /** Shares of which the last is said to be the rest make up a hundred. */
    private static Optional<Check> shares(Article article, Sentence sentence, Figures figures) {
        List<NumberFact> shares = figures.shares();
        if (shares.size() < 2 || shares.size() != figures.all().size()) {
            return Optional.empty();
        }
        NumberFact last = shares.get(shares.size() - 1);
        List<String> before = figures.between(shares.get(shares.size() - 2), last);
        boolean rest = Figures.any(before, Role.REST);
        if (!rest || sum(shares).subtract(WHOLE).abs().compareTo(SLACK) <= 0) {
            return Optional.empty();
        }
        String summary = shares.stream().map(Figures::plain).collect(Collectors.joining(" + ")) + " = "
                + sum(shares).stripTrailingZeros().toPlainString() + " per cent, not 100; check the shares.";
        return Optional.of(Checks.at(article, sentence, last, summary));
    }
}
