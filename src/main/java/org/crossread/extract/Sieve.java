package org.crossread.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossread.model.Dropped;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;

/** Decides for every block of a page whether it is told or dropped, and why. */
final class Sieve {

    /** A line in links for more than this leads elsewhere. */
    private static final double LEADS_ELSEWHERE = 0.8;

    /** A line so long is not said twice by chance; shorter ones may be cells of a table. */
    private static final int SAID_ONCE = 40;

    private static final int LONGEST_LINE = 300;

    private static final String LINK = "link to another page";

    private Sieve() {}

    /**
     * What became of the blocks; every one is in one of the two lists.
     *
     * @param paragraphs the story, in reading order
     * @param dropped the rest, in the order of the page
     */
    record Sifted(List<Paragraph> paragraphs, List<Dropped> dropped) {}

    /** Sifts all blocks of the page. */
    static Sifted of(
            Page page,
            List<Optional<String>> asides,
            BitSet story,
            Optional<String> headline,
            Optional<String> description) {
        List<Block> blocks = page.blocks();
        List<Optional<String>> reasons = new ArrayList<>(blocks.size());
        List<Optional<String>> outside = new ArrayList<>(blocks.size());
        int shown = headline.map(h -> firstAlike(blocks, h)).orElse(-1);
        BitSet points = Summaries.of(blocks, asides, shown, firstInStory(blocks, story, shown));
        Set<String> told = new HashSet<>();
        for (Block block : blocks) {
            Optional<String> reason = asides.get(block.box());
            if (headline.filter(h -> Headlines.alike(h, block.text()) || isHeadlineWithCredit(h, block))
                    .isPresent()) {
                reason = Optional.of("headline, told once");
            } else if (points.get(reasons.size())) {
                reason = Optional.empty();
            } else if (reason.isEmpty() && !story.get(block.box())) {
                reason = Optional.of("outside the story");
            }
            outside.add(reason);
            if (reason.isEmpty() && !points.get(reasons.size())) {
                reason = reason(page, block);
            }
            if (reason.isEmpty() && repeatable(block) && !told.add(block.text())) {
                reason = Optional.of("said before");
            }
            reasons.add(reason);
        }
        Neighbours.spareSubheads(blocks, reasons, outside);
        BitSet captions = Captions.of(page, asides);
        Captions.credited(blocks, reasons, captions);
        dropHead(page, reasons, captions, points, shown);
        Standfirst.drop(page, reasons, description);
        Tails.dropLists(blocks, reasons);
        dropAnnounced(blocks, reasons, captions);
        Asked.alone(IntStream.range(0, blocks.size())
                        .mapToObj(i -> reasons.get(i).isEmpty() ? blocks.get(i).text() : "")
                        .toList())
                .ifPresent(i -> reasons.set(i, Optional.of("title of another story")));
        Tails.dropTail(blocks, reasons);
        Tails.dropIdleHeadings(blocks, reasons);
        return told(page, captions, reasons, headline);
    }

