package org.crossread.extract;

import java.util.List;
import java.util.Optional;

/**
 * How much text stands in each box, boxes inside it counted in; what is put aside is left out.
 *
 * @param chars all text
 * @param prose text that reads like running text
 * @param linked text in links
 */
record Amounts(List<Integer> chars, List<Integer> prose, List<Integer> linked) {
    Amounts {
        chars = List.copyOf(chars);
        prose = List.copyOf(prose);
        linked = List.copyOf(linked);
    }

    /** Counts the blocks that are not put aside. */
    static Amounts of(Page page, List<Optional<String>> asides) {
        int n = page.boxes().size();
        int[] chars = new int[n];
        int[] prose = new int[n];
        int[] linked = new int[n];
        for (Block block : page.blocks()) {
            if (asides.get(block.box()).isEmpty()) {
                chars[block.box()] += block.text().length();
                prose[block.box()] += block.prose() ? block.text().length() : 0;
                linked[block.box()] += block.linked();
            }
        }
        for (int i = n - 1; i > 0; i--) {
            int parent = page.boxes().get(i).parent();
            chars[parent] += chars[i];
            prose[parent] += prose[i];
            linked[parent] += linked[i];
        }
        return new Amounts(boxed(chars), boxed(prose), boxed(linked));
    }

    /** The share of a box's text that lies in links. */
    double linkDensity(int box) {
        return (double) linked.get(box) / Math.max(1, chars.get(box));
    }

    /** The share of a box's text that reads like running text. */
    double purity(int box) {
        return (double) prose.get(box) / Math.max(1, chars.get(box));
    }

    private static List<Integer> boxed(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }
}
