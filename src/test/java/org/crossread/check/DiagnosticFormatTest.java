package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Findings in the forms that other programs read. */
final class DiagnosticFormatTest {

    private static final List<Diagnostic> FOUND = List.of(
            new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    Rule.ALT,
                    "cover.ftlh",
                    7,
                    3,
                    "<img> '50% & more,\n\"x\"' has no alt text."),
            new Diagnostic(
                    Diagnostic.Severity.WARNING, Rule.NOT_REACHED, "a b.ftlh", 2, 1, "no fixture reached line 2."));

    @Test
    void text_is_a_line_each_as_compilers_print_it() {
        assertThat(written(DiagnosticFormat.TEXT))
                .contains("ours/a b.ftlh:2:1: warning: no fixture reached line 2. [not-reached]\n");
    }

    @Test
    void json_is_an_array_of_objects() throws Exception {
        JsonNode array = new ObjectMapper().readTree(written(DiagnosticFormat.JSON));
        assertThat(array.get(0).get("rule").asText()).isEqualTo("alt");
        assertThat(array.get(0).get("file").asText()).isEqualTo("ours/cover.ftlh");
        assertThat(array.get(1).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void github_commands_are_one_line_each_and_escaped() {
        assertThat(written(DiagnosticFormat.GITHUB).lines())
                .containsExactly(
                        "::error file=ours/cover.ftlh,line=7,col=3,title=alt::<img> '50%25 & more,%0A\"x\"' has no alt text.",
                        "::warning file=ours/a b.ftlh,line=2,col=1,title=not-reached::no fixture reached line 2.");
    }

    /** The properties that the schema of SARIF 2.1.0 requires, and those that code scanning asks for. */
    @Test
    void sarif_has_what_its_schema_requires() throws Exception {
        JsonNode log = new ObjectMapper().readTree(written(DiagnosticFormat.SARIF));
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asText()).isEqualTo("crossread check-templates");
        assertThat(driver.get("version").asText()).isEqualTo("9.9.9");
        assertThat(driver.get("rules")).allSatisfy(r -> {
            assertThat(r.get("id").asText()).matches("[a-z-]+");
            assertThat(r.get("shortDescription").get("text").asText()).isNotBlank();
        });
        assertThat(run.get("results")).hasSize(2).allSatisfy(r -> {
            assertThat(r.get("message").get("text").asText()).isNotBlank();
            assertThat(r.get("level").asText()).isIn("error", "warning", "note", "none");
            assertThat(driver.get("rules").get(r.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(r.get("ruleId"));
            JsonNode place = r.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("region").get("startLine").asInt()).isPositive();
            assertThat(place.get("artifactLocation").get("uri").asText()).doesNotContain(" ");
        });
        assertThat(run.get("results").get(1).toString()).contains("ours/a%20b.ftlh");
    }

    @Test
    void sarif_has_nothing_that_its_schema_does_not_have() throws Exception {
        Schema part = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/sarif-part.schema.json"), InputFormat.JSON);
        assertThat(part.validate(written(DiagnosticFormat.SARIF), InputFormat.JSON))
                .isEmpty();
        assertThat(part.validate(
                        DiagnosticFormat.SARIF.of(List.of(), name -> name, "crossread 9.9.9"), InputFormat.JSON))
                .isEmpty();
        assertThat(part.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void junit_has_nothing_that_its_readers_do_not_agree_on() throws Exception {
        Validator readers = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(resource("/junit.xsd"))))
                .newValidator();
        for (List<Diagnostic> found : List.of(FOUND, List.<Diagnostic>of())) {
            String xml = DiagnosticFormat.JUNIT.of(found, name -> "ours/" + name, "crossread 9.9.9");
            assertThatCode(() -> readers.validate(new StreamSource(new StringReader(xml))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void junit_counts_its_failures_and_passes_rules_that_nothing_breaks() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(DiagnosticFormat.JUNIT).getBytes(StandardCharsets.UTF_8)));
        Element suites = document.getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(suites.getAttribute("tests")).isEqualTo(String.valueOf(Rule.values().length));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(Rule.values().length);
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).contains("has no alt text");
        Element testcase = (Element) failure.getParentNode();
        assertThat(testcase.getAttribute("classname")).isEqualTo("alt");
        assertThat(testcase.getAttribute("name")).isEqualTo("ours/cover.ftlh:7:3");
    }

    @Test
    void nothing_found_is_still_whole_in_every_form() throws Exception {
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            String text = format.of(List.of(), name -> name, "crossread 9.9.9");
            switch (format) {
                case TEXT, GITHUB -> assertThat(text).isEmpty();
                case JSON -> assertThat(new ObjectMapper().readTree(text)).isEmpty();
                case SARIF ->
                    assertThat(new ObjectMapper()
                                    .readTree(text)
                                    .get("runs")
                                    .get(0)
                                    .get("results"))
                            .isEmpty();
                case JUNIT -> assertThat(text).contains("failures=\"0\"").doesNotContain("<failure");
            }
        }
    }

    @Test
    void known_findings_are_left_out_wherever_their_lines_move() {
        String file = Known.file(FOUND);
        Diagnostic moved = new Diagnostic(
                Diagnostic.Severity.ERROR,
                Rule.ALT,
                "cover.ftlh",
                99,
                1,
                FOUND.get(0).message());
        Diagnostic fresh =
                new Diagnostic(Diagnostic.Severity.ERROR, Rule.ALT, "cover.ftlh", 7, 3, "<img> 'y' has no alt text.");

        assertThat(Known.left(List.of(moved, fresh), file)).containsExactly(fresh);
        assertThat(Known.mended(List.of(moved), file))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("not-reached\ta b.ftlh");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DiagnosticFormatTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String written(DiagnosticFormat format) {
        return format.of(FOUND, name -> "ours/" + name, "crossread 9.9.9");
    }
}
