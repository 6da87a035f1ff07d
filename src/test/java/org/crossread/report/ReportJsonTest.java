package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossread.check.Fixture;
import org.junit.jupiter.api.Test;

/** report.json keeps the contract. */
final class ReportJsonTest {

    private static final Path SCHEMA = Path.of("src/test/resources/report.schema.json");

    @Test
    void a_full_report_keeps_the_schema() throws IOException {
        assertThat(SchemaConformance.errors(Files.readString(SCHEMA), json(ReportJson.of(Fixture.full()))))
                .isEmpty();
    }

    @Test
    void a_report_of_nothing_keeps_the_schema() throws IOException {
        assertThat(SchemaConformance.errors(Files.readString(SCHEMA), json(ReportJson.of(Fixture.empty()))))
                .isEmpty();
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        assertThat(ReportJson.of(Fixture.full())).isEqualTo(ReportJson.of(Fixture.full()));
    }

    private static String json(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
