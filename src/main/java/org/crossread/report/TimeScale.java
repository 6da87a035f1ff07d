package org.crossread.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.crossread.model.Period;

/** A scale from the first to the last of some times, cut into fifty steps, with marks at round hours or days. */
final class TimeScale {

    /** Fifty steps on a third of a page are two millimetres each; the style sheets have a class for each. */
    private static final int STEPS = 50;
    /** More marks than this run into each other. */
    private static final int MARKS = 5;

    private static final List<Duration> GAPS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(91),
            Duration.ofDays(365),
            Duration.ofDays(3_652),
            Duration.ofDays(36_524),
            Duration.ofDays(365_243),
            Duration.ofDays(3_652_425));

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration MANY_MONTHS = Duration.ofDays(91);

    private final Duration gap;
    private final LocalDateTime from;
    private final LocalDateTime until;

    /**
     * The scale that holds all of {@code periods}.
     *
     * @param periods at least one
     */
    TimeScale(Collection<Period> periods) {
        LocalDateTime first =
                periods.stream().map(Period::from).min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime last = periods.stream()
                .map(Period::until)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        gap = GAPS.stream()
                .filter(g -> Duration.between(first, last).compareTo(g.multipliedBy(MARKS - 1)) <= 0)
                .findFirst()
                .orElse(GAPS.get(GAPS.size() - 1));
        LocalDateTime midnight = first.toLocalDate().atStartOfDay();
        long before = Duration.between(midnight, first).toMinutes() / gap.toMinutes();
        from = midnight.plus(gap.multipliedBy(before));
        long gaps = (Duration.between(from, last).toMinutes() + gap.toMinutes() - 1) / gap.toMinutes();
        until = from.plus(gap.multipliedBy(Math.max(1, gaps)));
    }

    /** The marks, in order. */
    List<Timeline.Scale> marks(Phrases phrases) {
        List<Timeline.Scale> marks = new ArrayList<>();
        for (LocalDateTime time = from; time.isBefore(until); time = time.plus(gap)) {
            marks.add(new Timeline.Scale(String.valueOf(at(time)), label(time, phrases)));
        }
        return marks;
    }

    /** Where a time stands. */
    Timeline.Stretch place(Period period) {
        int start = at(period.from());
        return new Timeline.Stretch(String.valueOf(start), String.valueOf(Math.max(0, at(period.until()) - start)));
    }

    private int at(LocalDateTime time) {
        return (int) Math.round((double) STEPS
                * Duration.between(from, time).toMinutes()
                / Duration.between(from, until).toMinutes());
    }

    private String label(LocalDateTime time, Phrases phrases) {
        if (gap.compareTo(MANY_MONTHS) >= 0) {
            return phrases.formatter("say_month_short").format(time);
        }
        return time.getHour() == 0 && time.getMinute() == 0
                ? phrases.formatter("say_day_short").format(time)
                : HOUR.format(time);
    }
}
