package org.crossread.fact;

import static org.crossread.fact.DateAmounts.is;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.lexicon.TimeWords;

/** The classes of words that date patterns name in braces. */
final class DateClasses {

    private static final TimeWords WORDS = TimeWords.standard();
    private static final Set<String> UNITS_OF_CALENDAR = Set.of("W", "F", "E", "M", "Q", "Y", "DE", "CE");
    /** Words of the calendar that are other words when written small. */
    private static final Set<String> NEED_CAPITAL = Set.of("may", "march", "mar", "sun", "sat", "wed", "mon", "fri");
    /** Short forms that stand alone only with their full stop. */
    private static final Set<String> NEED_STOP = Set.of("jan", "mar", "apr", "jun", "jul", "may.");

    /** "The day" after these and "of" is any day: {@code at any hour of the day}. */
    private static final Set<String> HOURS_OF =
            Set.of("hour", "hours", "time", "times", "part", "parts", "order", "most", "issues", "light", "middle");

    /** Zones whose letters are words. */
    private static final Set<String> AMBIGUOUS_ZONES = Set.of("art", "cat", "eat", "wet");

    private DateClasses() {}

    /** The longest match of the class at {@code at}. */
    static DateHit match(String kind, List<Lexeme> words, int at) {
        if (at < 0 || at >= words.size()) {
            return DateHit.NONE;
        }
        Lexeme word = words.get(at);
        return switch (kind) {
            case "weekday" -> needsCapital(word) ? DateHit.NONE : stopped("weekday", words, at);
            case "Weekday" ->
                word.text().length() > 5 || (word.capital() && word.text().length() > 3)
                        ? listed("weekday", words, at)
                        : DateHit.NONE;
            case "weekdays" ->
                word.text().endsWith("s")
                        ? value("weekday", word.text().substring(0, word.text().length() - 1), at)
                        : DateHit.NONE;
            case "month" -> needsCapital(word) ? DateHit.NONE : stopped("month", words, at);
            case "Month" -> bareMonth(words, at);
            case "month2" -> DateNumerals.ranged(word, at, 2, 1, 12);
            case "day2" -> DateNumerals.ranged(word, at, 2, 1, 31);
            case "number2" -> DateNumerals.ranged(word, at, 2, 0, 99);
            case "number22" -> word.text().length() == 2 ? DateNumerals.ranged(word, at, 2, 0, 99) : DateHit.NONE;
            case "minute" -> word.text().length() == 2 ? DateNumerals.ranged(word, at, 2, 0, 59) : DateHit.NONE;
            case "day" -> {
                DateHit nth = DateNumerals.nth(words, at);
                yield nth.found() && Integer.parseInt(nth.value()) <= 31
                        ? nth
                        : DateNumerals.ranged(word, at, 2, 1, 31);
            }
            case "nth" -> DateNumerals.nth(words, at);
            case "year", "year4", "year2" ->
                word.text().length() == 4 ? DateNumerals.ranged(word, at, 4, 1000, 2199) : DateHit.NONE;
            case "yearnow" -> word.text().length() == 4 ? DateNumerals.ranged(word, at, 4, 1900, 2049) : DateHit.NONE;
            case "yearwords" -> DateNumerals.yearInWords(words, at);
            case "nthminute" -> DateNumerals.nthMinute(words, at);
            case "minutecount" -> DateNumerals.minuteCount(words, at);
            case "yearany" -> DateNumerals.anyYear(words, at);
            case "digits" -> word.isDigits() ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            case "digits4" -> word.text().length() == 4 ? DateNumerals.ranged(word, at, 4, 0, 2400) : DateHit.NONE;
            case "digits8" -> DateNumerals.eight(word, at);
            case "hour" -> {
                DateHit digits = word.is("0") ? DateHit.NONE : DateNumerals.ranged(word, at, 2, 0, 24);
                yield digits.found() ? digits : DateNumerals.hourWord(word, at);
            }
            case "hourword" -> DateNumerals.hourWord(word, at);
            case "minuteword" -> {
                DateHit number = DateAmounts.number(words, at);
                yield number.found()
                                && !word.isDigits()
                                && Set.of("5", "10", "15", "20", "25", "30", "35", "40", "45", "50", "55")
                                        .contains(number.value())
                        ? number
                        : DateHit.NONE;
            }
            case "ampm" -> listed("ampm", words, at);
            case "zone" -> zone(words, at);
            case "part" -> listed("part", words, at);
            case "part1" -> word.text().endsWith("s") ? DateHit.NONE : listed("part", words, at);
            case "season" -> listed("season", words, at);
            case "Season" -> listed("season", words, at);
            case "season3" -> word.is("fall") ? DateHit.NONE : listed("season", words, at);
            case "holiday" -> DateNames.match(words, at);
            case "decade" -> DateNumerals.decade(words, at);
            case "unit" -> listed("unit", words, at);
            case "unit1" ->
                word.text().endsWith("s") || word.is("second") || word.is("min")
                        ? DateHit.NONE
                        : listed("unit", words, at);
            case "unitmod" -> {
                DateHit unit = match("unit1", words, at);
                yield unit.found() && UNITS_OF_CALENDAR.contains(unit.value()) ? unit : DateHit.NONE;
            }
            case "unitday" -> only(match("unit1", words, at), Set.of("D", "W", "E", "M", "Y"));
            case "unitwhole" -> only(match("unit1", words, at), Set.of("D", "N", "W", "M", "Y"));
            case "unitone" -> only(match("unit1", words, at), Set.of("D"));
            case "nthlast" ->
                word.is("last") || word.is("final") ? new DateHit(at + 1, "last") : DateNumerals.nth(words, at);
            case "units" ->
                word.text().endsWith("s") || word.is("centuries") || word.is("millennia")
                        ? plain("unit", words, at, Set.of("TS", "N", "E"))
                        : DateHit.NONE;
            case "unitsx" -> {
                DateHit unit = match("units", words, at);
                yield unit.found() ? new DateHit(unit.end(), DateAmounts.duration("X", unit.value())) : unit;
            }
            case "longword" -> listed("longword", words, at);
            case "unitrate" ->
                match("unit1", words, at).found()
                        ? plain("unit", words, at, Set.of("TS", "TM", "E", "F", "Q", "DE", "CE", "ML"))
                        : DateHit.NONE;
            case "number" -> DateAmounts.number(words, at);
            case "count" -> DateAmounts.count(words, at);
            case "span", "spanplain" -> DateAmounts.span(words, at);
            case "spanhyphen" -> DateAmounts.hyphened(words, at);
            case "set" -> word.capital() && at > 0 ? DateHit.NONE : listed("set", words, at);
            case "reference" -> listed("reference", words, at);
            case "q" ->
                word.is("q") && at + 1 < words.size() && words.get(at + 1).glued()
                        ? DateNumerals.ranged(words.get(at + 1), at + 1, 1, 1, 4)
                        : DateHit.NONE;
            case "plural" -> plural(word) ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            case "people" ->
                word.is("people")
                                || word.is("men")
                                || word.is("women")
                                || word.is("children")
                                || word.is("percent")
                                || word.is("per")
                                || word.is("staff")
                        ? new DateHit(at + 1, word.text())
                        : DateHit.NONE;
            case "name" ->
                word.capital()
                                && !listed("month", words, at).found()
                                && !listed("weekday", words, at).found()
                        ? new DateHit(at + 1, word.text())
                        : DateHit.NONE;
            case "word" -> word.isLetters() && !word.capital() ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            case "ofone" ->
                word.is("of") && at > 0 && !HOURS_OF.contains(words.get(at - 1).text())
                        ? new DateHit(at + 1, "of")
                        : DateHit.NONE;
            case "dayish" -> dayish(words, at) ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            default -> throw new IllegalArgumentException("date patterns know no class '" + kind + "'");
        };
    }

