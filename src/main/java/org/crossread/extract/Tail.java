package org.crossread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands below the last paragraph of a story: buttons, lists of other stories, the name of the agency. */
final class Tail {

    private static final int LONGEST = 10;

    private Tail() {}

    /**
     * Numbers of the text blocks below the story that are no part of it: short lines without an end, from the first piece of
     * furniture on; and a line that is nothing but an outlet's name or the initials of those who sent the report.
     */
    static Set<Integer> of(List<Sorted> lines) {
        Set<Integer> tail = new HashSet<>();
        int last = lines.size() - 1;
        while (last >= 0 && !isStory(lines.get(last))) {
            last--;
        }
        boolean furnished = false;
        for (int i = last + 1; i < lines.size(); i++) {
            Sorted line = lines.get(i);
            furnished |= line.sort() == Sort.FURNITURE || line.sort() == Sort.COPYRIGHT;
            boolean name = line.sort() == Sort.TEXT
                    && (Outlets.isName(line.block().text())
                            || Shapes.isInitials(line.block().text()));
            if (line.sort() == Sort.TEXT && (furnished || name)) {
                tail.add(i);
            }
        }
        return tail;
    }

    private static boolean isStory(Sorted line) {
        return line.sort() == Sort.TEXT
                && (line.block().stopped() || line.block().length() > LONGEST)
                && line.block().length() > 2;
    }
}
