package org.crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.crossread.check.Diagnostic;
import org.crossread.check.Fixture;
import org.crossread.check.PdfTrial;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages against those that somebody once accepted. */
final class PageBaselineTest {

    @TempDir
    Path folder;

    @Test
    void a_page_that_changed_is_told_with_a_picture_of_before_now_and_the_difference() throws IOException {
        PageBaseline baseline = baseline();
        baseline.compared(pages(Templates.standard()), true);
        assertThat(baseline.compared(pages(Templates.standard()), false)).isEmpty();

        List<Diagnostic> changed = baseline.compared(pages(coloured()), false);

        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.text())
                        .contains("looks different, see", "Accept it with --update", "[page-changed]"));
        Path picture = folder.resolve("pages/changed/empty-01.png");
        assertThat(ImageIO.read(picture.toFile()).getWidth())
                .isGreaterThan(3
                        * ImageIO.read(folder.resolve("pages/empty-01.png").toFile())
                                .getWidth());
    }

    @Test
    void what_is_accepted_is_no_change_and_its_picture_goes() throws IOException {
        PageBaseline baseline = baseline();
        baseline.compared(pages(Templates.standard()), true);
        baseline.compared(pages(coloured()), false);
        baseline.compared(pages(coloured()), true);

        assertThat(baseline.compared(pages(coloured()), false)).isEmpty();
        assertThat(folder.resolve("pages/changed/empty-01.png")).doesNotExist();
    }

    @Test
    void a_page_that_nobody_accepted_is_named() {
        assertThat(baseline().compared(pages(Templates.standard()), false))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.text()).contains("is not in the baseline"));
    }

    private PageBaseline baseline() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new PageBaseline(folder.resolve("pages"), new Terminal(nowhere, nowhere, false, false));
    }

    private Templates coloured() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("settings.properties"), "text = #005500\n");
        return Templates.in(own);
    }

    private static Map<String, byte[]> pages(Templates templates) {
        return PdfTrial.of(templates, Map.of("empty", Fixture.empty()));
    }
}
