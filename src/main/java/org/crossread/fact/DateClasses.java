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
            case "clock4" -> clock(word, at);
            case "place" -> towards(words, at) ? new DateHit(at + 2, "") : DateHit.NONE;
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
            case "service" -> listed("service", words, at);
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
            case "people" -> listed("people", word) ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            case "name" ->
                word.capital()
                                && !listed("month", words, at).found()
                                && !listed("weekday", words, at).found()
                        ? new DateHit(at + 1, word.text())
                        : DateHit.NONE;
            case "word" -> word.isLetters() && !word.capital() ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            case "ofone" ->
                word.is("of") && at > 0 && !listed("hours-of", words.get(at - 1))
                        ? new DateHit(at + 1, "of")
                        : DateHit.NONE;
            case "dayish" -> dayish(words, at) ? new DateHit(at + 1, word.text()) : DateHit.NONE;
            default -> throw new IllegalArgumentException("date patterns know no class '" + kind + "'");
        };
    }

    private static boolean needsCapital(Lexeme word) {
        return !word.capital() && listed("need-capital", word);
    }

    private static DateHit only(DateHit hit, Set<String> values) {
        return values.contains(hit.value()) ? hit : DateHit.NONE;
    }

    private static boolean listed(String kind, Lexeme word) {
        return WORDS.value(kind, word.text()).isPresent();
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
        return WORDS.value("full-month", word).isPresent();
    }

    private static DateHit bareMonth(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        DateHit hit = stopped("month", words, at);
        boolean shortened = word.text().length() == 3 && !word.is("may");
        if (!word.capital() || (shortened && listed("need-stop", word) && hit.end() == at + 1)) {
            return DateHit.NONE;
        }
        return hit;
    }

    private static DateHit zone(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        DateHit known = listed("zone", words, at);
        if (known.found() && word.capital() && !listed("zone-word", word)) {
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

    /** Four digits that are a time of day and no year of news: 1830, 0755; 1945 stays a year. */
    private static DateHit clock(Lexeme word, int at) {
        DateHit digits = word.text().length() == 4 ? DateNumerals.ranged(word, at, 4, 0, 2359) : DateHit.NONE;
        if (!digits.found()) {
            return digits;
        }
        int hour = Integer.parseInt(word.text().substring(0, 2));
        boolean minutes = Integer.parseInt(word.text().substring(2)) < 60;
        return minutes && hour != 19 && hour != 20 ? digits : DateHit.NONE;
    }

    /** "To Leeds", "from Leeds": where a train known by its time goes. */
    private static boolean towards(List<Lexeme> words, int at) {
        return (is(words, at, "to") || is(words, at, "from"))
                && at + 1 < words.size()
                && match("name", words, at + 1).found();
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
