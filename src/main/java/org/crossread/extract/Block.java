package org.crossread.extract;

import java.util.Set;

/**
 * A run of visible text with no paragraph break in it.
 *
 * @param box index of the innermost box that holds all of it
 * @param text white space folded, never blank
 * @param linked how many of its chars lie in links
 * @param marks what it stands in
 */
record Block(int box, String text, int linked, Set<Box.Mark> marks) {

    /** Chars without which a line is hardly prose; from Readability's paragraph threshold. */
    private static final int SHORT_LINE = 25;

    /** A line so long is prose though no sentence ends in it. */
    private static final int LONG_LINE = 80;

    /** The share of its chars that lie in links. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Whether it ends as sentences end. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"”“’'»)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:;。！？".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it reads like running text: some length, few links. */
    boolean prose() {
        return linkDensity() < 0.34
                && text.length() >= SHORT_LINE
                && (text.length() >= LONG_LINE || endsSentence())
                && !marks.contains(Box.Mark.CONTROL);
    }

    /** Whether it reads like running text although much of it is linked. */
    boolean linkedProse() {
        return linkDensity() < 0.7 && text.length() >= LONG_LINE && endsSentence();
    }

    /** Readability's weight of a paragraph: one, one for each comma, one for each hundred chars up to three. */
    double weight() {
        long commas = text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
        return 1 + Math.min(commas, text.length() / 20) + Math.min(text.length() / 100, 3);
    }
}
