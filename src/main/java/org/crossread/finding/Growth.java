package org.crossread.finding;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.lexicon.Growing;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Published;
import org.crossread.model.Unit;

/**
 * Tells a later figure of something that grows from a conflict: a toll of nine on Saturday and of eleven on Sunday are
 * both true. A smaller figure in the later article, or another one at the same time, stays a conflict.
 */
final class Growth {

    /** The rule's name. */
    static final String RULE = "a later count of what grows";

    /** The rule's name where one of two shares is of the votes counted so far. */
    private static final String PARTIAL = "a share of what is counted so far";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Before what a share is one of, in the list: how much of a vote is counted. */
    private static final String SHARE = "share_of_";

    /** Days after which a count of what happened is no longer brought up to date. Set by hand. */
    private static final int OVER = 180;

    /** Words before a figure in which it may be said to have grown: "the number of injured had risen to". */
    private static final int REACH = 5;

    /** Words to either side of a figure in which it may be said to be open: "at least", "so far". */
    private static final int BESIDE = 6;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** By time, what is not known last. */
    static final Comparator<Optional<LocalDateTime>> UNKNOWN_LAST =
            Comparator.comparing(at -> at.orElse(LocalDateTime.MAX));

    private Growth() {}

    /** The ruling on two mentions, an update taken for what it is. */
    static Ruling judged(Ruling ruling, Mention left, Mention right) {
        return ruling.is(Ruling.Standing.CONFLICT) ? of(left, right).orElse(ruling) : ruling;
    }

    /** The ruling that one figure is an update of the other; empty if it is none. */
    static Optional<Ruling> of(Mention left, Mention right) {
        if (!(left.fact() instanceof NumberFact a && right.fact() instanceof NumberFact)) {
            return Optional.empty();
        }
        if (a.unit().dimension() == Unit.Dimension.SHARE && (partial(left) || partial(right))) {
            return Optional.of(Ruling.finer(PARTIAL, proof(left) + "; " + proof(right)));
        }
        if (past(left) || past(right)) {
            return Optional.empty();
        }
        Mention less = less(left, right);
        Mention more = less == left ? right : left;
        int order = order(less, more);
        if (counts(a) && order <= 0 && (by(less, more) || (order < 0 && nowMore(less, more)))) {
            return Optional.of(Ruling.finer(RULE, proof(less) + "; " + proof(more)));
        }
        if (!alike(left, right)) {
            return Optional.empty();
        }
        if (a.unit().dimension() == Unit.Dimension.SHARE) {
            return Optional.of(Ruling.finer(RULE, proof(left) + "; " + proof(right)));
        }
        boolean told = grown(more) || open(less);
        return order < 0 || (order == 0 && told && !bothTimed(less, more))
                ? Optional.of(Ruling.finer(RULE, proof(less) + "; " + proof(more)))
                : Optional.empty();
    }

    /** Whether the later of two reports has the lower figure. */
    static boolean shrank(Mention left, Mention right) {
        if (!(left.fact() instanceof NumberFact && right.fact() instanceof NumberFact)) {
            return false;
        }
        Mention less = less(left, right);
        return order(less, less == left ? right : left) > 0;
    }

    private static Mention less(Mention left, Mention right) {
        return ComparingNumbers.number(left)
                                .number()
                                .compareTo(ComparingNumbers.number(right).number())
                        < 0
                ? left
                : right;
    }

    /**
     * Whether the sentence tells of what is long over: the dead of 1974 are counted for good; "the worst since 1974"
     * are not.
     */
    private static boolean past(Mention mention) {
        Optional<LocalDateTime> recent =
                published(mention).map(p -> p.day().minusDays(OVER).atStartOfDay());
        return recent.isPresent()
                && mention.passage().mentions(Fact.Kind.DATE).stream()
                        .filter(m -> m.sentence() == mention.sentence() && Edge.of(m) == Edge.WITHIN)
                        .flatMap(m -> ComparingDates.date(m).period().stream())
                        .anyMatch(p -> p.until().isBefore(recent.get()));
    }

    private static boolean counts(NumberFact number) {
        return number.unit().dimension() == Unit.Dimension.COUNT
                || number.unit().dimension() == Unit.Dimension.AREA;
    }

    /** "139 people, 15 more than on Wednesday": there were 124 on Wednesday. */
    private static boolean by(Mention less, Mention more) {
        BigDecimal grew = ComparingNumbers.number(more)
                .number()
                .subtract(ComparingNumbers.number(less).number());
        return more.passage().mentions(Fact.Kind.NUMBER).stream()
                .filter(m -> m.sentence() == more.sentence() && !m.is(more))
                .filter(m -> ((NumberFact) m.fact()).number().compareTo(grew) == 0)
                .anyMatch(m -> forms(m, m.to(), m.to() + 1).contains("more"));
    }

