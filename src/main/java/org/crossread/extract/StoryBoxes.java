package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the boxes that hold the story: candidates are scored by their paragraphs, their share of links and what they say
 * of themselves; then the best is widened (after Readability, Arc90 2009 and Mozilla).
 */
final class StoryBoxes {

    /** A box gets the whole weight of its own paragraphs and so much less from those further down. */
    private static final double[] SHARE = {1, 1 / 2.0, 1 / 6.0, 1 / 9.0, 1 / 12.0};

    private static final double STORY_BONUS = 1.5;

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "blockquote", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt");

    private StoryBoxes() {}

    /** The boxes, outermost only, in document order; empty if no box holds prose. */
    static SortedSet<Integer> of(Page page, List<Optional<String>> asides) {
        int n = page.boxes().size();
        double[] score = new double[n];
        int[] chars = new int[n];
        int[] linked = new int[n];
        for (Block block : page.blocks()) {
            if (asides.get(block.box()).isPresent()) {
                continue;
            }
            chars[block.box()] += block.text().length();
            linked[block.box()] += block.linked();
            if (block.prose()) {
                int box = container(page, block.box());
                for (int level = 0; level < SHARE.length && box >= 0; level++) {
                    score[box] += SHARE[level] * block.weight();
                    box = page.boxes().get(box).parent();
                }
            }
        }
        for (int i = n - 1; i > 0; i--) {
            chars[page.boxes().get(i).parent()] += chars[i];
            linked[page.boxes().get(i).parent()] += linked[i];
        }
        int best = -1;
        for (int i = 0; i < n; i++) {
            if (score[i] > 0) {
                score[i] *= (1 - (double) linked[i] / Math.max(1, chars[i]))
                        * (page.boxes().get(i).story() ? STORY_BONUS : 1);
                if (best < 0 || score[i] > score[best]) {
                    best = i;
                }
            }
        }
        return best < 0 ? new TreeSet<>() : new TreeSet<>(Set.of(best));
    }

    private static int container(Page page, int start) {
        int box = start;
        while (box > 0 && !page.boxes().get(box).element().isBlock()) {
            box = page.boxes().get(box).parent();
        }
        boolean paragraph = PARAGRAPHS.contains(page.boxes().get(box).element().normalName());
        return paragraph && box > 0 ? page.boxes().get(box).parent() : box;
    }
}
