package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants each fault in a style sheet, script, setting or label and sees it caught. */
final class SheetCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import 'x.css';|unsafe-sheet",
                "p { background: url(https://example.org/x) }|unsafe-sheet",
                "p { width: expression(x()) }|unsafe-sheet",
                "p { color: setting(acent) }|template",
                "p { color: red|sheet",
                "} p { color: red }|sheet",
                "</style><script>x()</script>|template",
            })
    void a_style_sheet_that_loads_or_asks_for_what_is_not_there_is_caught(String fault, String rule)
            throws IOException {
        Files.writeString(
                folder.resolve("html.css"),
                Templates.standard().text("html.css").orElseThrow() + fault + "\n");
        assertThat(texts()).contains("html.css:", "[" + rule + "]");
    }

    @Test
    void what_the_pdf_cannot_lay_out_is_caught_in_its_sheet_alone() throws IOException {
        for (String sheet : List.of("html.css", "pdf.css")) {
            Files.writeString(
                    folder.resolve(sheet),
                    Templates.standard().text(sheet).orElseThrow() + "\n.own { display: grid; color: var(--own) }\n");
        }
        assertThat(texts())
                .contains("pdf.css:", "'display: grid' means nothing in the PDF", "'var(--' means", "[sheet]")
                .doesNotContain("html.css:");
    }

    @Test
    void a_script_that_makes_markup_from_text_is_caught() throws IOException {
        Files.writeString(folder.resolve("script.js"), "document.body.innerHTML = location.hash;\n");
        assertThat(texts()).contains("script.js:1:15: error: 'innerHTML'", "[unsafe-sheet]");
    }

    @Test
    void a_script_that_no_browser_can_read_is_caught() throws IOException {
        Files.writeString(folder.resolve("script.js"), "const bar = one('#bar');\nif (bar { bar.hidden = false; }\n");
        assertThat(texts()).contains("script.js:2:4: error: '(' is never closed", "[script]");
    }

    @Test
    void colours_that_cannot_be_told_apart_are_caught() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "page-size = A4\nquiet = #cccccc\n");
        assertThat(texts()).contains("settings.properties:2:1: error: quiet on background has a contrast of 1.6 to 1");
    }

    @Test
    void a_setting_that_does_not_exist_is_caught() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "\nacent = #112233\n");
        assertThat(texts()).contains("settings.properties:2:1: error: there is no setting 'acent'", "[template]");
    }

    @Test
    void a_label_with_a_mistyped_name_is_named() throws IOException {
        Files.writeString(folder.resolve("labels.properties"), "apendix = Appendix\n");
        assertThat(texts()).contains("labels.properties:1:1: warning", "'apendix'", "[unknown-label]");
    }

    @Test
    void a_language_that_lacks_labels_is_named() throws IOException {
        Files.writeString(folder.resolve("labels_fr.properties"), "appendix = Annexe\n");
        assertThat(texts()).contains("labels_fr.properties:1:1: warning", "labels stay English", "[missing-label]");
    }

    private String texts() {
        return String.join(
                "\n",
                TemplateCheck.of(Templates.in(folder), Map.of("empty", Fixture.empty())).stream()
                        .filter(d -> d.rule() != Rule.NOT_REACHED && d.rule() != Rule.FIELD_NOT_SHOWN)
                        .map(Diagnostic::text)
                        .toList());
    }
}
