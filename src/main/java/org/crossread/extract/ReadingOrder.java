package org.crossread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.model.PrintedPage.Line;

/**
 * Puts the lines of a printed page into the order in which they are read, column by column: recursive X-Y cut (Nagy and
 * Seth 1984). A stretch of the page is cut at its widest gutter if there is one, or else at its widest gap between
 * lines:
 *
 * <pre>
 *   HEADLINE ACROSS BOTH          1
 *   first     second              2 | 3
 *   column    column              2 | 3
 * </pre>
 */
final class ReadingOrder {

    /** A gutter is at least so wide, in points: word spaces are under 5, gutters of papers 10 to 20. */
    private static final double GUTTER = 7;

    /** Pages with more lines are no articles; they stay as they are drawn. */
    private static final int MOST = 4000;

    private static final int DEEPEST = 60;

    private ReadingOrder() {}

    /** Stretches of the page in reading order, each with its lines from top to bottom. */
    static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        if (lines.size() > MOST) {
            parts.add(lines);
        } else {
            cut(lines, 0, parts);
        }
        return parts;
    }

    private static void cut(List<Line> lines, int depth, List<List<Line>> parts) {
        if (lines.isEmpty()) {
            return;
        }
        double gutter = depth > DEEPEST ? -1 : gutter(lines);
        if (gutter > 0) {
            cut(lines.stream().filter(l -> l.left() < gutter).toList(), depth + 1, parts);
            cut(lines.stream().filter(l -> l.left() >= gutter).toList(), depth + 1, parts);
            return;
        }
        double gap = depth > DEEPEST || isOneColumn(lines) ? -1 : gap(lines);
        if (gap > 0) {
            cut(lines.stream().filter(l -> l.top() < gap).toList(), depth + 1, parts);
            cut(lines.stream().filter(l -> l.top() >= gap).toList(), depth + 1, parts);
            return;
        }
        parts.add(lines.stream()
                .sorted(Comparator.comparingDouble((Line l) -> Math.round(l.top() / 3))
                        .thenComparingDouble(Line::left))
                .toList());
    }

    /** Where no two lines stand side by side, no cut changes the order. */
    private static boolean isOneColumn(List<Line> lines) {
        List<Line> down =
                lines.stream().sorted(Comparator.comparingDouble(Line::top)).toList();
        for (int i = 1; i < down.size(); i++) {
            Line above = down.get(i - 1);
            boolean beside = down.get(i).top() < above.top() + 0.5 * above.size();
            double space = Math.max(down.get(i).left(), above.left())
                    - Math.min(down.get(i).left() + down.get(i).width(), above.left() + above.width());
            if (beside && space > GUTTER) {
                return false;
            }
        }
        return true;
    }

    /** The left edge behind the widest stretch that no line crosses; -1 if none is as wide as a gutter. */
    private static double gutter(List<Line> lines) {
        List<Line> across =
                lines.stream().sorted(Comparator.comparingDouble(Line::left)).toList();
        double right = across.get(0).left() + across.get(0).width();
        double widest = GUTTER;
        double at = -1;
        for (Line line : across) {
            if (line.left() - right > widest) {
                widest = line.left() - right;
                at = line.left();
            }
            right = Math.max(right, line.left() + line.width());
        }
        return at;
    }

    /** The top edge under the widest gap that no line crosses; -1 if there is none. */
    private static double gap(List<Line> lines) {
        List<Line> down =
                lines.stream().sorted(Comparator.comparingDouble(Line::top)).toList();
        double bottom = down.get(0).top() + down.get(0).size();
        double widest = 0;
        double at = -1;
        for (Line line : down) {
            if (line.top() - bottom > widest) {
                widest = line.top() - bottom;
                at = line.top();
            }
            bottom = Math.max(bottom, line.top() + line.size());
        }
        return at;
    }
}
