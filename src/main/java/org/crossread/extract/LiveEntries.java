package org.crossread.extract;

import java.util.BitSet;
import java.util.Optional;

/**
 * The entries of a live report: articles with a time of their own below a headline that stands in none of them. Teasers
 * of other stories are told from them by their headings, which are links.
 *
 * @param boxes the entries' boxes
 */
record LiveEntries(BitSet boxes) {

    private static final double FEW_LINKS = 0.25;

    /** One article below a headline is the story; a report in entries has several. */
    private static final int FEWEST = 2;

    /** The entries of a page; none if it is no such report. */
    static LiveEntries of(Page page, Amounts amounts, Optional<Integer> headline) {
        BitSet entries = new BitSet();
        for (int i = 0; headline.isPresent() && i < page.boxes().size(); i++) {
            if (is(page, i, "article")) {
                if (page.holds(i, headline.get())) {
                    return new LiveEntries(new BitSet());
                }
                if (i > headline.get()
                        && amounts.prose().get(i) > 0
                        && amounts.linkDensity(i) < FEW_LINKS
                        && isTimed(page, i)) {
                    entries.set(i);
                }
                i = page.boxes().get(i).end() - 1;
            }
        }
        return new LiveEntries(entries.cardinality() < FEWEST ? new BitSet() : entries);
    }

    /** Whether a box is an entry. */
    boolean holds(int box) {
        return boxes.get(box);
    }

    /** Whether it has a time, and no heading that leads elsewhere. */
    private static boolean isTimed(Page page, int article) {
        boolean timed = false;
        for (int i = article + 1; i < page.boxes().get(article).end(); i++) {
            timed |= is(page, i, "time");
            if (is(page, i, "a") && page.boxes().get(i).marks().contains(Box.Mark.HEADING)) {
                return false;
            }
        }
        return timed;
    }

    private static boolean is(Page page, int box, String tag) {
        return page.boxes().get(box).element().normalName().equals(tag);
    }
}
