package org.crossread.extract;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.DatelineStrangers;
import org.crossread.lexicon.MonthNames;
import org.crossread.model.Dateline;

/**
 * Finds the dateline at the head of a report's first paragraph: town, day and agency, any of them alone if the
 * punctuation proves it. For web pages and for plain text alike; the words stay in the paragraph. Forms (AP Stylebook,
 * Reuters Handbook, and how TASS, Sputnik and dpa sign):
 *
 * <pre>
 *   ASTANA, June 8. /TASS/.        PORT HALLAM (CPA) -        WASHINGTON, March 3 (Reuters) -
 *   (Reuters) -                    KYIV, Ukraine —            Berlin (dpa) -          NEW DELHI:
 * </pre>
 */
public final class Datelines {

    /** A dateline is short: nothing beyond so many chars is looked at. */
    private static final int LONGEST = 140;

    private static final String WORD = "\\p{Lu}[\\p{L}.'’\\-]{0,30}";
    private static final Pattern PLACE = Pattern.compile(WORD + "(?:[ /](?:" + WORD
            + "|(?:de|la|el|al|of|on|upon|am|an|der|do|da|dos|du|le|les|the|and)(?= \\p{Lu}))){0,4}+");
    private static final Pattern REGION = Pattern.compile(",\\s(" + WORD + "(?: " + WORD + "){0,2}+)");
    private static final Pattern DAY = Pattern.compile(
            "[,.]?\\s{0,2}(?:(?<m1>\\p{L}{3,12})\\.? (?<d1>\\d{1,2})|(?<d2>\\d{1,2})\\.? (?<m2>\\p{L}{3,12})\\.?)(?:,? \\d{4})?(?!\\d)");
    private static final Pattern AGENCY = Pattern.compile(
            "[,.]?\\s{0,2}(?:\\((?<round>[^()]{2,40})\\)|/(?<slashed>[^/]{2,40})/|\\[(?<square>[^\\[\\]]{2,40})])");
    private static final Pattern BARE_AGENCY = Pattern.compile("[,.]\\s(?<bare>\\p{Lu}[\\p{L}\\-]{2,20})(?=\\.\\s)");
    private static final Pattern END = Pattern.compile(
            "\\s?(?:\\.?(?<dash>-{1,2}|[–—―])|(?<colon>:)|(?<bar>\\|)|(?<stop>\\.))(?=\\s|\\p{Lu}|[\"“‘'])\\s?");

    private Datelines() {}

    /** The dateline with which {@code paragraph} opens, if it opens with one. */
    public static Optional<Dateline> of(String paragraph) {
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        int at = 0;
        Optional<String> place = Optional.empty();
        Optional<MonthDay> day = day(head, 0).map(Piece::value);
        if (day.isPresent()) {
            at = day(head, 0).orElseThrow().end();
        } else {
            Matcher town = from(PLACE, head, 0);
            if (town.lookingAt() && !agencyAlone(town.group())) {
                place = Optional.of(trimmed(town.group()));
                at = town.end() - (town.group().endsWith(".") && !abbreviated(town.group()) ? 1 : 0);
            }
            at = afterRegions(head, at);
            Optional<Piece<MonthDay>> dated = day(head, at);
            day = dated.map(Piece::value);
            at = dated.map(Piece::end).orElse(at);
        }
        Matcher bracket = from(AGENCY, head, at);
        Optional<String> agency = Optional.empty();
        boolean slashed = false;
        if (bracket.lookingAt()) {
            slashed = bracket.group("slashed") != null;
            agency = Optional.of(inner(bracket));
            at = bracket.end();
        } else {
            Matcher bare = from(BARE_AGENCY, head, at);
            if (bare.lookingAt()
                    && Agencies.standard().named(bare.group("bare")).isPresent()) {
                slashed = true;
                agency = Optional.of(bare.group("bare"));
                at = bare.end();
            }
        }
        Matcher end = from(END, head, at);
        boolean ended = end.lookingAt();
        boolean dash = ended && end.group("dash") != null;
        boolean colon = ended && (end.group("colon") != null || end.group("bar") != null);
        if (!proved(head, place, day, agency, slashed, dash, colon, ended)) {
            return Optional.empty();
        }
        String text = head.substring(0, ended ? end.end() : at).strip();
        return Optional.of(new Dateline(
                text, place, day, agency.map(a -> Agencies.standard().named(a).orElse(a))));
    }

    private static boolean proved(
            String head,
            Optional<String> place,
            Optional<MonthDay> day,
            Optional<String> agency,
            boolean slashed,
            boolean dash,
            boolean colon,
            boolean ended) {
        boolean known = agency.flatMap(Agencies.standard()::named).isPresent();
        if (known && (dash || colon || slashed || (place.isPresent() && (ended || day.isPresent())))) {
            return true;
        }
        if (place.isEmpty() || DatelineStrangers.standard().hold(place.get())) {
            return false;
        }
        boolean capitals = capitals(place.get());
        if (agency.isPresent()) {
            return (dash || ((colon || slashed) && day.isPresent())) && signature(agency.get());
        }
        if (day.isPresent()) {
            return dash || colon || (capitals && ended);
        }
        return capitals && ((dash && spaced(head)) || (colon && place.get().length() >= 5));
    }

    private static Optional<Piece<MonthDay>> day(String head, int at) {
        Matcher m = from(DAY, head, at);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String month = m.group("m1") == null ? m.group("m2") : m.group("m1");
        int number = Integer.parseInt(m.group("d1") == null ? m.group("d2") : m.group("d1"));
        try {
            return MonthNames.standard().number(month).map(n -> new Piece<>(MonthDay.of(n, number), m.end()));
        } catch (DateTimeException e) {
            // "June 38" is no day, and so no dateline
            return Optional.empty();
        }
    }

    private static int afterRegions(String head, int start) {
        int at = start;
        for (int i = 0; i < 2; i++) {
            Matcher region = from(REGION, head, at);
            if (start == 0 || day(head, at).isPresent() || !region.lookingAt()) {
                return at;
            }
            at = region.end();
        }
        return at;
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }

    private static String inner(Matcher bracket) {
        for (String group : new String[] {"round", "slashed", "square"}) {
            if (bracket.group(group) != null) {
                return bracket.group(group).strip();
            }
        }
        throw new IllegalStateException("bracket without content: " + bracket.group());
    }

    /** A signature nobody told us of: one or two short words, no sentence, no party and state as in (R-Texas). */
    private static boolean signature(String agency) {
        return agency.matches("\\p{Lu}[\\p{L}.&]{1,20}(?: \\p{Lu}[\\p{L}.&]{1,20})?") && !agency.endsWith(".");
    }

    private static boolean agencyAlone(String words) {
        return words.startsWith("(");
    }

    private static boolean abbreviated(String place) {
        return place.matches(".*\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+") || place.matches(".*\\bSt\\.");
    }

    private static String trimmed(String place) {
        return place.endsWith(".") && !abbreviated(place) ? place.substring(0, place.length() - 1) : place;
    }

    private static boolean capitals(String place) {
        return place.equals(place.toUpperCase(Locale.ROOT))
                && place.chars().filter(Character::isLetter).count() >= 3;
    }

    private static boolean spaced(String head) {
        return head.matches("[^–—―-]{3,60}(?:\\s(?:-{1,2}|[–—―])\\s?|[–—―]\\s?)\\S.*");
    }

    /** A part of the dateline and where it ends. */
    private record Piece<T>(T value, int end) {}
}
