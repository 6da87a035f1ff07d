package org.crossread.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crossread.cli.CommandLineTest.Run;
import org.crossread.ingest.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on addresses instead of files. */
final class WebCommandsTest {

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer()
            .at(
                    "/news/bridge.txt",
                    200,
                    "The council closed the bridge on Monday. Nobody was hurt.".getBytes(UTF_8),
                    Map.of("Content-Type", "text/plain; charset=utf-8"))
            .at(
                    "/post/crossing",
                    200,
                    "The bridge was closed by the council on Tuesday. There were no injuries.".getBytes(UTF_8),
                    Map.of("Content-Type", "text/plain"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_run_on_addresses_can_be_repeated_from_the_pages_it_kept() throws IOException {
        Run online = Run.of(
                "compare",
                server.address("/news/bridge.txt"),
                server.address("/post/crossing"),
                "--allow-private",
                "--title=T",
                "--format=json",
                "--out=" + folder.resolve("one"));
        server.close();
        Run offline = Run.of(
                "compare",
                folder.resolve("one/pages").toString(),
                "--title=T",
                "--format=json",
                "--out=" + folder.resolve("two"));

        assertThat(online.code()).as(online.err()).isZero();
        assertThat(offline.code()).as(offline.err()).isZero();
        assertThat(folder.resolve("two/report.json")).hasSameTextualContentAs(folder.resolve("one/report.json"));
    }

    @Test
    void a_page_that_does_not_come_is_a_problem_of_the_report_and_the_others_are_compared() throws IOException {
        Run run = Run.of(
                "compare",
                server.address("/news/bridge.txt"),
                server.address("/absent"),
                server.address("/post/crossing"),
                "--allow-private",
                "--format=json",
                "--out=" + folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(server.address("/absent") + ": the server answered 404 (no such page); ");
        assertThat(Files.readString(folder.resolve("report.json"))).contains("answered 404");
    }

    @Test
    void inspect_keeps_a_page_only_where_it_is_told_to() throws IOException {
        Run passing = Run.of("inspect", server.address("/news/bridge.txt"), "--allow-private");
        Run keeping = Run.of("inspect", server.address("/news/bridge.txt"), "--allow-private", "--pages=" + folder);

        assertThat(passing.out()).contains("Nobody was hurt.", "fetched 20");
        assertThat(keeping.code()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void private_machines_are_not_asked_without_leave() {
        Run run = Run.of("inspect", server.address("/news/bridge.txt"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("is a machine of a private network; give --allow-private if it is meant");
    }
}
