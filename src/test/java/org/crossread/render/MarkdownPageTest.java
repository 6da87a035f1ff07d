package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crossread.check.Fixture;
import org.crossread.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown: short, and nothing an article says is read as markup. */
final class MarkdownPageTest {

    private static final String PAGE = page();

    @Test
    void it_tells_every_conflict_and_who_says_what() {
        assertThat(PAGE)
                .contains("- **1 Date or time**: Daily Signal (A) **“on Monday at 6am”** = Mon 5 May 2031, 06:00 · ")
                .contains("  Daily Signal says Monday, Orrin Post says Tuesday.");
    }

    @Test
    void markup_of_an_article_is_text() {
        assertThat(PAGE).contains("\\<script\\>alert(1)\\</script\\>").doesNotContain("<script>");
    }

    @Test
    void an_unsafe_address_is_not_linked() {
        assertThat(PAGE).contains("| B | Orrin Post: ").doesNotContain("](<javascript");
    }

    @Test
    void it_ends_with_one_line_break_and_has_no_two_empty_lines() {
        assertThat(PAGE).endsWith(".\n").doesNotContain("\n\n\n").doesNotContain("\r");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(page()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a *b* _c_ `d`|a \\*b\\* \\_c\\_ \\`d\\`",
                "[x](y) ![z]|\\[x\\](y) !\\[z\\]",
                "see #12 and @desk|see \\#12 and @<!-- -->desk",
                "a@b.example stays|a@b.example stays",
                "http://x.example www.x.example|http\\://x.example www\\.x.example",
                "$5 & &lt;|\\$5 & \\&lt;",
                "back\\slash|back\\\\slash",
                "plain, “quoted” words – 12.5%|plain, “quoted” words – 12.5%",
            })
    void signs_of_markdown_are_escaped(String plain, String escaped) {
        assertThat(Markdown.FORMAT.escapePlainText(plain)).isEqualTo(escaped);
    }

    @Test
    void a_column_sign_does_not_part_cells() {
        assertThat(Markdown.FORMAT.escapePlainText("a | b")).isEqualTo("a \\| b");
    }

    private static String page() {
        return new String(MarkdownPage.of(Report.of(Fixture.full()), Templates.standard()), StandardCharsets.UTF_8);
    }
}
