package org.crossread.render;

import java.io.StringWriter;

/** Keeps what a template writes, and stops one that never ends before memory does. */
final class Bounded extends StringWriter {

    /**
     * A report of twenty sources and five hundred findings has two million; none of a hundred million can be opened.
     */
    private static final int MOST = 100_000_000;

    @Override
    public void write(String text) {
        room(text.length());
        super.write(text);
    }

    @Override
    public void write(char[] text, int from, int length) {
        room(length);
        super.write(text, from, length);
    }

    private void room(int more) {
        if (getBuffer().length() + (long) more > MOST) {
            throw new Endless(MOST);
        }
    }
}
