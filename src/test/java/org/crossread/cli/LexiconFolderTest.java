package org.crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossread.cli.CommandLineTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom's own names, from its folder to the report. */
final class LexiconFolderTest {

    private static final String LEFT = "The ferry was stopped by HRL on Monday after it hit the pier.";
    private static final String RIGHT = "The ferry was stopped by Harbour Railways on Monday after it hit the pier.";

    @TempDir
    Path folder;

    @Test
    void an_alias_makes_two_names_equal() throws IOException {
        Path lexicon = lexicon("names.txt", "organisation Harbour Rail = HRL|Harbour Railways\n");

        assertThat(Run.of("diff", LEFT, RIGHT).out()).contains("conflict: ");
        assertThat(Run.of("diff", "--lexicon", lexicon.toString(), LEFT, RIGHT).out())
                .contains("equal: one name")
                .doesNotContain("conflict: ");
    }

    @Test
    void an_article_is_understood_by_it() throws IOException {
        Path lexicon = lexicon("names.txt", "organisation Harbour Rail = HRL|Harbour Railways\n");
        Path article = folder.resolve("a.txt");
        Files.writeString(article, LEFT + " Nobody was hurt, and the pier was open again by noon.");

        assertThat(Run.of("inspect", "--lexicon", lexicon.toString(), article.toString())
                        .out())
                .contains("HRL = Harbour Rail");
    }

    @Test
    void a_report_keeps_it_and_can_be_made_again() throws IOException {
        Path lexicon = lexicon("names.txt", "organisation Harbour Rail = HRL|Harbour Railways\n");
        Path left = Files.writeString(folder.resolve("a.txt"), LEFT + " Nobody was hurt on board.");
        Path right = Files.writeString(folder.resolve("b.txt"), RIGHT + " No one on board was hurt.");
        String out = folder.resolve("out").toString();

        Run.of(
                "compare",
                "--lexicon",
                lexicon.toString(),
                "--format",
                "json",
                "--out",
                out,
                left.toString(),
                right.toString());

        assertThat(folder.resolve("out/evidence/lexicon/names.txt")).exists();
        assertThat(Run.of("verify", out).code()).isZero();
    }

    @Test
    void a_line_that_is_none_is_named() throws IOException {
        Path lexicon = lexicon("names.txt", "person Ida Brandt\nVelby Ltd\n");

        Run run = Run.of("diff", "--lexicon", lexicon.toString(), LEFT, RIGHT);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(lexicon + "/names.txt, line 2: 'Velby Ltd' is not \"organisation ");
    }

    @Test
    void a_line_that_is_no_text_is_named() throws IOException {
        Path lexicon = lexicon("names.txt", "");
        Files.write(lexicon.resolve("names.txt"), new byte[] {'a', '\n', (byte) 0xff, '\n'});

        assertThat(Run.of("group", "--lexicon", lexicon.toString(), folder.toString())
                        .err())
                .contains("names.txt, line 2: is not UTF-8");
    }

    @Test
    void a_folder_without_lexicon_files_is_refused() throws IOException {
        Path lexicon = lexicon("nicknames.txt", "person Ida Brandt\n");

        assertThat(Run.of("diff", "--lexicon", lexicon.toString(), LEFT, RIGHT).err())
                .contains("nicknames.txt: is no lexicon file; call it one of acronyms.txt");
        assertThat(Run.of("diff", "--lexicon", folder.resolve("absent").toString(), LEFT, RIGHT)
                        .err())
                .contains("is no folder");
    }

    private Path lexicon(String file, String text) throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve(file), text);
        return lexicon;
    }
}
