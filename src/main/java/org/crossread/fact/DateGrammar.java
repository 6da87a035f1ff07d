package org.crossread.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.DatePatterns;
import org.crossread.lexicon.TimeWords;

/** Finds where the date patterns match: the first place, there the longest, of these the first pattern. */
final class DateGrammar {

    private static final String DIGITS = "{digits";

    /** Classes of which the words below are all; amounts can also start otherwise, as with "hundred". */
    private static final Set<String> SURE = Set.of(
            "weekday",
            "Weekday",
            "month",
            "Month",
            "part",
            "season",
            "Season",
            "unit1",
            "unitmod",
            "unitday",
            "unitwhole",
            "unitone",
            "units",
            "unitrate",
            "nth",
            "nthlast",
            "day",
            "year",
            "year4",
            "hour",
            "decade");

    private static final List<DatePattern> PATTERNS =
            DatePatterns.standard().stream().map(DatePattern::of).toList();
    private static final Map<String, List<Start>> BY_START = byStart();

    /**
     * A pattern that may match where a word stands.
     *
     * @param pattern the pattern
     * @param next what the word after it must be; empty if it may be any
     */
    private record Start(DatePattern pattern, Set<String> next) {

        /**
         * Whether the pattern need be tried.
         *
         * @param known for each class whether it was found here, as many patterns begin with the same
         */
        boolean fits(List<Lexeme> words, int at, String following, Map<String, Boolean> known) {
            String kind = pattern.first();
            return kind.isEmpty()
                    ? next.isEmpty() || next.contains(following)
                    : known.computeIfAbsent(
                            kind, k -> DateClasses.match(k, words, at).found());
        }
    }

    private DateGrammar() {}

    /** The matches, none over another, in order. */
    static List<DateMatch> matches(List<Lexeme> words) {
        List<DateMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<DateMatch> longest = at(words, at);
            longest.ifPresent(matches::add);
            at = longest.map(DateMatch::to).orElse(at + 1);
        }
        return matches;
    }

    private static Optional<DateMatch> at(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        List<Start> candidates = BY_START.get(key(word));
        if (candidates == null || inside(words, at)) {
            return Optional.empty();
        }
        String next = at + 1 < words.size() ? key(words.get(at + 1)) : "";
        Map<String, Boolean> known = new HashMap<>();
        Optional<DateMatch> longest = Optional.empty();
        for (Start start : candidates) {
            Optional<DateMatch> match =
                    start.fits(words, at, next, known) ? start.pattern().match(words, at) : Optional.empty();
            if (match.isPresent()
                    && (longest.isEmpty() || match.get().to() > longest.get().to())) {
                longest = match;
            }
        }
        return longest;
    }

    /** Whether the word goes on a number, a sum or a name: {@code $|5}, {@code A|380}, {@code 3.|5}, {@code 4:|3}. */
    private static boolean inside(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (!word.glued() || at == 0 || !(word.isDigits() || word.isLetters())) {
            return false;
        }
        Lexeme before = words.get(at - 1);
        if (!word.isDigits()) {
            return before.isDigits() || before.is("@") || before.is("#");
        }
        boolean marked = "$£€¥#@+*=_&%".contains(before.text());
        boolean figures = at > 1 && before.glued() && words.get(at - 2).isDigits();
        return marked || before.isLetters() || (figures && ".,:/".contains(before.text()));
    }

    private static String key(Lexeme word) {
        return word.isDigits() ? DIGITS : word.text();
    }

    private static Map<String, List<Start>> byStart() {
        Map<String, List<Start>> starts = new HashMap<>();
        Map<String, Set<String>> classes = new HashMap<>();
        for (DatePattern pattern : PATTERNS) {
            Set<String> seconds = pattern.seconds();
            Start start = new Start(pattern, SURE.containsAll(classes(seconds)) ? words(seconds, classes) : Set.of());
            words(pattern.starts(), classes)
                    .forEach(w ->
                            starts.computeIfAbsent(w, x -> new ArrayList<>()).add(start));
        }
        return starts;
    }

    /** The names of classes among words and classes. */
    private static List<String> classes(Set<String> mixed) {
        return mixed.stream()
                .filter(w -> w.startsWith("{"))
                .map(w -> w.substring(1))
                .toList();
    }

    /** Words as they are, and those with which the classes among them can start. */
    private static Set<String> words(Set<String> mixed, Map<String, Set<String>> classes) {
        Set<String> words = new HashSet<>();
        for (String start : mixed) {
            words.addAll(
                    start.startsWith("{")
                            ? classes.computeIfAbsent(start.substring(1), DateGrammar::words)
                            : List.of(Character.isDigit(start.charAt(0)) ? DIGITS : start));
        }
        return words;
    }

    /** The words with which a class can start. */
    private static Set<String> words(String kind) {
        TimeWords lists = TimeWords.standard();
        Set<String> words = new HashSet<>();
        switch (kind) {
            case "weekday", "Weekday" -> words.addAll(lists.words("weekday").keySet());
            case "weekdays" -> lists.words("weekday").keySet().forEach(w -> words.add(w + "s"));
            case "month", "Month" -> words.addAll(lists.words("month").keySet());
            case "part", "part1" -> words.addAll(lists.words("part").keySet());
            case "season", "Season", "season3" ->
                words.addAll(lists.words("season").keySet());
            case "set" -> words.addAll(lists.words("set").keySet());
            case "reference" -> words.addAll(lists.words("reference").keySet());
            case "unit1", "unitmod", "unitday", "unitwhole", "unitone", "units", "unitsx", "unitrate" ->
                words.addAll(lists.words("unit").keySet());
            case "longword" -> words.addAll(lists.words("longword").keySet());
            case "holiday" -> words.addAll(DateNames.starts());
            case "q" -> words.add("q");
            case "nth", "nthlast", "nthminute", "day" -> {
                words.addAll(lists.words("ordinal").keySet());
                words.addAll(lists.words("tens").keySet());
                words.add(DIGITS);
                words.addAll(List.of("last", "final"));
            }
            case "hour", "hourword" -> {
                words.addAll(lists.words("small").keySet());
                words.add(DIGITS);
            }
            case "yearwords" -> words.addAll(List.of("eighteen", "nineteen", "twenty"));
            case "number", "minutecount", "count", "span", "spanplain", "spanhyphen" -> {
                words.addAll(lists.words("small").keySet());
                words.addAll(lists.words("tens").keySet());
                words.addAll(lists.words("vague").keySet());
                words.addAll(List.of(
                        "a", "an", "another", "half", "couple", "dozen", "dozens", "hundreds", "scores", "tens"));
                words.add(DIGITS);
            }
            case "decade" -> words.addAll(List.of("'", DIGITS));
            case "year",
                    "year4",
                    "yearnow",
                    "yearany",
                    "number2",
                    "number22",
                    "digits",
                    "digits4",
                    "digits8",
                    "clock4",
                    "day2",
                    "month2",
                    "hour2" -> words.add(DIGITS);
            default -> throw new IllegalArgumentException("no date pattern may start with the class '" + kind + "'");
        }
        return words;
    }
}
