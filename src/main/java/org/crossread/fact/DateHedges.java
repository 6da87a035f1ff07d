package org.crossread.fact;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.TimeWords;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/**
 * How words around a date move it: {@code by Friday}, {@code shortly before 7am}, {@code early June}, {@code about
 * noon}.
 */
final class DateHedges {

    /** What "about" and "shortly" leave open. Half an hour is what reporters round a time of day to. */
    private static final Duration LOOSE = Duration.ofMinutes(30);

    /** Hours after which a night is late. */
    private static final int LATE = 3;

    private DateHedges() {}

    static DateFact.Bound bound(List<Lexeme> words, DateGroup group) {
        if (isShortly(words, group)) {
            return DateFact.Bound.ABOUT;
        }
        int before = group.from() - 1;
        while (before > 0 && (words.get(before).is("the") || words.get(before).is("on"))) {
            before--;
        }
        String word = word(words, before);
        String more = word(words, before - 1);
        if (word.equals("than") && word(words, before - 2).equals("no")) {
            return more.equals("later") ? DateFact.Bound.BEFORE : DateFact.Bound.AFTER;
        }
        if (word.equals("to") && more.equals("up")) {
            return DateFact.Bound.BEFORE;
        }
        boolean about = hedges("about", word)
                || group.clock()
                        .filter(c -> hedges("about", word(words, c.from() - 1)))
                        .isPresent();
        return hedges("before", word)
                ? DateFact.Bound.BEFORE
                : hedges("after", word) ? DateFact.Bound.AFTER : about ? DateFact.Bound.ABOUT : DateFact.Bound.WITHIN;
    }

    /** The period that the words allow, wider or narrower than the value's own. */
    static Optional<Period> period(List<Lexeme> words, DateGroup group, DateReading reading) {
        if (reading.period().isEmpty() || reading.type() == DateFact.Type.DURATION) {
            return Optional.empty();
        }
        Period whole = reading.period().get();
        if (group.main().isPresent()
                && group.clock().filter(c -> c.text("word").equals("midnight")).isPresent()) {
            // Outlets mean either end of the day by it.
            return Optional.of(new Period(whole.from(), whole.until().plusDays(1)));
        }
        if (group.clock().isPresent()) {
            return Optional.of(loose(words, group, whole));
        }
        String edge = group.main()
                .map(m -> m.has("early") ? m.text("early") : m.text("edge"))
                .filter(e -> !e.isEmpty())
                .orElse(group.edge());
        if (edge.equals("late") && reading.timex().endsWith("TNI")) {
            // "Late on Wednesday night" is still Wednesday
            return Optional.of(new Period(
                    whole.from().plusHours(LATE),
                    whole.from().toLocalDate().plusDays(1).atStartOfDay()));
        }
        return Optional.of(part(whole, edge));
    }

    private static Period loose(List<Lexeme> words, DateGroup group, Period exact) {
        if (isShortly(words, group)) {
            boolean before = word(words, clock(group) - 1).equals("before");
            return before
                    ? new Period(exact.from().minus(LOOSE), exact.until())
                    : new Period(exact.from(), exact.until().plus(LOOSE));
        }
        return bound(words, group) == DateFact.Bound.ABOUT
                ? new Period(exact.from().minus(LOOSE), exact.until().plus(LOOSE))
                : exact;
    }

    private static boolean isShortly(List<Lexeme> words, DateGroup group) {
        String word = word(words, clock(group) - 1);
        return group.clock().isPresent()
                && (word.equals("before") || word.equals("after"))
                && hedges("shortly", word(words, clock(group) - 2));
    }

    private static int clock(DateGroup group) {
        return group.clock().map(DateMatch::from).orElse(0);
    }

    /** Early is the first half, late the second, mid the middle. */
    private static Period part(Period whole, String edge) {
        Duration half = Duration.between(whole.from(), whole.until()).dividedBy(2);
        LocalDateTime middle = whole.from().plus(half);
        return switch (edge) {
            case "early", "start", "beginning" -> new Period(whole.from(), middle);
            case "late", "end", "close" -> new Period(middle, whole.until());
            case "mid", "middle" -> new Period(middle.minus(half.dividedBy(2)), middle.plus(half.dividedBy(2)));
            default -> whole;
        };
    }

    private static boolean hedges(String how, String word) {
        return TimeWords.standard().value("hedge-" + how, word).isPresent();
    }

    private static String word(List<Lexeme> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }
}
