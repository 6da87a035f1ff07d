package org.crossread.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PressWords;

/**
 * The points of a story in a box above it, under a heading such as "Key points" or "At a glance": they are the desk's
 * summary, say facts that the paragraphs or entries below may not repeat, and are told with the story.
 */
final class Summaries {

    /** One point alone is a teaser. */
    private static final int FEWEST = 2;

    private static final int MOST = 12;

    /** A point tells something; shorter items are links and labels. */
    private static final int SHORTEST = 4;

    private Summaries() {}

    /**
     * Indexes of the blocks that are points of a summary between the headline's block and the story's first paragraph.
     */
    static BitSet of(List<Block> blocks, List<Optional<String>> asides, int headline, int first) {
        BitSet points = new BitSet(blocks.size());
        for (int i = Math.max(0, headline + 1); i < first; i++) {
            if (asides.get(blocks.get(i).box()).isEmpty() && isHeading(blocks.get(i))) {
                int end = i + 1;
                while (end < blocks.size() && end <= i + MOST && isPoint(blocks.get(end), asides)) {
                    end++;
                }
                if (end - i - 1 >= FEWEST) {
                    points.set(i + 1, end);
                }
                i = end - 1;
            }
        }
        return points;
    }

    private static boolean isHeading(Block block) {
        return block.text().length() < 40
                && PressWords.standard()
                        .is(PressWords.Group.SUMMARY, block.text().replaceAll("[:.…]+$", ""));
    }

    private static boolean isPoint(Block block, List<Optional<String>> asides) {
        return block.marks().contains(Box.Mark.LIST)
                && block.linkDensity() < 0.5
                && asides.get(block.box()).isEmpty()
                && PastedBlock.count(block.text()) >= SHORTEST;
    }
}
