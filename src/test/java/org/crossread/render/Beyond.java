package org.crossread.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that are drawn outside the page. */
final class Beyond extends PDFTextStripper {

    private final List<String> letters = new ArrayList<>();

    private Beyond() {}

    static List<String> of(PDDocument document) throws IOException {
        Beyond beyond = new Beyond();
        beyond.getText(document);
        return beyond.letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getX() < 0
                || text.getX() + text.getWidth() > text.getPageWidth()
                || text.getY() < 0
                || text.getY() > text.getPageHeight()) {
            letters.add(text.getUnicode() + " on page " + getCurrentPageNo());
        }
        super.processTextPosition(text);
    }
}
