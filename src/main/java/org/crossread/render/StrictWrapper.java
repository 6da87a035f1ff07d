package org.crossread.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands templates nothing but text, lists and records, and throws on a name that does not exist, so that a typing error
 * is found even behind {@code !} and {@code ??}.
 */
final class StrictWrapper implements ObjectWrapper {

    static final StrictWrapper STRICT = new StrictWrapper();

    private StrictWrapper() {}

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
}
