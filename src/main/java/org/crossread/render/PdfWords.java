package org.crossread.render;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, for those who compare two of them. */
public final class PdfWords {

    private PdfWords() {}

    /**
     * Its text in reading order.
     *
     * @throws IOException if it is no PDF
     */
    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