    private static boolean needsCapital(Lexeme word) {
        return !word.capital() && NEED_CAPITAL.contains(word.text());
    }

    private static DateHit only(DateHit hit, Set<String> values) {
        return values.contains(hit.value()) ? hit : DateHit.NONE;
    }

    private static DateHit listed(String kind, List<Lexeme> words, int at) {
        return value(kind, words.get(at).text(), at);
    }

    private static DateHit value(String kind, String word, int at) {
        return WORDS.value(kind, word).map(v -> new DateHit(at + 1, v)).orElse(DateHit.NONE);
    }

    private static DateHit plain(String kind, List<Lexeme> words, int at, Set<String> not) {
        DateHit hit = listed(kind, words, at);
        return not.contains(hit.value()) ? DateHit.NONE : hit;
    }

    /** A word of the list; a short form takes its full stop with it, unless the sentence ends there. */
    private static DateHit stopped(String kind, List<Lexeme> words, int at) {
        DateHit hit = listed(kind, words, at);
        boolean stop = hit.found()
                && words.get(at).text().length() <= 5
                && !fullMonth(words.get(at).text())
                && is(words, at + 1, ".")
                && words.get(at + 1).glued()
                && at + 2 < words.size();
        return stop ? new DateHit(at + 2, hit.value()) : hit;
    }

    private static boolean fullMonth(String word) {
        return Set.of("march", "april", "may", "june", "july").contains(word);
    }

    private static DateHit bareMonth(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        DateHit hit = stopped("month", words, at);
        boolean shortened = word.text().length() == 3 && !word.is("may");
        if (!word.capital() || (shortened && NEED_STOP.contains(word.text()) && hit.end() == at + 1)) {
            return DateHit.NONE;
        }
        return hit;
    }

    private static DateHit zone(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        DateHit known = listed("zone", words, at);
        if (known.found() && word.capital() && !AMBIGUOUS_ZONES.contains(word.text())) {
            return known;
        }
        boolean named = word.is("local") || (word.isLetters() && word.capital());
        if (named && is(words, at + 1, "time")) {
            return new DateHit(at + 2, word.text().toLowerCase(Locale.ROOT));
        }
        if (named && is(words, at + 1, "standard") && is(words, at + 2, "time")) {
            return new DateHit(at + 3, word.text());
        }
        return DateHit.NONE;
    }

    private static boolean plural(Lexeme word) {
        String text = word.text();
        return !word.capital()
                && text.length() > 3
                && text.endsWith("s")
                && !text.endsWith("ss")
                && !text.endsWith("us")
                && !text.equals("this")
                && !text.equals("was")
                && !text.equals("does");
    }

    private static boolean dayish(List<Lexeme> words, int at) {
        String text = words.get(at).text();
        return WORDS.value("weekday", text).isPresent()
                || text.equals("yesterday")
                || text.equals("tomorrow")
                || text.equals("today")
                || WORDS.value("month", text).isPresent()
                || (words.get(at).isDigits()
                        && at > 0
                        && WORDS.value("month", words.get(at - 1).text()).isPresent());
    }
}
