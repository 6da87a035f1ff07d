package org.crossread.model;

import java.util.List;

/** One step from a left text to a right text. The edits of a pair tile both sides. */
public sealed interface Edit {

    Kind kind();

    /** Which of the cases it is. */
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * Words that both sides have, though perhaps differently spelled.
     *
     * @param left the words on the left
     * @param right the words on the right
     */
    record Same(List<Place> left, List<Place> right) implements Edit {
        public Same {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public Kind kind() {
            return Kind.SAME;
        }
    }

    /**
     * Words that only the left has.
     *
     * @param left the words
     */
    record Removed(List<Place> left) implements Edit {
        public Removed {
            left = List.copyOf(left);
        }

        @Override
        public Kind kind() {
            return Kind.REMOVED;
        }
    }

    /**
     * Words that only the right has.
     *
     * @param right the words
     */
    record Added(List<Place> right) implements Edit {
        public Added {
            right = List.copyOf(right);
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }
    }
}
