package org.crossread.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the text of templates. */
final class TemplateText implements TemplateLoader {

    private final Templates templates;
    private final BinaryOperator<String> source;

    /**
     * A loader.
     *
     * @param source the source to use, by a template's name and its own source
     */
    TemplateText(Templates templates, BinaryOperator<String> source) {
        this.templates = templates;
        this.source = source;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.text(name).map(text -> source.apply(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A string needs no closing.
    }
}
