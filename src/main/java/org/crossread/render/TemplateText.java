package org.crossread.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the text of templates. */
final class TemplateText implements TemplateLoader {

    private final Templates templates;
    private final Optional<BinaryOperator<String>> source;

    /**
     * A loader.
     *
     * @param source the source to use, by a template's name and its own source; each template's own if not given
     */
    TemplateText(Templates templates, Optional<BinaryOperator<String>> source) {
        this.templates = templates;
        this.source = source;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        Optional<String> own = templates.text(name);
        return own.map(text -> source.map(other -> other.apply(name, text)).orElse(text))
                .orElse(null);
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
