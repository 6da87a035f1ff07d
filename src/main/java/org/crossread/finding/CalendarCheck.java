package org.crossread.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Sentence;

/** Whether a weekday is that of the date it stands beside: "Thursday 9 June 2017" was a Friday. */
final class CalendarCheck {

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:on )?(mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?,? (?:the )?(.{3,30})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\\.?|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?");
    private static final Pattern YEAR = Pattern.compile(".*\\b\\d{4}");

    private CalendarCheck() {}

    /** The dates of a sentence whose weekday is another's. */
    static List<Check> of(Article article, Sentence sentence) {
        List<Check> checks = new ArrayList<>();
        for (Fact fact : sentence.facts()) {
            if (fact instanceof DateFact date) {
                check(article, sentence, date).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static Optional<Check> check(Article article, Sentence sentence, DateFact date) {
        String words = date.where().in(sentence.text());
        Matcher m = WEEKDAY.matcher(words.toLowerCase(Locale.ROOT));
        if (date.period().isEmpty()
                || !m.matches()
                || !DAY_AND_MONTH.matcher(m.group(2)).matches()) {
            return Optional.empty();
        }
        LocalDate day = date.period().get().from().toLocalDate();
        DayOfWeek real = day.getDayOfWeek();
        String told = m.group(1) + "day";
        if (name(real).toLowerCase(Locale.ROOT).equals(told)) {
            return Optional.empty();
        }
        String year = YEAR.matcher(words).matches() ? "" : " (the year follows from the day of publication)";
        String summary = "“" + words + "”: " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear() + " is a "
                + name(real) + year + "; check weekday and date.";
        return Optional.of(Checks.at(article, sentence, date, summary));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
