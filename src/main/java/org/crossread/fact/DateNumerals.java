package org.crossread.fact;

import static org.crossread.fact.DateAmounts.is;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.TimeWords;
import org.crossread.lexicon.Words;

/** Reads the numbers in dates: days, ordinals, years, decades, hours. */
final class DateNumerals {

    private static final TimeWords WORDS = TimeWords.standard();
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");

    private DateNumerals() {}

    static DateHit ranged(Lexeme word, int at, int digits, int least, int most) {
        if (!word.isDigits() || word.text().length() > digits) {
            return DateHit.NONE;
        }
        int number = Integer.parseInt(word.text());
        return number >= least && number <= most ? new DateHit(at + 1, Integer.toString(number)) : DateHit.NONE;
    }

    static DateHit nth(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (word.isDigits()) {
            boolean suffixed = word.text().length() <= 2
                    && at + 1 < words.size()
                    && words.get(at + 1).glued()
                    && Words.ORDINAL_ENDINGS.has(words.get(at + 1).text());
            return suffixed ? new DateHit(at + 2, Integer.toString(Integer.parseInt(word.text()))) : DateHit.NONE;
        }
        Optional<String> tens = WORDS.value("tens", word.text());
        if (tens.isPresent()) {
            int next = is(words, at + 1, "-") ? at + 2 : at + 1;
            if (next < words.size()) {
                Optional<String> ones =
                        WORDS.value("ordinal", words.get(next).text()).filter(o -> o.length() == 1);
                if (ones.isPresent()) {
                    return new DateHit(
                            next + 1, Integer.toString(Integer.parseInt(tens.get()) + Integer.parseInt(ones.get())));
                }
            }
        }
        return WORDS.value("ordinal", word.text())
                .map(v -> new DateHit(at + 1, v))
                .orElse(DateHit.NONE);
    }

    static DateHit anyYear(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (word.isDigits() && word.text().length() == 2) {
            int two = Integer.parseInt(word.text());
            // Two digits: the window that POSIX strptime uses.
            return new DateHit(at + 1, Integer.toString(two < 69 ? 2000 + two : 1900 + two));
        }
        return word.text().length() == 4 ? ranged(word, at, 4, 1000, 2199) : DateHit.NONE;
    }

    static DateHit eight(Lexeme word, int at) {
        if (!word.isDigits() || word.text().length() != 8) {
            return DateHit.NONE;
        }
        int year = Integer.parseInt(word.text().substring(0, 4));
        int month = Integer.parseInt(word.text().substring(4, 6));
        int day = Integer.parseInt(word.text().substring(6));
        boolean dated = year >= 1900 && year < 2050 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return dated ? new DateHit(at + 1, word.text()) : DateHit.NONE;
    }

    static DateHit decade(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (word.is("'") && at + 2 < words.size()) {
            Lexeme digits = words.get(at + 1);
            boolean two = digits.isDigits()
                    && digits.glued()
                    && digits.text().length() == 2
                    && digits.text().endsWith("0");
            return two && s(words, at + 2)
                    ? new DateHit(at + 3, "19" + digits.text().charAt(0))
                    : DateHit.NONE;
        }
        if (!word.isDigits() || word.text().length() != 4 || !word.text().endsWith("0") || !s(words, at + 1)) {
            return DateHit.NONE;
        }
        boolean century = word.text().endsWith("00") && !word.text().equals("2000");
        return new DateHit(at + 2, word.text().substring(0, century ? 2 : 3));
    }

    private static boolean s(List<Lexeme> words, int at) {
        return at < words.size()
                && words.get(at).glued()
                && (words.get(at).is("s") || words.get(at).is("'s"));
    }

    static DateHit hourWord(Lexeme word, int at) {
        return WORDS.value("small", word.text())
                .filter(v -> Integer.parseInt(v) >= 1 && Integer.parseInt(v) <= 12)
                .map(v -> new DateHit(at + 1, v))
                .orElse(DateHit.NONE);
    }

    /** {@code twenty thirty-six}, {@code nineteen eighty-four}: as announcers say a year. */
    static DateHit yearInWords(List<Lexeme> words, int at) {
        int century = small(words, at);
        if (century == 0 || at + 1 >= words.size()) {
            return DateHit.NONE;
        }
        DateHit rest = DateAmounts.number(words, at + 1);
        boolean spoken = rest.found()
                && words.get(at + 1).isLetters()
                && rest.value().length() == 2
                && Character.isDigit(rest.value().charAt(0));
        return spoken ? new DateHit(rest.end(), century + rest.value()) : DateHit.NONE;
    }

    /** {@code 23rd minute}, {@code 58th-minute}: the time gone in a match, as a duration. */
    static DateHit nthMinute(List<Lexeme> words, int at) {
        DateHit nth = nth(words, at);
        int next = nth.found() && is(words, nth.end(), "-") ? nth.end() + 1 : nth.end();
        return nth.found() && is(words, next, "minute")
                ? new DateHit(next + 1, DateAmounts.duration(nth.value(), "TM"))
                : DateHit.NONE;
    }

    /** A number of minutes before or past the hour. */
    static DateHit minuteCount(List<Lexeme> words, int at) {
        DateHit number = DateAmounts.number(words, at);
        boolean whole = number.found() && SHORT.matcher(number.value()).matches();
        return whole && Integer.parseInt(number.value()) >= 1 && Integer.parseInt(number.value()) < 30
                ? number
                : DateHit.NONE;
    }

    private static int small(List<Lexeme> words, int at) {
        return switch (words.get(at).text()) {
            case "eighteen" -> 18;
            case "nineteen" -> 19;
            case "twenty" -> 20;
            default -> 0;
        };
    }
}
