package org.crossread.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the text of templates. */
final class TemplateText implements TemplateLoader {

    private final Templates templates;

    TemplateText(Templates templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.text(name).orElse(null);
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