    /**
     * Whether the later report alone says that there are more of it by now: "has risen to 17", "stands at 500 this
     * morning".
     */
    private static boolean nowMore(Mention less, Mention more) {
        return (grown(more) || now(more)) && !grown(less) && !now(less);
    }

    private static boolean now(Mention mention) {
        String before = " " + String.join(" ", forms(mention, mention.from() - BESIDE, mention.from())) + " ";
        return Growing.standard().now().stream().anyMatch(n -> before.contains(" " + n + " "));
    }

    /** Whether both count one thing of which there are more by the hour. */
    private static boolean alike(Mention left, Mention right) {
        Unit.Dimension dimension = ((NumberFact) left.fact()).unit().dimension();
        if (dimension == Unit.Dimension.COUNT && Fate.of(left).shared(Fate.of(right))) {
            return true;
        }
        String mine = thing(left);
        return !mine.isEmpty()
                && SameWord.is(mine, thing(right))
                && Growing.standard().grows(mine, stems(left))
                && Growing.standard().grows(thing(right), stems(right));
    }

    /**
     * Whether the sentence says that only a part is counted: "With 91% of stations counted, the Greens are on |46.8%|".
     */
    private static boolean partial(Mention mention) {
        return mention.passage().mentions(Fact.Kind.NUMBER).stream()
                .anyMatch(m -> m.sentence() == mention.sentence()
                        && m.fact() instanceof NumberFact share
                        && share.unit().dimension() == Unit.Dimension.SHARE
                        && share.number().compareTo(WHOLE) < 0
                        && Growing.standard().grows(thing(m), stems(m)));
    }

    private static String thing(Mention mention) {
        NumberFact fact = (NumberFact) mention.fact();
        return fact.unit().dimension() == Unit.Dimension.AREA
                ? "area"
                : fact.unit().dimension() == Unit.Dimension.COUNT
                        ? fact.counted().head()
                        : fact.unit().dimension() == Unit.Dimension.SHARE
                                ? SHARE + fact.counted().head()
                                : "";
    }

    private static Set<String> stems(Mention mention) {
        return mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence())
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** Below 0 if the first appeared earlier, above 0 if later, 0 if that is not known. */
    private static int order(Mention first, Mention second) {
        Optional<Published> one = published(first);
        Optional<Published> other = published(second);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (!one.get().day().equals(other.get().day())) {
            return one.get().day().compareTo(other.get().day());
        }
        return bothTimed(first, second) ? at(one.get()).compareTo(at(other.get())) : 0;
    }

    private static Optional<Published> published(Mention mention) {
        return mention.passage().article().metadata().published();
    }

    private static boolean bothTimed(Mention first, Mention second) {
        return published(first).flatMap(Published::time).isPresent()
                && published(second).flatMap(Published::time).isPresent();
    }

    /** The moment, the start of the day where no time is known; by UTC where the zone is known. */
    static LocalDateTime at(Published published) {
        LocalDateTime local = published.time().map(published.day()::atTime).orElseGet(published.day()::atStartOfDay);
        return published
                .zone()
                .map(z -> local.minusSeconds(z.getTotalSeconds()))
                .orElse(local);
    }

    /** Whether the words before a figure say that it grew to this: "had risen to". */
    static boolean grown(Mention mention) {
        List<String> before = forms(mention, mention.from() - REACH, mention.from());
        return before.stream().anyMatch(Growing.standard().grown()::contains) && before.contains("to");
    }

    private static boolean open(Mention mention) {
        String beside = " " + String.join(" ", forms(mention, mention.from() - BESIDE, mention.to() + BESIDE)) + " ";
        return Growing.standard().open().stream().anyMatch(o -> beside.contains(" " + o + " "));
    }

    private static List<String> forms(Mention mention, int from, int to) {
        List<Word> words = mention.passage().words();
        return words.subList(Math.max(0, from), Math.min(words.size(), to)).stream()
                .filter(w -> w.sentence() == mention.sentence())
                .map(w -> w.token().form())
                .toList();
    }

    /** {@code 3 May 2024 17:48}. */
    static String when(Published published) {
        return DAY.format(published.day()) + published.time().map(t -> " " + t).orElse("");
    }

    private static String proof(Mention mention) {
        return "“" + mention.text() + "”"
                + published(mention).map(p -> ", published " + when(p)).orElse("");
    }
}
