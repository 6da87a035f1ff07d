package org.crossread.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Dateline;

/** Lends a year to articles that tell only a day. */
public final class Anchors {

    /** An agency's report is printed within these days of its dateline; a later article may be on something else. */
    private static final long NEAR = 7;

    private Anchors() {}

    /**
     * Anchors for those articles of one event that have none, where a dateline gives the day and another article of
     * the event, published within a week of it, the year. The nearest lends; of two equally near, the first by file.
     *
     * @return by article id; each says which dateline and whose year it is made of
     */
    public static Map<String, Anchor> lent(List<Article> event) {
        Map<String, Anchor> lent = new TreeMap<>();
        for (Article article : event) {
            Optional<Dateline> dateline = article.metadata().dateline();
            if (article.anchor().isEmpty() && dateline.isPresent()) {
                Optional<MonthDay> day = dateline.get().day();
                day.flatMap(d -> loan(d, article, event))
                        .ifPresent(loan -> lent.put(
                                article.id(),
                                new Anchor(
                                        loan.day(),
                                        Optional.empty(),
                                        "the dateline '" + dateline.get().text() + "' and the year of "
                                                + loan.lender().file())));
            }
        }
        return lent;
    }

    private static Optional<Loan> loan(MonthDay day, Article borrower, List<Article> event) {
        return event.stream()
                .filter(other -> !other.id().equals(borrower.id()))
                .flatMap(other -> known(other)
                        .flatMap(from -> nearest(day, from)
                                .map(on -> new Loan(on, other, Math.abs(ChronoUnit.DAYS.between(on, from)))))
                        .stream())
                .filter(loan -> loan.apart() <= NEAR)
                .min(Comparator.comparingLong(Loan::apart)
                        .thenComparing(l -> l.lender().file()));
    }

    private static Optional<LocalDate> known(Article article) {
        Optional<LocalDate> published = article.metadata().published().map(p -> p.day());
        return published.or(() -> article.anchor().map(Anchor::day));
    }

    /** The date of that month and day that is nearest to {@code from}; empty for 29 February far from a leap year. */
    private static Optional<LocalDate> nearest(MonthDay day, LocalDate from) {
        return Stream.of(from.getYear() - 1, from.getYear(), from.getYear() + 1)
                .filter(day::isValidYear)
                .map(year -> day.atYear(year))
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, from))));
    }

    private record Loan(LocalDate day, Article lender, long apart) {}
}
