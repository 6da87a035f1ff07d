package org.crossread.model;

import java.util.List;

/**
 * One printed page.
 *
 * @param width in points
 * @param height in points
 * @param lines in the order the file draws them
 */
public record PrintedPage(double width, double height, List<Line> lines) {
    public PrintedPage {
        lines = List.copyOf(lines);
    }

    /**
     * A run of text on one base line, with no gap wide enough to be a gutter.
     *
     * @param text the words
     * @param left in points from the page's left edge
     * @param top of the letters, in points from the page's top edge
     * @param width in points
     * @param size of the font, in points
     * @param bold whether the font says it is bold
     */
    public record Line(String text, double left, double top, double width, double size, boolean bold) {}
}
