package org.crossread.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the boxes that hold the story: candidates are scored by their paragraphs, their share of links and what they
 * say of themselves; then the best is widened by its siblings (after Readability, Arc90 2009 and Mozilla).
 */
final class StoryBoxes {

    /** A box gets the whole weight of its own paragraphs and so much less from those further down. */
    private static final double[] SHARE = {1, 1 / 2.0, 1 / 6.0, 1 / 9.0, 1 / 12.0};

    private static final double STORY_BONUS = 1.5;

    /** Weight of a box in an article other than the one with the headline: a teaser, or the next story. */
    private static final double FOREIGN = 0.2;

    /** How far up from the best box its siblings are looked for. */
    private static final int CLIMB = 5;

    private static final double PURE = 0.7;
    private static final double FEW_LINKS = 0.25;
    private static final int SOME_PROSE = 80;

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "blockquote", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt");

    private StoryBoxes() {}

    /** Whether each box, by index, lies in the story; none if no box holds prose. */
    static BitSet of(Page page, List<Optional<String>> asides, Optional<Integer> headline) {
        Amounts amounts = Amounts.of(page, asides);
        OptionalInt best = best(page, asides, amounts, headline);
        BitSet story = new BitSet(page.boxes().size());
        if (best.isPresent()) {
            widen(page, asides, amounts, headline, best.getAsInt(), story);
        }
        return story;
    }

    private static OptionalInt best(
            Page page, List<Optional<String>> asides, Amounts amounts, Optional<Integer> headline) {
        double[] score = new double[page.boxes().size()];
        for (Block block : page.blocks()) {
            if (block.prose() && asides.get(block.box()).isEmpty()) {
                double weight = block.weight() * (foreign(page, block.box(), headline) ? FOREIGN : 1);
                int box = container(page, block.box());
                for (int level = 0; level < SHARE.length && box >= 0; level++) {
                    score[box] += SHARE[level] * weight;
                    box = page.boxes().get(box).parent();
                }
            }
        }
        int best = -1;
        for (int i = 0; i < score.length; i++) {
            if (score[i] > 0) {
                score[i] *= (1 - amounts.linkDensity(i)) * (page.boxes().get(i).story() ? STORY_BONUS : 1);
                if (best < 0 || score[i] > score[best]) {
                    best = i;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static void widen(
            Page page,
            List<Optional<String>> asides,
            Amounts amounts,
            Optional<Integer> headline,
            int best,
            BitSet story) {
        include(page, best, story);
        boolean inStory = page.boxes().get(best).story();
        int current = best;
        LiveEntries live = LiveEntries.of(page, amounts, headline);
        for (int level = 0; level < CLIMB && (live.holds(current) || !closes(page, current, headline)); level++) {
            int around = page.boxes().get(current).parent();
            if (around < 0) {
                return;
            }
            List<Integer> children = children(page, around);
            int first = children.indexOf(current);
            int last = first;
            for (int i = 0; i < children.size(); i++) {
                int child = children.get(i);
                if (asides.get(child).isEmpty() && (live.holds(child) || joins(page, amounts, child, inStory))) {
                    first = Math.min(first, i);
                    last = Math.max(last, i);
                    include(page, child, story);
                }
            }
            // What lies between two parts of a story belongs to it, unless it is mostly links: subheads, short lists.
            for (int i = first; i <= last; i++) {
                if (amounts.linkDensity(children.get(i)) < FEW_LINKS) {
                    include(page, children.get(i), story);
                }
            }
            if (first < last) {
                story.set(around);
            }
            inStory |= page.boxes().get(around).story();
            current = around;
        }
    }

    /** An article is never widened by its neighbours: they are other articles. Nor is what holds the headline. */
    private static boolean closes(Page page, int box, Optional<Integer> headline) {
        String tag = page.boxes().get(box).element().normalName();
        return tag.equals("article")
                || tag.equals("body")
                || headline.filter(h -> page.holds(box, h)).isPresent();
    }

    /** Whether the box stands in an article that is not the one with the headline. */
    private static boolean foreign(Page page, int start, Optional<Integer> headline) {
        if (headline.isEmpty() || !inArticle(page, headline.get())) {
            return false;
        }
        int box = start;
        while (box >= 0 && !page.holds(box, headline.get())) {
            if (page.boxes().get(box).element().normalName().equals("article")) {
                return true;
            }
            box = page.boxes().get(box).parent();
        }
        return false;
    }

    private static boolean inArticle(Page page, int start) {
        int box = start;
        while (box >= 0) {
            if (page.boxes().get(box).element().normalName().equals("article")) {
                return true;
            }
            box = page.boxes().get(box).parent();
        }
        return false;
    }

    private static boolean joins(Page page, Amounts amounts, int child, boolean inStory) {
        Box box = page.boxes().get(child);
        return amounts.prose().get(child) >= SOME_PROSE
                && amounts.purity(child) >= PURE
                && amounts.linkDensity(child) < FEW_LINKS
                && !box.element().normalName().equals("article")
                && (!inStory || box.story());
    }

    private static List<Integer> children(Page page, int box) {
        List<Integer> children = new ArrayList<>();
        for (int i = box + 1;
                i < page.boxes().get(box).end();
                i = page.boxes().get(i).end()) {
            children.add(i);
        }
        return children;
    }

    private static void include(Page page, int box, BitSet story) {
        story.set(box, page.boxes().get(box).end());
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
