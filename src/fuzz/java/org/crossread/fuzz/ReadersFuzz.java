package org.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.crossread.house.EachReader;

/**
 * Throws bytes at each reader for ten minutes, one reader a run, steered by the code that they reach. The method is
 * called after the file's ending. What fails is kept beside the seeds, where {@code KeptFindsTest} reads it ever after.
 */
final class ReadersFuzz {

    private static final String LONG = "10m";

    @FuzzTest(maxDuration = LONG)
    void txt(byte[] bytes) {
        EachReader.holds("txt", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void html(byte[] bytes) {
        EachReader.holds("html", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void mhtml(byte[] bytes) {
        EachReader.holds("mhtml", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void pdf(byte[] bytes) {
        EachReader.holds("pdf", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void docx(byte[] bytes) {
        EachReader.holds("docx", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void eml(byte[] bytes) {
        EachReader.holds("eml", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void json(byte[] bytes) {
        EachReader.holds("json", bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void xml(byte[] bytes) {
        EachReader.holds("xml", bytes);
    }
}
