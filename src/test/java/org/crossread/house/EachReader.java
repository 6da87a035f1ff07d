package org.crossread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.extract.Stories;
import org.crossread.ingest.ArticleFile;
import org.crossread.ingest.Limits;
import org.crossread.ingest.SourceFile;
import org.crossread.model.Article;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.crossread.model.Sentence;
import org.crossread.model.Story;
import org.crossread.text.Sentences;

/**
 * What holds of every file whatever its bytes: it is read or refused with words, and what was read can be pointed at.
 */
public final class EachReader {

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final Limits LIMITS = new Limits(2_000_000, 10_000_000, 50);

    private EachReader() {}

    /**
     * Reads the bytes as a file of a kind and checks what comes out; a Word document may be given as the XML in it.
     *
     * @param ending of the kind, such as {@code html}
     */
    public static void holds(String ending, byte[] bytes) {
        byte[] content = ending.equals("docx") && !Arrays.equals(Arrays.copyOf(bytes, 4), PACKED) ? zip(bytes) : bytes;
        Outcome<RawArticle> raw = read("a." + ending, content);
        raw.problems().forEach(EachReader::isOneLine);
        if (!(raw instanceof Outcome.Read<RawArticle> read)) {
            return;
        }
        Outcome<Story> story = Stories.of(read.value());
        story.problems().forEach(EachReader::isOneLine);
        if (story instanceof Outcome.Read<Story> told) {
            Article article = Sentences.of("A", told.value());
            article.sentences().forEach(EachReader::isSound);
        }
    }

    private static Outcome<RawArticle> read(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("crossread", name);
            try {
                Files.write(file, bytes);
                return ArticleFile.read(new SourceFile(file, name), LIMITS);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isOneLine(Problem problem) {
        assertThat(problem.message()).doesNotContain("\n", "\r", "\u0000").hasSizeLessThan(1000);
    }

    private static void isSound(Sentence sentence) {
        assertThat(sentence.text()).isNotBlank();
        int end = 0;
        for (var token : sentence.tokens()) {
            assertThat(token.where().start()).isGreaterThanOrEqualTo(end);
            end = token.where().end();
            assertThat(token.where().in(sentence.text())).isEqualTo(token.text());
        }
    }

    private static byte[] zip(byte[] xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
