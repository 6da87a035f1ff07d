package org.crossread.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what articles say for Markdown (CommonMark 0.31, GitHub Flavored Markdown), so that no word of theirs is read
 * as a link, markup, a formula, or a call of somebody's name.
 */
final class Markdown extends CommonMarkupOutputFormat<Markdown.Text> {

    static final Markdown FORMAT = new Markdown();

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|#~$]|&(?=[#\\w])|:(?=//)|(?<=\\bwww)\\.");
    private static final Pattern CALL = Pattern.compile("(?<!\\w)@(?=\\w)");

    private Markdown() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String plain, Writer out) throws IOException {
        out.write(escapePlainText(plain));
    }

    /** An empty comment after the sign keeps a name from being called; a backslash would not. */
    @Override
    public String escapePlainText(String plain) {
        return CALL.matcher(SIGNS.matcher(plain).replaceAll("\\\\$0")).replaceAll("@<!-- -->");
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Text newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Text(plain, markup);
    }

    /** Text that is Markdown, or will be when it is written. */
    static final class Text extends CommonTemplateMarkupOutputModel<Text> {

        Text(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public Markdown getOutputFormat() {
            return FORMAT;
        }
    }
}
