package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants a fault in a template and sees it caught. */
final class TemplateCheckTest {

    @TempDir
    private Path folder;

    @Test
    void the_standard_templates_are_clean() {
        assertThat(TemplateCheck.of(Templates.standard())).isEmpty();
    }

    @Test
    void an_unknown_name_is_caught_even_behind_a_default() throws IOException {
        assertThat(with("cover.ftlh", "${report.title}", "${report.titel!'none'}"))
                .contains("cover.ftlh")
                .contains("'titel'")
                .contains("title");
    }

    @Test
    void an_unclosed_tag_is_caught() throws IOException {
        assertThat(with("cover.ftlh", "</h1>", "")).contains("not well formed");
    }

    private String with(String template, String old, String planted) throws IOException {
        String text = Templates.standard().text(template).orElseThrow();
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(template), text.replace(old, planted));
        List<Diagnostic> diagnostics = TemplateCheck.of(Templates.in(folder));
        assertThat(diagnostics).isNotEmpty();
        return String.join("\n", diagnostics.stream().map(Diagnostic::text).toList());
    }
}
