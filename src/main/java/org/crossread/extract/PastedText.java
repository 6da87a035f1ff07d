package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts pasted text into paragraphs. Blank lines part them. Where lines follow one another, each is a paragraph of its
 * own unless the text was wrapped at a margin, or a line plainly goes on in the next.
 */
final class PastedText {

    /** Margins of mail, agency wires and typewriters, in chars; text on longer lines was not wrapped. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 120;

    /** Of all line ends, so many must lie where the next word would not have fitted, of 100. */
    private static final int FULL = 80;

    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-*•⁃◦‣–·]\\s?|\\(?\\d{1,3}[.)]{1,2}\\s|\\(?\\p{Ll}[.)]\\s).*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("[.!?…:;][\"”’'»)\\]]{0,3}$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");

    /** The narrowest column of print that is copied, in chars. */
    private static final int COLUMN = 28;

    /** Lines of a justified column have at least so much of the longest line's chars, of 100. */
    private static final int RAGGED = 68;

    /** A headline that was broken in two lines. */
    private static final int LONGEST_TITLE = 70;

    private static final int SHORTEST_TITLE = 18;

    private final boolean markdown;
    private final boolean broken;
    private final Hyphens hyphens;
    private final List<PastedBlock> blocks = new ArrayList<>();

    private PastedText(boolean markdown, boolean broken, Hyphens hyphens) {
        this.markdown = markdown;
        this.broken = broken;
        this.hyphens = hyphens;
    }

    /** Lines that no blank line parts, and the number of the first. */
    private record Group(List<String> lines, int first) {

        int margin() {
            return lines.stream().mapToInt(String::length).max().orElse(0);
        }

        boolean isBroken() {
            return isWrapped(lines, margin()) || isRagged(lines, margin());
        }
    }

    /** The paragraphs, each with its line number. */
    static List<PastedBlock> blocks(String text) {
        List<String> lines = Markup.unquoted(text.lines().toList());
        List<Group> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!fold(line).isEmpty()) {
                group.add(line.stripTrailing());
            } else if (!group.isEmpty()) {
                groups.add(new Group(List.copyOf(group), number - group.size()));
                group.clear();
            }
        }
        groups.add(new Group(List.copyOf(group), number + 1 - group.size()));
        PastedText pasted = new PastedText(
                Markup.marks(lines),
                groups.stream().anyMatch(Group::isBroken),
                Hyphens.of(groups.stream().flatMap(g -> g.lines.stream()).toList()));
        groups.forEach(pasted::part);
        return pasted.blocks;
    }

    /** White space of all kinds as single spaces, none at the ends. */
    static String fold(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void part(Group parted) {
        List<String> group = parted.lines;
        int margin = parted.margin();
        boolean wrapped = parted.isBroken();
        boolean endsAsSentence = !group.isEmpty() && isEnded(group.get(group.size() - 1));
        StringBuilder open = new StringBuilder();
        int start = parted.first;
        for (int i = 0; i < group.size(); i++) {
            String line = group.get(i);
            boolean joined = i > 0
                    && !isMarked(group.get(i - 1))
                    && !isMarked(line)
                    && (wrapped
                            ? !startsParagraph(group, i, margin)
                            : (endsAsSentence || isTitle(group.get(i - 1))) && goesOn(group.get(i - 1), line));
            if (!joined) {
                add(open, start);
                open.setLength(0);
                start = parted.first + i;
            } else if (isBroken(open, line)) {
                hyphens.close(open, line);
            } else {
                open.append(' ');
            }
            open.append(line.strip());
        }
        add(open, start);
    }

    /** Whether a line can be the first of a headline, in a text that was copied from print. */
    private boolean isTitle(String line) {
        return broken && line.length() >= SHORTEST_TITLE && line.length() <= LONGEST_TITLE;
    }

    /** A heading, or a line of links, stands alone. */
    private boolean isMarked(String line) {
        return markdown && (Markup.rank(line) > 0 || Markup.isLinks(line));
    }

    private void add(StringBuilder words, int line) {
        String folded = fold(words.toString());
        String told = markdown ? Markup.bare(folded) : Markup.unmarked(folded);
        if (!told.isBlank()) {
            blocks.add(new PastedBlock(told.strip(), line, markdown ? Markup.rank(folded) : 0));
        }
    }

    /**
     * Whether the lines were copied from a printed column: justified, so that they differ in length, and many run on in
     * the next.
     */
    private static boolean isRagged(List<String> group, int margin) {
        if (group.size() < 3 || margin < COLUMN || margin > WIDEST) {
            return false;
        }
        int running = 0;
        for (int i = 1; i < group.size(); i++) {
            String line = group.get(i - 1);
            if (line.length() * 100 < margin * RAGGED && !isEnded(line)) {
                return false;
            }
            running += goesOn(line, group.get(i)) ? 1 : 0;
        }
        return running * 3 >= group.size() - 1;
    }

    /** Whether the lines were broken at a margin: nearly every line is full, and some sentence runs on to the next. */
    private static boolean isWrapped(List<String> group, int margin) {
        if (group.size() < 3 || margin < NARROWEST || margin > WIDEST) {
            return false;
        }
        int full = 0;
        int running = 0;
        for (int i = 1; i < group.size(); i++) {
            full += isFull(group, i, margin) ? 1 : 0;
            running += goesOn(group.get(i - 1), group.get(i)) ? 1 : 0;
        }
        return running > 0 && full * 100 >= FULL * (group.size() - 1);
    }

    private static boolean isFull(List<String> group, int i, int margin) {
        String next = group.get(i).strip();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return group.get(i - 1).length() + 1 + word > margin;
    }

    /** In wrapped text, a paragraph starts behind a line that had room left, and where a line is set in. */
    private static boolean startsParagraph(List<String> group, int i, int margin) {
        boolean setIn = indent(group.get(i)) >= indent(group.get(i - 1)) + 2;
        boolean room = !isFull(group, i, margin) && isEnded(group.get(i - 1));
        return ITEM.matcher(group.get(i)).matches() || setIn || room;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether a line plainly goes on in the next: the one has no end, the other no beginning. */
    private static boolean goesOn(String line, String next) {
        return !isEnded(line)
                && !ITEM.matcher(next).matches()
                && Character.isLowerCase(next.strip().codePointAt(0));
    }

    private static boolean isEnded(String line) {
        String end = line.strip();
        return ENDED.matcher(end.length() > 6 ? end.substring(end.length() - 6) : end)
                .find();
    }

    /** A compound that was parted behind its hyphen needs no space. */
    private static boolean isBroken(StringBuilder open, String next) {
        int end = open.length();
        return end > 1
                && open.charAt(end - 1) == '-'
                && Character.isLetter(open.charAt(end - 2))
                && Character.isLowerCase(next.strip().codePointAt(0));
    }
}
