package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.PagePhrases;

/** Drops what trails behind: lists under a dropped heading, lines after the last paragraph, headings of nothing. */
final class Tails {

    /** An address to write to, or a name on a network. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w|(?<!\\w)@\\w{2,30}|https?://");

    /** Lines after the last paragraph are short. */
    private static final int SHORT = 240;

    private Tails() {}

    /** A list goes with its heading: where "More on this" was dropped, so are the titles under it, linked or not. */
    static void dropLists(List<Block> blocks, List<Optional<String>> reasons) {
        Optional<String> above = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean item = block.marks().contains(Box.Mark.LIST);
            boolean title = block.linked() > 0 || !block.endsSentence();
            if (reasons.get(i).isPresent()) {
                above = item ? above : reasons.get(i).filter(Tails::announces);
            } else if (item && above.isPresent() && title) {
                reasons.set(i, above);
            } else {
                above = Optional.empty();
            }
        }
    }

    /** Whether titles of other stories stand behind a line dropped for that reason. */
    static boolean announces(String reason) {
        return reason.equals("related stories") || reason.equals("other story");
    }

    /** Drops from the end on what is no paragraph, until one is met. */
    static void dropTail(List<Block> blocks, List<Optional<String>> reasons) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (reasons.get(i).isEmpty()) {
                Optional<String> reason = tail(blocks.get(i));
                if (reason.isEmpty()) {
                    return;
                }
                reasons.set(i, reason);
            }
        }
    }

    private static Optional<String> tail(Block block) {
        String text = block.text();
        boolean plain = block.marks().isEmpty() || block.marks().equals(java.util.Set.of(Box.Mark.LINK));
        if (!plain || text.length() > SHORT) {
            return Optional.empty();
        }
        if (text.indexOf(' ') < 0 && !block.endsSentence()) {
            return Optional.of("after the last paragraph");
        }
        if (Writers.isAbout(text)) {
            return Optional.of("about the writer");
        }
        Optional<String> phrase = PagePhrases.standard().tail(text);
        if (phrase.isPresent()
                && (block.linked() > 0
                        || !block.endsSentence()
                        || ADDRESS.matcher(text).find())) {
            return phrase;
        }
        return Optional.empty();
    }

    /**
     * A heading goes with what stood under it: where all of that was dropped, or nothing follows, it is dropped too.
     */
    static void dropIdleHeadings(List<Block> blocks, List<Optional<String>> reasons) {
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
}
