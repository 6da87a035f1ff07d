package org.crossread.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which blocks are the words under a picture. */
final class Captions {

    /** A caption is short; longer text beside a picture is a paragraph. */
    private static final int LONGEST = 450;

    /** A figure with more text is a mislabelled part of the story, or was never closed. */
    private static final int LARGEST_FIGURE = 1200;

    /** Chars that may stand in the picture's box besides the caption: a credit, "Image 2 of 5". */
    private static final int BESIDE = 60;

    /** A caption with its credit is no longer, in chars. */
    private static final int LONGEST_CREDITED = 300;

    private Captions() {}

    /** Indexes of the blocks that stand in a figure's caption, or alone in a box with a picture. */
    static BitSet of(Page page, List<Optional<String>> asides) {
        Amounts amounts = Amounts.of(page, asides);
        BitSet captions = new BitSet(page.blocks().size());
        int all = amounts.prose().get(0);
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            boolean figure = marked(page, amounts, block, Box.Mark.CAPTION)
                    || (!block.marks().contains(Box.Mark.QUOTE)
                            && !block.marks().contains(Box.Mark.TABLE)
                            && marked(page, amounts, block, Box.Mark.FIGURE));
            captions.set(i, figure || (block.text().length() * 2 < all && besidePicture(page, amounts, block)));
        }
        return captions;
    }

    /** Whether the block stands in a box with the mark, and that box holds no more than captions hold. */
    private static boolean marked(Page page, Amounts amounts, Block block, Box.Mark mark) {
        int box = block.box();
        if (!block.marks().contains(mark)) {
            return false;
        }
        while (page.boxes().get(box).parent() >= 0
                && page.boxes().get(page.boxes().get(box).parent()).marks().contains(mark)) {
            box = page.boxes().get(box).parent();
        }
        return amounts.chars().get(box) <= LARGEST_FIGURE;
    }

    private static boolean besidePicture(Page page, Amounts amounts, Block block) {
        int length = block.text().length();
        if (length > LONGEST) {
            return false;
        }
        int box = block.box();
        while (box > 0 && amounts.chars().get(box) <= length + BESIDE) {
            String tag = page.boxes().get(box).element().normalName();
            if (page.boxes().get(box).pictures() > 0 && !tag.equals("p") && !tag.equals("li")) {
                return true;
            }
            box = page.boxes().get(box).parent();
        }
        return false;
    }

    /** What ends with the credit of a picture tells what the picture shows, wherever the page sets it. */
    static void credited(List<Block> blocks, List<Optional<String>> reasons, BitSet captions) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (reasons.get(i).isEmpty()
                    && text.length() <= LONGEST_CREDITED
                    && blocks.get(i).marks().isEmpty()
                    && Sorted.of(new PastedBlock(text, 1, 0)).sort() == Sort.CAPTION) {
                captions.set(i);
            }
        }
    }
}
