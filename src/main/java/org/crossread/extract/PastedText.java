package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts pasted text into paragraphs. Blank lines part them. Where lines follow one another, each is a paragraph of its own
 * unless the text was wrapped at a margin, or a line plainly goes on in the next.
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

    private PastedText() {}

    /** The paragraphs, each with its line number. */
    static List<PastedBlock> blocks(String text) {
        List<PastedBlock> blocks = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (fold(line).isEmpty()) {
                part(group, number - group.size(), blocks);
                group.clear();
            } else {
                group.add(line.stripTrailing());
            }
        }
        part(group, number + 1 - group.size(), blocks);
        return blocks;
    }

    /** White space of all kinds as single spaces, none at the ends. */
    static String fold(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static void part(List<String> group, int first, List<PastedBlock> blocks) {
        int margin = group.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = isWrapped(group, margin);
        boolean endsAsSentence = !group.isEmpty() && isEnded(group.get(group.size() - 1));
        StringBuilder open = new StringBuilder();
        int start = first;
        for (int i = 0; i < group.size(); i++) {
            String line = group.get(i);
            boolean joined = i > 0
                    && (wrapped
                            ? !startsParagraph(group, i, margin)
                            : endsAsSentence && goesOn(group.get(i - 1), line));
            if (!joined) {
                add(open, start, blocks);
                open.setLength(0);
                start = first + i;
            } else {
                open.append(isBroken(open, line) ? "" : " ");
            }
            open.append(line.strip());
        }
        add(open, start, blocks);
    }

    private static void add(StringBuilder text, int line, List<PastedBlock> blocks) {
        String folded = fold(text.toString());
        if (!folded.isEmpty()) {
            blocks.add(new PastedBlock(folded, line, 0));
        }
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
