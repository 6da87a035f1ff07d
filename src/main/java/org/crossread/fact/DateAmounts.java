package org.crossread.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.TimeWords;

/**
 * Reads amounts of time: {@code twenty-four hours}, {@code an hour and a half}, {@code 3 weeks} as TIMEX3 durations.
 */
final class DateAmounts {

    private static final TimeWords WORDS = TimeWords.standard();
    private static final Map<String, String> FRACTIONS = Map.of("½", ".5", "¼", ".25", "¾", ".75");

    private static final Map<String, String> COLLECTIVES =
            Map.of("couple", "2", "dozen", "12", "hundred", "100", "thousand", "1000");

    private DateAmounts() {}

    /** A whole or decimal number in digits or words; {@code X} for a few. */
    static DateHit number(List<Lexeme> words, int at) {
        if (at >= words.size()) {
            return DateHit.NONE;
        }
        return words.get(at).isDigits() ? digits(words, at) : inWords(words, at);
    }

    private static DateHit digits(List<Lexeme> words, int at) {
        StringBuilder number = new StringBuilder(words.get(at).text());
        int next = at + 1;
        while (glued(words, next, ",") && gluedDigits(words, next + 1, 3)) {
            number.append(words.get(next + 1).text());
            next += 2;
        }
        if (glued(words, next, ".") && gluedDigits(words, next + 1, 1)) {
            number.append('.').append(words.get(next + 1).text());
            next += 2;
        } else if (next < words.size() && FRACTIONS.containsKey(words.get(next).text())) {
            number.append(FRACTIONS.get(words.get(next).text()));
            next++;
        }
        return new DateHit(next, number.length() > 12 ? "X" : number.toString());
    }

    private static DateHit inWords(List<Lexeme> words, int at) {
        long whole = 0;
        long part = 0;
        int next = at;
        int end = -1;
        while (next < words.size()) {
            String word = words.get(next).text();
            Optional<String> small = WORDS.value("small", word).or(() -> WORDS.value("tens", word));
            Optional<String> scale = WORDS.value("scale", word);
            if (small.isPresent()) {
                part += Long.parseLong(small.get());
            } else if (scale.isPresent() && next > at) {
                long by = Long.parseLong(scale.get());
                if (by == 100) {
                    part *= 100;
                } else {
                    whole += part * by;
                    part = 0;
                }
            } else {
                break;
            }
            end = next + 1;
            next = end;
            if (next + 1 < words.size()
                    && (words.get(next).is("-") || words.get(next).is("and"))) {
                String after = words.get(next + 1).text();
                if (WORDS.value("small", after).isPresent()
                        || WORDS.value("tens", after).isPresent()) {
                    next++;
                }
            }
            if (whole > 1_000_000_000_000L || part > 1_000_000_000_000L) {
                return new DateHit(end, "X");
            }
        }
        return end < 0 ? DateHit.NONE : new DateHit(end, Long.toString(whole + part));
    }

    /** How many: a number, {@code a}, {@code a few}, {@code a couple of}, {@code a dozen}, {@code half a}. */
    static DateHit count(List<Lexeme> words, int at) {
        DateHit number = number(words, at);
        if (number.found()) {
            if (is(words, number.end(), "and")
                    && is(words, number.end() + 1, "a")
                    && is(words, number.end() + 2, "half")) {
                return new DateHit(number.end() + 3, plusHalf(number.value()));
            }
            return number;
        }
        if (is(words, at, "a") || is(words, at, "an") || is(words, at, "another")) {
            DateHit after = inner(words, at + 1);
            return after.found() ? after : new DateHit(at + 1, "1");
        }
        return inner(words, at);
    }

    private static DateHit inner(List<Lexeme> words, int at) {
        if (at >= words.size()) {
            return DateHit.NONE;
        }
        String word = words.get(at).text();
        String collective = COLLECTIVES.get(word);
        if (collective != null) {
            return new DateHit(is(words, at + 1, "of") ? at + 2 : at + 1, collective);
        }
        if (TimeWords.standard().value("many", word).isPresent() && is(words, at + 1, "of")) {
            return new DateHit(at + 2, "X");
        }
        if (word.equals("half") && (is(words, at + 1, "a") || is(words, at + 1, "an"))) {
            return is(words, at + 2, "dozen") ? new DateHit(at + 3, "6") : new DateHit(at + 2, "0.5");
        }
        if (word.equals("half") && at + 1 < words.size() && is(words, at + 1, "-")) {
            return new DateHit(at + 2, "0.5");
        }
        return WORDS.value("vague", word).map(x -> new DateHit(at + 1, x)).orElse(DateHit.NONE);
    }

    /** An amount of time as a TIMEX3 duration: {@code P3D}, {@code PT1H30M}, {@code PXW}. */
    static DateHit span(List<Lexeme> words, int at) {
        DateHit first = one(words, at);
        if (!first.found()) {
            return first;
        }
        int next = first.end();
        if (is(words, next, "and") && is(words, next + 1, "a") && is(words, next + 2, "half")) {
            return new DateHit(next + 3, half(first.value()));
        }
        if (is(words, next, "and") && is(words, next + 1, "a") && is(words, next + 2, "quarter") && inHours(first)) {
            return new DateHit(next + 3, first.value() + "15M");
        }
        int second = is(words, next, "and") || is(words, next, ",") ? next + 1 : next;
        DateHit more = one(words, second);
        if (more.found() && !more.value().contains("X") && finer(first.value(), more.value())) {
            return new DateHit(more.end(), joined(first.value(), more.value()));
        }
        return first;
    }

