package org.crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user meets them: what they print, and what they end with. */
final class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void two_articles_are_compared_and_the_run_ends_with_0() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");

        Run run = Run.of("compare", folder.toString(), "--out", out(), "--format", "json");

        assertThat(run.err).isEmpty();
        assertThat(run.code).isZero();
        assertThat(Files.readString(Path.of(out(), "report.json"))).contains("\"crossread-report-1\"");
    }

    @Test
    void a_bad_file_is_named_and_the_others_are_compared_and_the_run_ends_with_1() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");
        article("empty.txt", "");

        Run run = Run.of("compare", folder.toString(), "--out", out(), "--format", "json");

        assertThat(run.err).contains("empty.txt: ");
        assertThat(run.code).isEqualTo(1);
        assertThat(Files.readString(Path.of(out(), "report.json"))).contains("\"problems\"", "empty.txt");
    }

    @Test
    void one_article_alone_is_nothing_to_compare_and_nothing_is_written() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");

        Run run = Run.of("compare", folder.toString(), "--out", out());

        assertThat(run.code).isEqualTo(3);
        assertThat(run.err).contains("nothing to compare", "a.txt", "two or more articles");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void a_folder_with_nothing_readable_is_nothing_to_compare() {
        Run run = Run.of("compare", folder.toString(), "--out", out());

        assertThat(run.code).isEqualTo(3);
        assertThat(run.err).contains("no article could be read");
    }

    @Test
    void a_path_that_leads_nowhere_is_named() {
        Run run = Run.of("compare", folder.resolve("absent").toString(), "--out", out());

        assertThat(run.code).isEqualTo(3);
        assertThat(run.err).contains("absent");
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused_before_any_work() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");
        Path file = Files.createTempFile("crossread", ".txt");

        Run run = Run.of("compare", folder.toString(), "--out", file.toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains(file.toString(), "name another folder");
        Files.delete(file);
    }

    @Test
    void no_unfinished_file_is_left_behind() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");

        Run.of("compare", folder.toString(), "--out", out(), "--format", "json");

        try (var files = Files.list(Path.of(out()))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("evidence", "report.json");
        }
    }

    @Test
    void inspect_tells_where_metadata_was_found_and_warns_of_a_missing_date() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");

        Run run = Run.of("inspect", folder.toString());

        assertThat(run.code).isZero();
        assertThat(run.out).contains("a.txt", "not found", "no date found: weekdays will not be resolved", "A1");
    }

    @Test
    void inspect_json_is_one_line_an_article() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday.");

        Run run = Run.of("inspect", "--json", folder.toString());

        assertThat(run.out.lines()).hasSize(2).allMatch(l -> l.startsWith("{\"id\"") && l.contains("\"facts\""));
    }

    @Test
    void group_json_names_every_file_once() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "A whale was seen off the northern cape by two fishermen.");

        Run run = Run.of("group", "--json", folder.toString());

        assertThat(run.code).isZero();
        assertThat(run.out).containsOnlyOnce("a.txt").containsOnlyOnce("b.txt");
    }

    @Test
    void diff_marks_words_without_colour_when_it_is_no_terminal() {
        Run run = Run.of("diff", "The vote was on Thursday.", "The vote was on Wednesday.");

        assertThat(run.code).isZero();
        assertThat(run.out).contains("[-Thursday-]", "{+Wednesday+}").doesNotContain("\u001b");
    }

    @Test
    void diff_reads_pairs_and_names_a_line_that_is_none() throws IOException {
        Path pairs = folder.resolve("pairs.tsv");
        Files.writeString(pairs, "7\tThe dam broke.\tThe dam broke.\nno pair at all\n");

        Run run = Run.of("diff", "--json", "--pairs", pairs.toString());

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("\"id\":\"7\"", "\"relation\":\"same\"");
        assertThat(run.err).contains("line 2", "id TAB text TAB text");
    }

    @Test
    void templates_are_exported_and_no_file_is_overwritten() {
        Run first = Run.of("templates", "export", out());
        Run second = Run.of("templates", "export", out());

        assertThat(first.code).isZero();
        assertThat(first.out).contains("settings.properties", "labels.properties", "html.ftlh");
        assertThat(second.code).isEqualTo(2);
        assertThat(second.err).contains("would be overwritten");
    }

    @Test
    void a_template_with_an_error_is_named_with_its_line_and_nothing_is_written() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("md.ftlm"), "# Ours\n\n${report.titel}\n");

        Run run = Run.of("compare", folder.toString(), "--out", out(), "--templates", own.toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("md.ftlm:3:1: Report has no 'titel'", "It has: title");
        assertThat(Path.of(out(), "report.json")).doesNotExist();
    }

    @Test
    void an_empty_folder_of_templates_is_refused_with_the_way_to_fill_it() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("check-templates", empty.toString());
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("the folder is empty", "crossread templates export " + empty);
    }

    @Test
    void an_output_folder_that_cannot_be_made_is_named_and_nothing_is_written() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");
        Path inTheWay = folder.resolve("b.txt").resolve("reports");

        Run run = Run.of("compare", folder.toString(), "--out", inTheWay.toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains(inTheWay.toString(), "cannot write there");
    }

    @Test
    void an_output_folder_that_is_read_only_is_named_and_stays_as_it_was() throws IOException {
        article("a.txt", "The council closed the bridge on Monday. Nobody was hurt.");
        article("b.txt", "The bridge was closed by the council on Monday. There were no injuries.");
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
        // Root may write anywhere, so for root this folder is as good as any.
        Assumptions.assumeFalse(Files.isWritable(readOnly));

        Run run = Run.of("compare", folder.toString(), "--out", readOnly.toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains(readOnly.toString(), "cannot write there");
    }

    @Test
    void check_templates_names_file_line_and_rule_and_ends_with_1() throws IOException {
        Files.writeString(folder.resolve("cover.ftlh"), "<#macro page>\n<#if>\n</#macro>\n");

        Run run = Run.of("check-templates", folder.toString(), "--format", "github");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("::error file=" + folder + "/cover.ftlh,line=2,", "title=template::");
    }

    @Test
    void a_wrong_option_is_told_in_a_line_with_the_way_to_the_help() {
        Run run = Run.of("compare", "input/clinic", "--foo");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("'--foo'", "--format", "See: crossread compare --help");
        assertThat(run.err.lines()).hasSizeLessThan(5);
    }

    @Test
    void updating_nothing_is_refused() {
        Run run = Run.of("check-templates", "--update");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("--update writes nothing", "--baseline", "--known");
    }

    @Test
    void inspecting_nothing_does_not_speak_of_comparing() {
        Run run = Run.of("inspect", "no-such-folder");
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err)
                .contains("no such file or folder", "no article could be read")
                .doesNotContain("compare");
    }

    @Test
    void check_templates_that_cannot_run_ends_with_2() {
        Run folderless = Run.of("check-templates", folder.resolve("absent").toString());
        Run fixtureless = Run.of(
                "check-templates", "--fixture", folder.resolve("absent.json").toString());

        assertThat(folderless.code).isEqualTo(2);
        assertThat(fixtureless.code).isEqualTo(2);
        assertThat(fixtureless.err)
                .contains("absent.json: cannot be read (no such file or folder)", "name a report.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "verify", "templates", "inspect", "group", "diff", "check-templates"})
    void every_command_has_help_with_an_example_and_exit_codes(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code).isZero();
        assertThat(run.out).contains("Example: crossread " + command, "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compare", "compare --format doc x", "fly", "diff one", "diff --pairs"})
    void wrong_use_ends_with_2_and_says_what_is_right(String command) {
        Run run = Run.of(command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).isNotBlank();
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String out() {
        return folder.resolveSibling(folder.getFileName() + "-out").toString();
    }

    /** What one run printed, and what it ended with. */
    record Run(int code, String out, String err) {

        static Run of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    new Terminal(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false,
                            false),
                    args);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
