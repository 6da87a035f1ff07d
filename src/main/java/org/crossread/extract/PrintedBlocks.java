package org.crossread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.PrintedPage.Line;

/** Joins printed lines, in reading order, into paragraphs; hyphens at line ends are undone. */
final class PrintedBlocks {

    /** Sizes that differ by less, as a share, are one size. */
    private static final double SAME_SIZE = 0.08;

    /** The distance of two lines of one paragraph, in font sizes: set solid 1.0, usually 1.2, generously 1.5. */
    private static final double LINE_PITCH = 1.62;

    /** A first line is set in by at least so much, in font sizes. */
    private static final double INDENT = 0.7;

    /** A last line leaves at least so much of its column free, as a share. */
    private static final double ROOM = 0.12;

    private static final double LARGE = 1.2;
    private static final double SMALL = 0.88;

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern ENDED = Pattern.compile("[.!?…:;][\"”’'»)\\]]{0,3}$");

    private final Set<String> compounds = new HashSet<>();
    private final List<PastedBlock> blocks = new ArrayList<>();
    private final double textSize;
    private final double largest;

    private PrintedBlocks(List<List<Line>> parts) {
        Map<Double, Integer> letters = new HashMap<>();
        double most = 0;
        for (List<Line> part : parts) {
            for (Line line : part) {
                letters.merge(line.size(), line.text().length(), Integer::sum);
                most = Math.max(most, line.size());
                Matcher m = COMPOUND.matcher(line.text());
                while (m.find()) {
                    compounds.add(m.group());
                }
            }
        }
        textSize = letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1.0);
        largest = most;
    }

    /** The paragraphs of stretches of pages in reading order; a paragraph may run on from one to the next. */
    static List<PastedBlock> of(List<List<Line>> parts) {
        PrintedBlocks joined = new PrintedBlocks(parts);
        StringBuilder open = new StringBuilder();
        int number = 0;
        int start = 1;
        Line last = new Line("", 0, 0, 0, 0, false);
        for (List<Line> part : parts) {
            double left = part.stream().mapToDouble(Line::left).min().orElse(0);
            double right =
                    part.stream().mapToDouble(l -> l.left() + l.width()).max().orElse(0);
            boolean first = true;
            for (Line line : part) {
                number++;
                boolean goesOn = open.length() > 0
                        && (first ? runsOver(open, last, line) : joined.goesOn(open, last, line, left, right));
                if (!goesOn) {
                    joined.close(open, start, last);
                    start = number;
                }
                joined.append(open, line.text());
                last = line;
                first = false;
            }
        }
        joined.close(open, start, last);
        return joined.blocks;
    }

    private void close(StringBuilder open, int start, Line last) {
        String text = PastedText.fold(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            double share = last.size() / textSize;
            int rank = share < SMALL ? -1 : share < LARGE ? 0 : last.size() >= largest * (1 - SAME_SIZE) ? 2 : 1;
            blocks.add(new PastedBlock(text, start, rank));
        }
    }

    private void append(StringBuilder open, String text) {
        int end = open.length();
        boolean broken = end > 1
                && open.charAt(end - 1) == '-'
                && Character.isLetter(open.charAt(end - 2))
                && Character.isLowerCase(text.codePointAt(0));
        if (broken) {
            String head = lastWord(open.substring(Math.max(0, end - 60), end - 1));
            String tail = text.split("[^\\p{L}]", 2)[0];
            if (!compounds.contains(head + "-" + tail)) {
                open.setLength(end - 1);
            }
        } else if (end > 0) {
            open.append(' ');
        }
        open.append(text);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Within a column. */
    private boolean goesOn(StringBuilder open, Line last, Line line, double left, double right) {
        boolean beside = Math.abs(line.top() - last.top()) < 0.4 * line.size();
        if (beside) {
            return sameSize(last, line);
        }
        boolean close = line.top() - last.top() <= LINE_PITCH * Math.max(line.size(), last.size());
        boolean setIn = line.left() > left + INDENT * line.size() && line.left() > last.left() + INDENT * line.size();
        boolean room = last.left() + last.width() < right - ROOM * (right - left) && isEnded(open);
        boolean large = line.size() > LARGE * textSize;
        return close && sameSize(last, line) && last.bold() == line.bold() && (large || (!setIn && !room));
    }

    /** From one column or page to the next: only a sentence that has not ended runs on. */
    private static boolean runsOver(StringBuilder open, Line last, Line line) {
        return sameSize(last, line)
                && last.bold() == line.bold()
                && !isEnded(open)
                && (open.charAt(open.length() - 1) == '-'
                        || Character.isLowerCase(line.text().codePointAt(0))
                        || open.length() > 120);
    }

    private static boolean sameSize(Line last, Line line) {
        return Math.abs(last.size() - line.size()) <= SAME_SIZE * Math.max(last.size(), line.size());
    }

    private static boolean isEnded(StringBuilder open) {
        return ENDED.matcher(open.substring(Math.max(0, open.length() - 6))).find();
    }
}
