package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.crossread.lexicon.PageHints;

/** Which boxes of a page are no part of a story by what they say of themselves, as far as that can be believed. */
final class Asides {

    /** A box that holds more of the page's prose than this is not put aside for its name alone. */
    private static final double MOST = 0.5;

    private static final String RELATED = "related stories";

    private Asides() {}

    /** For each box why it is put aside, itself or with a box around it; empty if it is not. */
    static List<Optional<String>> of(Page page) {
        return of(page, true);
    }

    /** The same by tags and roles alone: for pages whose names would put the whole story aside. */
    static List<Optional<String>> byTagsAlone(Page page) {
        return of(page, false);
    }

    private static List<Optional<String>> of(Page page, boolean names) {
        int[] prose = prose(page);
        int[] linked = linked(page);
        int all = Math.max(1, prose[0]);
        List<Optional<String>> reasons = new ArrayList<>(page.boxes().size());
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            Optional<String> around = box.parent() < 0 ? Optional.empty() : reasons.get(box.parent());
            boolean believed = (double) prose[i] / all <= MOST;
            // A teaser leads to the story that it is the teaser of; without a link it is the first paragraph of this
            // one.
            boolean leads = prose[i] == 0 || linked[i] > 0;
            Optional<String> own = names ? box.hint().filter(h -> leads || !h.equals(RELATED)) : byTag(box);
            reasons.add(around.isPresent() || !believed ? around : own);
        }
        return reasons;
    }

    private static Optional<String> byTag(Box box) {
        String role = box.element().attr("role").toLowerCase(Locale.ROOT);
        return PageHints.standard().of(box.element().normalName(), role, "", "").reason();
    }

    /** Chars of prose in each box. */
    private static int[] prose(Page page) {
        return sums(page, b -> b.prose() ? b.text().length() : 0);
    }

    /** Chars that lie in links, in each box. */
    private static int[] linked(Page page) {
        return sums(page, Block::linked);
    }

    private static int[] sums(Page page, ToIntFunction<Block> chars) {
        int[] sums = new int[page.boxes().size()];
        for (Block block : page.blocks()) {
            sums[block.box()] += chars.applyAsInt(block);
        }
        for (int i = sums.length - 1; i > 0; i--) {
            sums[page.boxes().get(i).parent()] += sums[i];
        }
        return sums;
    }
}
