package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crossread.check.Fixture;
import org.crossread.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A newsroom's own templates: what it may change, and what they cannot reach. */
final class TemplatesTest {

    private static final Report REPORT = Report.of(Fixture.full());

    @TempDir
    private Path folder;

    @Test
    void every_standard_file_can_be_exported() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            assertThat(StandardFiles.all().keySet())
                    .containsExactlyElementsOf(new TreeSet<>(
                            files.map(f -> f.getFileName().toString()).toList()));
        }
    }

    @Test
    void one_own_label_changes_that_label_only() throws IOException {
        write("labels.properties", "kicker = What they wrote\n");
        assertThat(html()).contains("What they wrote").contains("Where the sources contradict each other");
    }

    @Test
    void one_own_setting_changes_that_setting_only() throws IOException {
        write("settings.properties", "accent = #005500\n");
        assertThat(html())
                .contains("--accent: #005500")
                .contains("--accent: #ffb07a")
                .doesNotContain("#9c3d00");
    }

    @Test
    void a_page_of_letter_size_is_612_by_792_points() throws IOException {
        write("settings.properties", "page-size = Letter\n");
        try (PDDocument document = Loader.loadPDF(PdfFile.of(REPORT, templates(), new byte[] {'{', '}'}))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void a_logo_stands_in_both_pages_with_its_words_and_the_pdf_stays_accessible() throws Exception {
        write("settings.properties", "logo = logo.png\nlogo-alt = The Daily Signal\n");
        Files.copy(Path.of("reports/sample/page-1.png"), folder.resolve("logo.png"));
        assertThat(html())
                .contains("img-src data:")
                .contains("alt=\"The Daily Signal\"")
                .contains("data:image/png;base64,");
        assertThat(PdfConformance.failures(PdfFile.of(REPORT, templates(), new byte[] {'{', '}'})))
                .isEmpty();
    }

    @Test
    void without_a_logo_no_picture_may_load() {
        assertThat(new String(HtmlPage.of(REPORT, Templates.standard()), StandardCharsets.UTF_8))
                .doesNotContain("img-src");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acent = #112233|there is no setting 'acent'",
                "accent = red|accent is 'red'",
                "accent = #fff; } body { display: none|accent is",
                "page-size = A5|page-size is 'A5'",
                "logo = ../secret.png|logo is '../secret.png'",
                "logo = absent.png|absent.png",
                "language = fr|labels_fr.properties",
                "language = ../x|language is '../x'",
            })
    void a_wrong_setting_is_named_with_its_line(String setting, String told) throws IOException {
        write("settings.properties", "# ours\n" + setting + "\n");
        assertThatThrownBy(this::html).isInstanceOf(TemplateProblem.class).hasMessageContaining(told);
    }

    @Test
    void a_style_sheet_that_asks_for_an_unknown_setting_is_named_with_its_line() throws IOException {
        write("html.css", "body { margin: 0 }\np { color: setting(acent) }\n");
        assertThatThrownBy(this::html).hasMessageStartingWith("html.css:2:12: there is no setting 'acent'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${report?api.getClass()}",
                "${report.class}",
                "${report.getClass()}",
                "${report.sources?api}",
                "${report.title.bytes}",
                "${report.title.getBytes()}",
                "${.data_model.system}",
                "<#include \"/etc/passwd\">",
                "<#include \"../secret.txt\">",
                "<#include \"link.txt\">",
                "${report.title?no_esc}",
                "<#noautoesc>${report.title}</#noautoesc>",
                "<#import \"https://example.org/x.ftlh\" as x>",
            })
    void a_template_reaches_nothing_but_the_report(String attempt) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.createSymbolicLink(own.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.writeString(own.resolve("html.ftlh"), "<html>" + attempt + "</html>");
        assertThatThrownBy(() -> HtmlPage.of(REPORT, Templates.in(own))).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void another_language_needs_only_its_words() throws IOException {
        write("labels_fr.properties", "appendix = Annexe\n");
        assertThat(new String(HtmlPage.of(REPORT, templates().speaking("fr")), StandardCharsets.UTF_8))
                .contains("<html lang=\"fr\"")
                .contains(">Annexe<")
                .contains(PropertyFile.standard("labels.properties")
                        .orElseThrow()
                        .lines()
                        .getOrDefault("dropped", "?"));
    }

    @Test
    void german_pages_say_so_and_have_german_labels() {
        String page = new String(HtmlPage.of(REPORT, Templates.standard().speaking("de")), StandardCharsets.UTF_8);
        assertThat(page).contains("<html lang=\"de\"").contains(">Anhang<");
    }

    @Test
    void both_languages_have_the_same_labels_none_empty() {
        PropertyFile english = PropertyFile.standard("labels.properties").orElseThrow();
        PropertyFile german = PropertyFile.standard("labels_de.properties").orElseThrow();
        assertThat(german.lines().keySet()).isEqualTo(english.lines().keySet());
        assertThat(german.lines().values()).noneMatch(String::isBlank);
    }

    @Test
    void both_languages_have_the_same_placeholders_in_the_same_label() {
        PropertyFile english = PropertyFile.standard("labels.properties").orElseThrow();
        PropertyFile german = PropertyFile.standard("labels_de.properties").orElseThrow();
        english.lines()
                .forEach((name, text) -> assertThat(placeholders(german.lines().getOrDefault(name, "")))
                        .as(name)
                        .isEqualTo(placeholders(text)));
    }

    private static List<String> placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{[^}]*\\}|%[sd]|\\$\\{[^}]*\\}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .sorted()
                .toList();
    }

    private String html() {
        return new String(HtmlPage.of(REPORT, templates()), StandardCharsets.UTF_8);
    }

    private Templates templates() {
        return Templates.in(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
