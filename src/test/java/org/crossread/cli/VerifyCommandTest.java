package org.crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossread.cli.CommandLineTest.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is made again from its own folder, and what differs is named. */
final class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path report() {
        return folder.resolve("report");
    }

    @BeforeEach
    void articles() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "The council closed the bridge on Monday. 12 people were hurt.");
        Files.writeString(in.resolve("b.txt"), "The bridge was closed by the council on Tuesday. 15 people were hurt.");
        Files.writeString(
                in.resolve("a.txt.meta.json"), "{\"outlet\": \"Daily Signal\", \"published\": \"2031-05-07\"}");
        Files.writeString(in.resolve("notes.xyz"), "not an article");
        Files.writeString(in.resolve("empty.txt"), "");
    }

    @Test
    void a_report_is_made_again_after_its_articles_are_gone() throws IOException {
        compare("--title", "A title");
        for (String name : new String[] {"a.txt", "b.txt", "a.txt.meta.json", "notes.xyz", "empty.txt"}) {
            Files.delete(folder.resolve("in").resolve(name));
        }

        Run run = verify();

        assertThat(run.out())
                .contains(
                        "same     report.json", "same     report.html", "same     report.pdf", "same     findings.csv")
                .contains(
                        "the same: 5 files of the report, made again from 2 articles; 1 more file could not be read, then as now",
                        "SHA-256 of evidence/evidence.json");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_folder_that_was_moved_is_made_again() throws IOException {
        compare("--format", "json");
        Files.move(report(), folder.resolve("archive"));

        Run run = Run.of("verify", folder.resolve("archive").toString());

        assertThat(run.code()).isZero();
    }

    @Test
    void a_changed_report_is_named_with_the_place() throws IOException {
        compare("--format", "json,html,md");
        Path json = report().resolve("report.json");
        Files.writeString(json, Files.readString(json).replaceFirst("15 people were hurt", "19 people were hurt"));

        Run run = verify();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "differs  report.json: was changed after the report was made",
                        "/text: \"19 people were hurt.\" there")
                .contains("same     report.html");
    }

    @Test
    void a_changed_article_is_named_and_so_is_what_follows_from_it() throws IOException {
        compare("--format", "json,csv");
        Files.writeString(
                report().resolve("evidence/inputs/b.txt"),
                "The bridge was closed by the council on Tuesday. 19 people were hurt.");

        Run run = verify();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("differs  evidence/inputs/b.txt: was changed after the report was made", "SHA-256 is ")
                .contains("differs  report.json: is as it was made, and comes out otherwise now");
    }

    @Test
    void a_missing_article_cannot_be_made_up_for() throws IOException {
        compare("--format", "json");
        Files.delete(report().resolve("evidence/inputs/b.txt"));

        Run run = verify();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("b.txt: is missing");
    }

    @Test
    void a_folder_without_evidence_cannot_be_verified() throws IOException {
        compare("--format", "json", "--no-evidence");

        Run run = verify();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no evidence/evidence.json");
        assertThat(report().resolve("evidence")).doesNotExist();
    }

    @Test
    void evidence_that_leads_out_of_its_folder_is_refused() throws IOException {
        compare("--format", "json");
        Path file = report().resolve("evidence/evidence.json");
        Files.writeString(file, Files.readString(file).replace("evidence/inputs/b.txt", "../../in/b.txt"));

        Run run = verify();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("lies outside the report's folder");
    }

    @Test
    void own_templates_and_language_are_kept() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("labels_fr.properties"), "appendix = Annexe\n");
        compare("--format", "html", "--templates", own.toString(), "--language", "fr");
        Files.delete(own.resolve("labels_fr.properties"));

        Run run = verify();

        assertThat(run.code()).isZero();
        assertThat(Files.readString(report().resolve("report.html"))).contains("Annexe");
    }

    @Test
    void a_report_folder_inside_the_articles_is_no_article() throws IOException {
        String in = folder.resolve("in").toString();
        String out = folder.resolve("in").resolve("report").toString();
        Run.of("compare", in, "--out", out);
        Run.of("compare", in, "--out", out);

        Run run = Run.of("verify", out);

        assertThat(run.out()).contains("made again from 2 articles");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_second_run_leaves_nothing_of_the_first() throws IOException {
        compare("--format", "json");
        Files.move(folder.resolve("in").resolve("b.txt"), folder.resolve("in").resolve("c.txt"));
        compare("--format", "json");

        assertThat(report().resolve("evidence/inputs/b.txt")).doesNotExist();
        assertThat(report().resolve("evidence/inputs/c.txt")).exists();
        assertThat(verify().code()).isZero();
    }

    private void compare(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "compare";
        args[1] = folder.resolve("in").toString();
        args[2] = "--out";
        args[3] = report().toString();
        System.arraycopy(more, 0, args, 4, more.length);
        assertThat(Run.of(args).code()).isEqualTo(1);
    }

    private Run verify() {
        return Run.of("verify", report().toString());
    }
}
