package org.crossread.model;

import java.util.List;

/** What one article of an event has of a statement. */
public sealed interface Part {

    Kind kind();

    /** Which of the cases it is. */
    enum Kind {
        TOLD,
        SILENT
    }

    /**
     * The article tells it.
     *
     * @param sentences ids, in reading order, at least one
     */
    record Told(List<String> sentences) implements Part {
        public Told {
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("told in no sentence");
            }
        }

        @Override
        public Kind kind() {
            return Kind.TOLD;
        }
    }

    /** The article leaves it out. */
    record Silent() implements Part {
        @Override
        public Kind kind() {
            return Kind.SILENT;
        }
    }
}
