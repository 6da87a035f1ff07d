package org.crossread.fact;

/**
 * A cue with its source and content, as ranges of tokens; an empty range where there is none, but for one.
 *
 * @param source who
 * @param cue says
 * @param content what
 */
record Attribution(Range source, Range cue, Range content) {

    /** Tokens {@code [from, to)}. */
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return to <= from;
        }
    }

    /** The first token of all three. */
    int from() {
        int from = cue.isEmpty() ? content.from() : cue.from();
        if (!source.isEmpty()) {
            from = Math.min(from, source.from());
        }
        return content.isEmpty() ? from : Math.min(from, content.from());
    }

    /** After the last token of all three. */
    int to() {
        int to = cue.isEmpty() ? content.to() : cue.to();
        if (!source.isEmpty()) {
            to = Math.max(to, source.to());
        }
        return content.isEmpty() ? to : Math.max(to, content.to());
    }
}