    private static boolean inHours(DateHit hit) {
        return hit.value().startsWith("PT")
                && hit.value().endsWith("H")
                && !hit.value().contains("X");
    }

    private static DateHit one(List<Lexeme> words, int at) {
        DateHit count = count(words, at);
        if (!count.found() || count.end() >= words.size()) {
            return DateHit.NONE;
        }
        int unit = is(words, count.end(), "more") || is(words, count.end(), "full") || is(words, count.end(), "whole")
                ? count.end() + 1
                : count.end();
        if (unit >= words.size()) {
            return DateHit.NONE;
        }
        Lexeme word = words.get(unit);
        boolean article = is(words, at, "a") && unit == at + 1;
        if (article && word.is("second")) {
            return DateHit.NONE;
        }
        if (word.glued() && word.is("h")) {
            return new DateHit(unit + 1, duration(count.value(), "TH"));
        }
        if (word.text().startsWith("quarter") && (article || count.value().equals("3") || is(words, unit + 1, "of"))) {
            return DateHit.NONE; // a quarter, three quarters: a share
        }
        if (word.is("second") && !words.get(at).isDigits() && !count.value().equals("1")) {
            return DateHit.NONE;
        }
        return WORDS.value("unit", word.text())
                .map(code -> new DateHit(unit + 1, duration(count.value(), code)))
                .orElse(DateHit.NONE);
    }

    /** An amount before its noun: {@code three-day}, {@code 10-year}. */
    static DateHit hyphened(List<Lexeme> words, int at) {
        DateHit number = number(words, at);
        DateHit count = number.found() ? number : inner(words, at);
        if (!count.found()
                || count.end() + 1 >= words.size()
                || !words.get(count.end()).is("-")) {
            if (count.value().equals("0.5") && count.end() < words.size()) {
                return WORDS.value("unit", words.get(count.end()).text())
                        .map(code -> new DateHit(count.end() + 1, duration("0.5", code)))
                        .orElse(DateHit.NONE);
            }
            return DateHit.NONE;
        }
        int unit = count.end() + 1;
        Lexeme word = words.get(unit);
        boolean adverb = word.text().endsWith("ly");
        if (adverb || !words.get(count.end()).glued() || !word.glued()) {
            return DateHit.NONE;
        }
        return WORDS.value("unit", word.text())
                .map(code -> new DateHit(unit + 1, duration(count.value(), code)))
                .orElse(DateHit.NONE);
    }

    /**
     * {@code 3} and {@code W} as {@code P3W}; nights count as days, fortnights as two weeks, halves as smaller units.
     */
    static String duration(String count, String unit) {
        return switch (unit) {
            case "N" -> "P" + count + "D";
            case "F" -> "P" + times(count, 2) + "W";
            case "E" -> "P" + count + "WE";
            case "Q" -> "P" + times(count, 3) + "M";
            case "DE" -> count.contains(".") ? "P" + times(count, 10) + "Y" : "P" + count + "DE";
            case "CE" -> count.contains(".") ? "P" + times(count, 100) + "Y" : "P" + count + "CE";
            case "ML" -> "P" + times(count, 1000) + "Y";
            case "TH" ->
                count.endsWith(".5") ? hours(new BigDecimal(count)) : count.equals("X") ? "PTXH" : "PT" + count + "H";
            case "TM", "TS" -> "PT" + count + unit.charAt(1);
            case "Y" -> count.equals("0.5") ? "P6M" : "P" + count + "Y";
            default -> "P" + count + unit;
        };
    }

    private static String hours(BigDecimal hours) {
        int minutes = hours.multiply(BigDecimal.valueOf(60)).intValue();
        return minutes < 60 ? "PT" + minutes + "M" : "PT" + minutes / 60 + "H" + minutes % 60 + "M";
    }

    private static String times(String count, int by) {
        return count.equals("X")
                ? "X"
                : new BigDecimal(count)
                        .multiply(BigDecimal.valueOf(by))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String plusHalf(String number) {
        return number.contains(".") || number.equals("X") ? number : number + ".5";
    }

    private static String half(String duration) {
        int from = duration.startsWith("PT") ? 2 : 1;
        int to = from;
        while (to < duration.length() && Character.isDigit(duration.charAt(to))) {
            to++;
        }
        String unit = duration.substring(to);
        if (to == from || (unit.length() != 1 && !unit.equals("DE") && !unit.equals("CE"))) {
            return duration;
        }
        String code = (from == 2 ? "T" : "") + unit;
        return duration(duration.substring(from, to) + ".5", code);
    }

    private static boolean finer(String first, String second) {
        String order = "YMWDhms";
        return order.indexOf(code(first)) >= 0 && order.indexOf(code(first)) < order.indexOf(code(second));
    }

    private static char code(String duration) {
        char last = duration.charAt(duration.length() - 1);
        return duration.startsWith("PT") ? Character.toLowerCase(last) : last;
    }

    private static String joined(String first, String second) {
        return first.startsWith("PT") ? first + second.substring(2) : first + second.substring(1);
    }

    static boolean is(List<Lexeme> words, int at, String text) {
        return at >= 0 && at < words.size() && words.get(at).is(text);
    }

    private static boolean glued(List<Lexeme> words, int at, String text) {
        return is(words, at, text) && words.get(at).glued();
    }

    private static boolean gluedDigits(List<Lexeme> words, int at, int length) {
        return at < words.size()
                && words.get(at).glued()
                && words.get(at).isDigits()
                && (length == 1 || words.get(at).text().length() == length);
    }
}
