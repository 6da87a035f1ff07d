package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.TimeWords;

/**
 * Matches side by side that together say one time: {@code 6pm} {@code on} {@code Monday} {@code evening}.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param main the day, month, year, duration or whatever is neither part of a day nor clock time
 * @param part the part of the day
 * @param clock the time of day
 * @param edge {@code early}, {@code late} or the like before it; else empty
 */
record DateGroup(
        int from, int to, Optional<DateMatch> main, Optional<DateMatch> part, Optional<DateMatch> clock, String edge) {

    /** The matches, joined where they say one time. */
    static List<DateGroup> of(List<Lexeme> words, List<DateMatch> matches) {
        List<DateGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < matches.size()) {
            DateGroup group = single(matches.get(at));
            at++;
            while (at < matches.size()) {
                Optional<DateGroup> joined = group.with(
                        matches.get(at),
                        between(words, group.to(), matches.get(at).from()));
                if (joined.isEmpty()) {
                    break;
                }
                group = joined.get();
                at++;
            }
            groups.add(group.reached(words));
        }
        return groups;
    }

    private static DateGroup single(DateMatch match) {
        Optional<DateMatch> here = Optional.of(match);
        return switch (match.rule()) {
            case PART -> new DateGroup(match.from(), match.to(), Optional.empty(), here, Optional.empty(), "");
            case CLOCK -> new DateGroup(match.from(), match.to(), Optional.empty(), Optional.empty(), here, "");
            default -> new DateGroup(match.from(), match.to(), here, Optional.empty(), Optional.empty(), "");
        };
    }

    private static String between(List<Lexeme> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to && i < from + 4; i++) {
            text.append(i > from ? " " : "").append(words.get(i).text());
        }
        return text.toString();
    }

    private Optional<DateGroup> with(DateMatch next, String link) {
        if (!links(link) || (main.isPresent() && !main.get().rule().isDay())) {
            return Optional.empty();
        }
        return switch (next.rule()) {
            case PART ->
                part.isEmpty() && !link.equals("from") && !link.equals("by") && !toSaysDay(next, link)
                        ? Optional.of(new DateGroup(from, next.to(), main, Optional.of(next), clock, edge))
                        : Optional.empty();
            case CLOCK ->
                clock.isEmpty() && (main.isPresent() || part.isPresent()) && !link.equals("of")
                        ? Optional.of(new DateGroup(from, next.to(), main, part, Optional.of(next), edge))
                        : Optional.empty();
            default ->
                main.isEmpty() && next.rule().isDay() && !link.equals("from") && !link.equals("by")
                        ? Optional.of(new DateGroup(from, next.to(), Optional.of(next), part, clock, edge))
                        : Optional.empty();
        };
    }

    /** "on Monday, this morning": the part has a day of its own. */
    private boolean toSaysDay(DateMatch next, String link) {
        return main.isPresent() && next.has("mod") && !link.isEmpty();
    }

    /** The group with "early" or "late" before it. */
    private DateGroup reached(List<Lexeme> words) {
        int before = from - 1;
        if (before >= 1
                && (words.get(before).is("on") || words.get(before).is("in"))
                && is("edge", words.get(before - 1).text())) {
            before--;
        } else if (before >= 1
                && words.get(before).is("-")
                && words.get(before - 1).is("mid")) {
            before--;
        }
        boolean point = main.map(m -> m.rule().isDay() || m.rule() == DateRule.MONTH || m.rule() == DateRule.YEAR)
                .orElse(part.isPresent());
        return point
                        && before >= 0
                        && clock.isEmpty()
                        && is("edge", words.get(before).text())
                ? new DateGroup(before, to, main, part, clock, words.get(before).text())
                : this;
    }

    /** Whether words between two matches say that they are one time: {@code June 8 |at| noon}. */
    private static boolean links(String words) {
        if (words.startsWith(", ")) {
            return is("link-apart", words.substring(2));
        }
        return words.isEmpty() || words.equals(",") || words.equals("-") || words.equals("@") || is("link", words);
    }

    private static boolean is(String kind, String words) {
        return TimeWords.standard().value(kind, words).isPresent();
    }
}
