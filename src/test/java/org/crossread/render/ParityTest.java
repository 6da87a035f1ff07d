package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.crossread.check.Fixture;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;
import org.junit.jupiter.api.Test;

/** What report.json says stands on the pages too. */
final class ParityTest {

    private static final byte[] JSON = ReportJson.of(Fixture.full());
    private static final Report REPORT = Report.of(Fixture.full());

    @Test
    void every_finding_stands_in_the_html() throws Exception {
        String html = new Trial(Templates.standard()).fill(REPORT).getOrDefault("html.ftlh", "");
        String text = Markup.parsed("html.ftlh", html.strip().replaceFirst("<!DOCTYPE html>", ""))
                .getDocumentElement()
                .getTextContent();
        assertThat(missing(text)).isEmpty();
    }

    @Test
    void every_finding_stands_in_the_pdf() throws Exception {
        assertThat(missing(PdfFileTest.text(PdfFile.of(REPORT, Templates.standard(), JSON))))
                .isEmpty();
    }

    @Test
    void every_sentence_that_was_compared_stands_in_the_html() throws Exception {
        String html = new Trial(Templates.standard()).fill(REPORT).getOrDefault("html.ftlh", "");
        String text = Markup.parsed(
                        "html.ftlh",
                        html.strip().replaceFirst("<!DOCTYPE html>", "").replaceAll("<sup>.*?</sup>", ""))
                .getDocumentElement()
                .getTextContent();
        for (JsonNode article : new ObjectMapper().readTree(JSON).get("articles")) {
            if (!article.get("id").asText().equals("D")) {
                article.get("sentences")
                        .forEach(s -> assertThat(letters(text))
                                .contains(letters(s.get("text").asText())));
            }
        }
    }

    /** What report.json says of findings, equals, checks, problems and dropped text, and {@code page} does not. */
    private static List<String> missing(String page) throws Exception {
        String letters = letters(page);
        List<String> said = new ArrayList<>();
        JsonNode report = new ObjectMapper().readTree(JSON);
        for (JsonNode finding : report.get("findings")) {
            said.add(finding.get("id").asText());
            values(finding, said);
        }
        report.get("equals").forEach(e -> values(e, said));
        report.get("checks").forEach(c -> said.add(c.get("summary").asText()));
        report.get("problems").forEach(p -> said.add(p.get("what").asText()));
        for (JsonNode article : report.get("articles")) {
            said.add(article.get("sha256").asText());
            article.get("dropped").forEach(d -> said.add(d.get("text").asText()));
        }
        return said.stream().filter(s -> !letters.contains(letters(s))).toList();
    }

    private static void values(JsonNode holder, List<String> said) {
        for (JsonNode value : holder.get("values")) {
            said.add(value.get("text").asText());
            said.add(
                    value.get("value").asText("").equals("null")
                            ? ""
                            : value.get("value").asText(""));
        }
    }

    /** Without white space, without raised numbers' interference, hidden characters as the pages write them. */
    private static String letters(String text) {
        return text.replace("\u202E", "[U+202E]").replaceAll("\\s", "");
    }
}
