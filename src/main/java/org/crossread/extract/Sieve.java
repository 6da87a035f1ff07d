package org.crossread.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Dropped;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;

/** Decides for every block of a page whether it is told or dropped, and why. */
final class Sieve {

    /** A line in links for more than this leads elsewhere. */
    private static final double LEADS_ELSEWHERE = 0.8;

    /** A line so long is not said twice by chance; shorter ones may be cells of a table. */
    private static final int SAID_ONCE = 40;

    private Sieve() {}

    /**
     * What became of the blocks; every one is in one of the two lists.
     *
     * @param paragraphs the story, in reading order
     * @param dropped the rest, in the order of the page
     */
    record Sifted(List<Paragraph> paragraphs, List<Dropped> dropped) {}

    /** Sifts all blocks of the page. */
    static Sifted of(Page page, List<Optional<String>> asides, BitSet story, Optional<String> headline) {
        List<Block> blocks = page.blocks();
        List<Optional<String>> reasons = new ArrayList<>(blocks.size());
        Set<String> told = new HashSet<>();
        for (Block block : blocks) {
            Optional<String> reason = asides.get(block.box());
            if (headline.filter(h -> Headlines.alike(h, block.text())).isPresent()) {
                reason = Optional.of("headline, told once");
            } else if (reason.isEmpty() && !story.get(block.box())) {
                reason = Optional.of("outside the story");
            } else if (reason.isEmpty()) {
                reason = reason(block);
            }
            if (reason.isEmpty() && block.text().length() >= SAID_ONCE && !told.add(block.text())) {
                reason = Optional.of("said before");
            }
            reasons.add(reason);
        }
        dropHead(blocks, reasons);
        dropIdleHeadings(blocks, reasons);
        return told(page, asides, reasons, headline);
    }

    private static Optional<String> reason(Block block) {
        Optional<String> words = PageLines.reason(block.text());
        if (words.isPresent()) {
            return words;
        }
        return block.linkDensity() > LEADS_ELSEWHERE && !block.endsSentence()
                ? Optional.of("link to another page")
                : Optional.empty();
    }

    /** What stands between headline and first paragraph is the page's: section, byline, standfirst; so is what is above. */
    private static void dropHead(List<Block> blocks, List<Optional<String>> reasons) {
        int first = 0;
        while (first < blocks.size() && !(reasons.get(first).isEmpty() && firstParagraph(blocks.get(first)))) {
            first++;
        }
        if (first == blocks.size()) {
            return;
        }
        for (int i = 0; i < first; i++) {
            if (reasons.get(i).isEmpty()) {
                boolean byline = PageLines.byline(blocks.get(i).text());
                reasons.set(i, Optional.of(byline ? "byline" : "above the first paragraph"));
            }
        }
    }

    private static boolean firstParagraph(Block block) {
        return block.prose() && !block.marks().contains(Box.Mark.HEADING) && !PageLines.byline(block.text());
    }

    /** A heading goes with what stood under it: where all of that was dropped, or nothing follows, it is dropped too. */
    private static void dropIdleHeadings(List<Block> blocks, List<Optional<String>> reasons) {
        boolean followed = false;
        boolean droppedSince = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (reasons.get(i).isPresent()) {
                droppedSince = true;
            } else if (!blocks.get(i).marks().contains(Box.Mark.HEADING)) {
                followed = true;
                droppedSince = false;
            } else if (!followed && droppedSince) {
                reasons.set(i, Optional.of("heading with nothing under it"));
            } else {
                followed = false;
                droppedSince = false;
            }
        }
    }

    private static Sifted told(
            Page page, List<Optional<String>> asides, List<Optional<String>> reasons, Optional<String> headline) {
        BitSet captions = Captions.of(page, asides);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        boolean told = false;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (reasons.get(i).isEmpty()) {
                paragraphs.add(new Paragraph(captions.get(i) ? Role.CAPTION : Role.BODY, block.text()));
            } else if (!told && headline.filter(block.text()::equals).isPresent()) {
                told = true;
            } else {
                dropped.add(new Dropped(block.text(), reasons.get(i).get()));
            }
        }
        if (!paragraphs.isEmpty()) {
            headline.ifPresent(h -> paragraphs.add(0, new Paragraph(Role.HEADLINE, h)));
        }
        return new Sifted(paragraphs, dropped);
    }
}
