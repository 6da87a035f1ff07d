package org.crossread.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A template asked for a name that does not exist. */
final class UnknownName extends TemplateModelException {

    private static final long serialVersionUID = 1;

    /** More names than this are no help; the nearest of them are. */
    private static final int MOST = 20;

    private static final int NEAREST = 5;

    private final String advice;

    /**
     * The name, and what there is instead.
     *
     * @param name that was asked for
     * @param holder what was asked
     * @param names it has
     */
    UnknownName(String name, String holder, Collection<String> names) {
        super(holder + (holder.endsWith("labels") ? " have no '" : " has no '") + name + "'");
        this.advice = names.size() <= MOST
                ? "It has: " + String.join(", ", names)
                : "The nearest are: " + String.join(", ", nearest(name, names));
    }

    private static List<String> nearest(String name, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt((String n) -> -shared(name, n))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    /** How many of the pairs of neighbouring letters of {@code name} the other has. */
    private static int shared(String name, String other) {
        int shared = 0;
        for (int i = 0; i + 2 <= name.length(); i++) {
            shared += other.contains(name.substring(i, i + 2)) ? 1 : 0;
        }
        return shared;
    }

    /** The names that exist, or the nearest of them. */
    String advice() {
        return advice;
    }
}
