package org.crossread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossread.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_gives_all_that_lies_in_it_named_after_its_place() throws IOException {
        put("storm/b.txt");
        put("storm/deep/down/a.HTML");
        assertThat(names("storm")).containsExactly("b.txt", "deep/down/a.HTML");
    }

    @Test
    void a_file_named_twice_is_read_once() throws IOException {
        put("storm/a.txt");
        assertThat(names("storm", "storm/a.txt", "storm/../storm")).containsExactly("a.txt");
    }

    @Test
    void the_order_of_the_paths_changes_nothing() throws IOException {
        put("storm/deep/a.txt");
        put("flood/a.txt");
        assertThat(names("storm", "flood", "storm/deep")).isEqualTo(names("storm/deep", "flood", "storm"));
    }

    @Test
    void two_files_of_one_name_in_two_folders_stay_apart() throws IOException {
        put("storm/a.txt");
        put("flood/a.txt");
        put("flood/b.txt");
        assertThat(names("storm", "flood")).containsExactly("b.txt", "flood/a.txt", "storm/a.txt");
    }

    @Test
    void two_folders_of_one_name_stay_apart_too() throws IOException {
        put("monday/storm/a.txt");
        put("tuesday/storm/a.txt");
        assertThat(names("monday/storm", "tuesday/storm")).containsExactly("monday/storm/a.txt", "tuesday/storm/a.txt");
    }

    @Test
    void gold_meta_and_hidden_files_are_passed_over_silently() throws IOException {
        put("storm/a.txt");
        put("storm/a.txt.meta.json");
        put("storm/gold.json");
        put("storm/.a.txt.swp");
        put("storm/.git/config");
        put("storm/page.html");
        put("storm/page_files/style.css");
        SourceFiles files = in("storm");
        assertThat(files.problems()).isEmpty();
        assertThat(files.files()).extracting(SourceFile::name).containsExactly("a.txt", "page.html");
    }

    @Test
    void an_unknown_ending_is_a_problem_that_says_which_are_read() throws IOException {
        put("storm/a.txt");
        put("storm/photo.jpg");
        put("storm/README");
        assertThat(in("storm").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "README: unknown kind of file (no ending); crossread reads .txt, .html, .mhtml, .pdf, .docx, .eml,"
                                + " .json, .xml",
                        "photo.jpg: unknown kind of file '.jpg'; crossread reads .txt, .html, .mhtml, .pdf, .docx, .eml,"
                                + " .json, .xml");
    }

    @Test
    void a_path_to_nowhere_is_a_problem_and_the_others_are_read() throws IOException {
        put("storm/a.txt");
        SourceFiles files = SourceFiles.in(List.of(folder.resolve("strom").toString(), path("storm")));
        assertThat(files.files()).hasSize(1);
        assertThat(files.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message())
                        .endsWith("strom: cannot be opened: no such file or folder; check the path"));
    }

    @Test
    void a_folder_with_nothing_in_it_is_a_problem() throws IOException {
        Files.createDirectory(folder.resolve("storm"));
        assertThat(in("storm").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("storm: no article in it; put files of these kinds"));
    }

    @Test
    void a_path_that_no_file_can_have_is_a_problem() {
        assertThat(SourceFiles.in(List.of("a\0b.txt", "")).problems()).isNotEmpty();
    }

    private void put(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "The ferry sank on Monday.");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private SourceFiles in(String... names) {
        return SourceFiles.in(List.of(names).stream().map(this::path).toList());
    }

    private List<String> names(String... names) {
        SourceFiles files = in(names);
        assertThat(files.problems()).isEmpty();
        return files.files().stream().map(SourceFile::name).toList();
    }
}
