package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_field_that_no_page_shows_is_named() throws IOException {
        assertThat(with("cover.ftlh", "<td class=\"num\">${s.words}</td>", "<td></td>"))
                .contains("warning")
                .contains("Source.words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${report.title?eval}|forbidden",
                "${\"freemarker.template.utility.Execute\"?new()}|forbidden",
                "${report?api}|forbidden",
                "<#outputformat 'plainText'>x</#outputformat>|forbidden",
                "${labels.no_such_label}|no_such_label",
                "${repot.title}|repot",
                "${(repot.title)!}|repot",
                "<#if report.titel??>x</#if>|titel",
                "<@text.claims/>|claims",
                "<#list report.sources as s>|cover.ftlh",
                "<a href=\"#nowhere\">x</a>|broken-link",
                "<a href=\"javascript:x()\">x</a>|unsafe-url",
                "<p id=\"cover\">x</p>|duplicate-id",
                "<p style=\"color: red\">x</p>|inline",
                "<p onclick=\"x()\">x</p>|inline",
                "<h5>x</h5>|heading-order",
                "<table><tr><td>x</td></tr></table>|table-head",
                "<p>x|not well formed",
            })
    void a_planted_fault_is_caught(String fault, String told) throws IOException {
        assertThat(with("cover.ftlh", "<h1>${report.title}</h1>", "<h1>${report.title}</h1>" + fault))
                .contains(told);
    }

    @Test
    void what_stands_in_a_comment_is_no_fault() throws IOException {
        write("cover.ftlh", "<#macro page>", "<#-- never use ?eval --><#macro page>");
        assertThat(TemplateCheck.of(Templates.in(folder))).isEmpty();
    }

    @Test
    void a_style_sheet_may_not_end_its_element() throws IOException {
        assertThat(with("html.css", "* { box-sizing", "</style><script>x()</script> * { box-sizing"))
                .contains("html.css")
                .contains("</");
    }

    private String with(String template, String old, String planted) throws IOException {
        write(template, old, planted);
        List<Diagnostic> diagnostics = TemplateCheck.of(Templates.in(folder));
        assertThat(diagnostics).isNotEmpty();
        return String.join("\n", diagnostics.stream().map(Diagnostic::text).toList());
    }

    private void write(String template, String old, String planted) throws IOException {
        String text = Templates.standard().text(template).orElseThrow();
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(template), text.replace(old, planted));
    }
}