    /**
     * What a heading announces goes with it, as in pasted text: titles of other stories, a firm's words about itself.
     */
    private static void dropAnnounced(List<Block> blocks, List<Optional<String>> reasons, BitSet captions) {
        if (!announced(blocks, reasons)) {
            return;
        }
        List<Sorted> lines = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            int i = at;
            boolean kept = reasons.get(i).isEmpty() && !captions.get(i);
            if (kept
                    || reasons.get(i)
                            .filter(r -> (Tails.announces(r) && !isLink(reasons, i + 1)) || r.equals(Announced.END))
                            .isPresent()) {
                boolean heading = blocks.get(i).marks().contains(Box.Mark.HEADING);
                lines.add(Sorted.of(new PastedBlock(blocks.get(i).text(), i, heading ? 1 : 0)));
                numbers.add(i);
            }
        }
        int first = PastedStory.firstProse(lines);
        if (first >= 0) {
            Announced.of(lines, first)
                    .dropped()
                    .forEach((line, reason) -> reasons.set(numbers.get(line), Optional.of(reason)));
        }
    }

    /** Where links follow, they were the titles. */
    private static boolean isLink(List<Optional<String>> reasons, int i) {
        return i < reasons.size() && reasons.get(i).filter(LINK::equals).isPresent();
    }

    private static boolean announced(List<Block> blocks, List<Optional<String>> reasons) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean line = reasons.get(i)
                    .map(r -> Tails.announces(r) || r.equals(Announced.END))
                    .orElse(Announced.opens(blocks.get(i).text()));
            if (line) {
                return true;
            }
        }
        return false;
    }

    /** The headline and a line of credits, which only a line break parts. */
    private static boolean isHeadlineWithCredit(String headline, Block block) {
        String text = block.text();
        if (text.length() <= headline.length()
                || text.length() > headline.length() + 100
                || !text.startsWith(headline)) {
            return false;
        }
        String rest = text.substring(headline.length()).replaceFirst("^[\\s|·•–—,:-]+", "");
        return switch (Sorted.of(new PastedBlock(rest.isEmpty() ? text : rest, 1, 0))
                .sort()) {
            case DATE, BYLINE, FURNITURE -> true;
            case TEXT, CAPTION, PHOTO_CREDIT, COPYRIGHT -> false;
        };
    }

    /** Lists and tables may say a thing twice and mean it. */
    private static boolean repeatable(Block block) {
        return block.text().length() >= SAID_ONCE
                && !block.marks().contains(Box.Mark.LIST)
                && !block.marks().contains(Box.Mark.TABLE);
    }

    private static Optional<String> reason(Page page, Block block) {
        Optional<String> words = PageLines.reason(block.text()).or(() -> furniture(page, block));
        if (words.isPresent()) {
            return words;
        }
        boolean asked = block.linked() == block.text().length()
                && (block.text().endsWith("?") || block.text().endsWith("!"));
        return block.linkDensity() > LEADS_ELSEWHERE && (asked || !block.endsSentence())
                ? Optional.of(LINK)
                : Optional.empty();
    }

    /**
     * What the words of a line tell in pasted text too; a quotation or a table may be as short as a button,
     * and an address alone on a line is a link that somebody wrote into a story.
     */
    private static Optional<String> furniture(Page page, Block block) {
        boolean told = block.marks().contains(Box.Mark.QUOTE)
                || (block.marks().contains(Box.Mark.TABLE)
                        && TableRows.holds(page.boxes().get(block.box()).element()))
                || block.text().length() > LONGEST_LINE;
        if (told) {
            return Optional.empty();
        }
        Sorted line = Sorted.of(new PastedBlock(block.text(), 1, 0));
        return switch (line.sort()) {
            case FURNITURE, DATE, BYLINE, PHOTO_CREDIT, COPYRIGHT ->
                Optional.of(line.reason()).filter(r -> !r.equals(Shapes.WEB_ADDRESS) && !r.equals(Shapes.RULE));
            case TEXT, CAPTION -> Optional.empty();
        };
    }

    /**
     * What stands above the first paragraph is the page's: section, byline, standfirst. But a line between headline and
     * first paragraph that stands in the same box as the paragraph belongs to the story, if it is no byline.
     */
    private static void dropHead(
            Page page, List<Optional<String>> reasons, BitSet captions, BitSet points, int headline) {
        List<Block> blocks = page.blocks();
        int first = 0;
        while (first < blocks.size()
                && !(reasons.get(first).isEmpty() && !captions.get(first) && firstParagraph(blocks.get(first)))) {
            first++;
        }
        if (first == blocks.size()) {
            return;
        }
        int around = page.boxes().get(blocks.get(first).box()).parent();
        Set<String> subheads = subheads(page, reasons, first);
        // Words without an end above the credits are a deck.
        int lastCredit = first - 1;
        while (lastCredit >= 0
                && reasons.get(lastCredit).filter(Sieve::isCredit).isEmpty()) {
            lastCredit--;
        }
        for (int i = 0; i < first; i++) {
            if (reasons.get(i).isEmpty() && !captions.get(i) && !points.get(i)) {
                String text = blocks.get(i).text();
                boolean byline = PageLines.byline(text)
                        || NameLines.isName(text)
                        || (i > headline && PageWriters.isName(blocks, i));
                boolean beside = i > headline
                        && page.boxes().get(blocks.get(i).box()).parent() == around
                        && (blocks.get(i).endsSentence() || lastCredit < i)
                        && (!blocks.get(i).marks().contains(Box.Mark.HEADING) || subheads.contains(tag(page, i)));
                if (byline || !beside) {
                    reasons.set(i, Optional.of(byline ? "byline" : "above the first paragraph"));
                }
            }
        }
    }

    private static boolean isCredit(String reason) {
        return reason.equals("byline") || reason.equals("timestamp") || reason.equals("date line");
    }

    /** Kinds of headings that stand between paragraphs of the story: one of them may stand above the first. */
    private static Set<String> subheads(Page page, List<Optional<String>> reasons, int first) {
        Set<String> tags = new HashSet<>();
        for (int i = first + 1; i < page.blocks().size(); i++) {
            if (reasons.get(i).isEmpty() && page.blocks().get(i).marks().contains(Box.Mark.HEADING)) {
                tags.add(tag(page, i));
            }
        }
        return tags;
    }

    private static String tag(Page page, int block) {
        return page.boxes().get(page.blocks().get(block).box()).element().normalName();
    }

    /** Index of the first paragraph in the story's boxes below its headline; the number of blocks if there is none. */
    private static int firstInStory(List<Block> blocks, BitSet story, int headline) {
        for (int i = headline + 1; i < blocks.size(); i++) {
            if (story.get(blocks.get(i).box()) && firstParagraph(blocks.get(i))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Index of the first block that shows the headline; -1 if none does. */
    private static int firstAlike(List<Block> blocks, String headline) {
        for (int i = 0; i < blocks.size(); i++) {
            if (Headlines.alike(headline, blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean firstParagraph(Block block) {
        return (block.prose() || block.linkedProse())
                && !block.marks().contains(Box.Mark.HEADING)
                && !PageLines.byline(block.text());
    }

    private static Sifted told(Page page, BitSet captions, List<Optional<String>> reasons, Optional<String> headline) {
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
