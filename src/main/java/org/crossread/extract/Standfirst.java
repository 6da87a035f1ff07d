package org.crossread.extract;

import java.util.List;
import java.util.Optional;

/** The lines under a headline that sum the story up: they are the desk's, not the story's. */
final class Standfirst {

    private Standfirst() {}

    /**
     * Drops the first paragraph if the page's description repeats it and it stands in a box of its own, apart from the
     * paragraphs that follow. A first paragraph among its like stays: many sites describe a page by it.
     */
    static void drop(Page page, List<Optional<String>> reasons, Optional<String> description) {
        int first = next(page, reasons, -1);
        int second = next(page, reasons, first);
        int third = next(page, reasons, second);
        if (description.isEmpty() || third >= page.blocks().size()) {
            return;
        }
        int own = parent(page, first);
        if (own != parent(page, second)
                && parent(page, second) == parent(page, third)
                && Headlines.alike(description.get(), page.blocks().get(first).text())) {
            reasons.set(first, Optional.of("standfirst"));
        }
    }

    private static int parent(Page page, int block) {
        int box = page.blocks().get(block).box();
        while (box > 0 && !page.boxes().get(box).element().isBlock()) {
            box = page.boxes().get(box).parent();
        }
        return page.boxes().get(box).parent();
    }

    private static int next(Page page, List<Optional<String>> reasons, int from) {
        int i = from + 1;
        while (i < page.blocks().size()
                && !(reasons.get(i).isEmpty() && page.blocks().get(i).prose())) {
            i++;
        }
        return i;
    }
}
