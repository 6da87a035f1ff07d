package org.crossread.model;

import java.util.List;

/**
 * What became of one input: it was read, perhaps with remarks, or it was refused.
 *
 * @param <T> what reading gives
 */
public sealed interface Outcome<T> {

    /** Everything to tell the user about this input. */
    List<Problem> problems();

    static <T> Outcome<T> read(T value) {
        return new Read<>(value, List.of());
    }

    static <T> Outcome<T> refused(String file, String what, String advice) {
        return new Refused<>(new Problem(file, what, advice));
    }

    /**
     * The input was read.
     *
     * @param value what it gave
     * @param problems what was odd about it, often empty
     */
    record Read<T>(T value, List<Problem> problems) implements Outcome<T> {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The input gave nothing.
     *
     * @param problem why, and what to do
     */
    record Refused<T>(Problem problem) implements Outcome<T> {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }
}
