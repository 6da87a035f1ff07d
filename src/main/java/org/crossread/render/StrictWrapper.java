package org.crossread.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands templates nothing but text, lists and records, and throws on a name that does not exist, so that a typing error
 * is found even behind {@code !} and {@code ??}. It notes what was read, so that a check can tell what no page shows.
 */
final class StrictWrapper implements ObjectWrapper {

    private final Set<Method> read = new HashSet<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record record) {
            return new StrictRecord(record, this);
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? wrap(maybe.get()) : null;
        }
        throw new TemplateModelException("a report holds text, lists and records, not "
                + (value == null ? "null" : value.getClass().getName()));
    }

    /** Notes that a template has read a component of a record. */
    void note(Method component) {
        read.add(component);
    }

    /** The components that templates have read. */
    Set<Method> read() {
        return read;
    }
}
