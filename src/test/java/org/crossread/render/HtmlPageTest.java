package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crossread.check.Fixture;
import org.crossread.report.Report;
import org.junit.jupiter.api.Test;

/** The HTML: one file, nothing foreign in it runs. */
final class HtmlPageTest {

    private static final String PAGE =
            new String(HtmlPage.of(Report.of(Fixture.full()), Templates.standard()), StandardCharsets.UTF_8);

    @Test
    void it_asks_for_nothing() {
        assertThat(PAGE)
                .contains("default-src &#39;none&#39;")
                .doesNotContain(" src=")
                .doesNotContain("<link")
                .doesNotContain(" style=")
                .doesNotContain("@import");
    }

    @Test
    void markup_in_a_headline_is_text() {
        assertThat(PAGE).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void an_unsafe_address_is_shown_and_not_linked() {
        assertThat(PAGE)
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript:")
                .doesNotContain("href=\"ftp:");
    }

    @Test
    void a_hidden_character_is_written_out() {
        assertThat(PAGE).contains("[U+202E]").doesNotContain("\u202E");
    }

    @Test
    void it_begins_with_its_document_type() {
        assertThat(PAGE.strip()).startsWith("<!DOCTYPE html>");
    }
}
