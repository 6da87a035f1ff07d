package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown and of chats out of pasted lines: {@code # heading}, {@code **bold**}, {@code *bold*},
 * {@code _italic_}, {@code [words](address)}, {@code > quotation}, {@code * item}. A line that is nothing but links or
 * pictures stays as it is: its shape tells that it is no part of a story.
 */
final class Markup {

    /** Longer lines are not searched for pairs of marks beyond so many chars. */
    private static final int LONGEST = 20_000;

    private static final String LINK =
            "!?\\[(?:!?\\[[^\\[\\]\\n]{0,200}+\\]\\([^()\\n]{0,300}+\\)|[^\\[\\]\\n]){0,300}+\\]\\([^()\\n]{0,400}+\\)";

    /** A line of links and pictures, perhaps with bars, bullets or a label before them. */
    private static final Pattern LINKS = Pattern.compile("[\\s>#*+|•·-]{0,8}+(?:" + LINK + "[\\s|•·*,-]{0,6}+){1,40}+");

    private static final Pattern PICTURES = Pattern.compile("!\\[[^\\[\\]]{0,300}\\]\\([^()]{0,400}\\)");
    private static final Pattern WORDS = Pattern.compile("\\[(?<words>[^\\[\\]]{1,300})\\]\\([^()]{0,400}\\)");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(?<marks>#{1,6}) +(?<words>\\S.{0,300}?)\\s*#*$");
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}(?:> ?){1,4}(?=\\S)");
    private static final Pattern FENCE = Pattern.compile("^(?:> ?){1,4}");
    private static final Pattern ITEM = Pattern.compile("^\\s{0,6}[*+-] +(?=\\S)");
    private static final Pattern BOLD = Pattern.compile(
            "(?<![\\w*_])(?<mark>\\*{1,3}|_{1,3}|~~)(?=[^\\s]{1,3}[\\p{L}\\p{N}]|[\\p{L}\\p{N}])(?<words>[^\\n]{1,300}?)(?<=\\S)\\k<mark>(?![\\w*_])");

    /**
     * Marks of two kinds, or a heading beside them, make a text Markdown; an asterisk alone may be the writer's own.
     */
    private static final int KINDS = 2;

    private Markup() {}

    /** The lines without the mark of a quoted mail, if nearly all bear one. */
    static List<String> unquoted(List<String> lines) {
        long told = lines.stream().filter(l -> !l.isBlank()).count();
        long quoted = lines.stream().filter(l -> l.startsWith(">")).count();
        return quoted > 2 && quoted * 10 >= told * 8
                ? lines.stream().map(l -> FENCE.matcher(l).replaceFirst("")).toList()
                : lines;
    }

    /** Whether the lines are written in Markdown. */
    static boolean marks(List<String> lines) {
        boolean heading = false;
        boolean link = false;
        boolean bold = false;
        for (String line : lines) {
            if (line.length() <= LONGEST) {
                heading |= HEADING.matcher(line).matches();
                link |= line.contains("](")
                        && (WORDS.matcher(line).find() || PICTURES.matcher(line).find());
                bold |= line.contains("**") && BOLD.matcher(line).find();
            }
        }
        return (heading ? 1 : 0) + (link ? 1 : 0) + (bold ? 1 : 0) >= KINDS;
    }

    /** Whether a line holds nothing but links and pictures. */
    static boolean isLinks(String line) {
        return line.contains("](")
                && line.length() <= LONGEST
                && LINKS.matcher(line).matches();
    }

    /**
     * What a picture that leads to a front page is called: {@code [![The Herald](logo.png)](https://herald.example/)}.
     */
    static Optional<String> logo(String line) {
        Matcher m = line.length() > LONGEST ? PICTURES.matcher("") : PICTURES.matcher(line);
        return m.find() && line.startsWith("[!")
                ? Optional.of(m.group().substring(2, m.group().indexOf(']'))).filter(n -> !n.isBlank())
                : Optional.empty();
    }

    /** How large a line is set: 2 for a first heading, 1 for those below it, 0 for text. */
    static int rank(String line) {
        Matcher m = line.length() > LONGEST ? HEADING.matcher("") : HEADING.matcher(line);
        return m.matches() ? (m.group("marks").length() == 1 ? 2 : 1) : 0;
    }

    /** A line of Markdown without its marks. */
    static String bare(String line) {
        if (line.length() > LONGEST || isLinks(line)) {
            return line;
        }
        Matcher heading = HEADING.matcher(line);
        String words = heading.matches() ? heading.group("words") : line;
        words = QUOTED.matcher(words).replaceFirst("");
        words = ITEM.matcher(words).replaceFirst("");
        words = PICTURES.matcher(words).replaceAll("");
        return unmarked(WORDS.matcher(words).replaceAll("${words}"));
    }

    /** A line without its pairs of asterisks and low lines, as chats use them. */
    static String unmarked(String line) {
        boolean none = line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('~') < 0;
        if (none || line.length() > LONGEST) {
            return line;
        }
        // Marks may stand in one another: **_both_**.
        String outer = BOLD.matcher(line).replaceAll("${words}");
        return outer.equals(line) ? line : BOLD.matcher(outer).replaceAll("${words}");
    }
}
