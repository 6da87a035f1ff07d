package org.crossread.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;

/** A template asked for a name that does not exist. */
final class UnknownName extends TemplateModelException {

    private static final long serialVersionUID = 1;

    private final String known;

    /**
     * The name, and what there is instead.
     *
     * @param name that was asked for
     * @param holder what was asked
     * @param names it has
     */
    UnknownName(String name, String holder, Collection<String> names) {
        super(holder + " has no '" + name + "'");
        this.known = String.join(", ", names);
    }

    /** The names that exist. */
    String known() {
        return known;
    }
}
