package org.crossread.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crossread.model.PrintedPage;

/** Gathers the glyphs of each page into lines. */
final class PrintedLines extends PDFTextStripper {

    /** A dense newspaper page takes some 50,000 operators; forms that draw forms that draw forms take any number. */
    static final int MOST_OPERATORS = 1_500_000;

    /** A newspaper of 100 pages holds some 2 million letters. */
    static final int MOST_GLYPHS = 3_000_000;

    /** A document draws more than its share; the reading stops. */
    static final class EndlessPage extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final int[] operators = new int[1];
    private final int[] letters = new int[1];

    private PrintedLines() {
        super();
    }

    /** The pages of a document. */
    static List<PrintedPage> of(PDDocument document) throws IOException {
        List<PrintedPage> pages = new ArrayList<>();
        PrintedLines reader = new PrintedLines();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            reader.glyphs.clear();
            reader.setStartPage(number);
            reader.setEndPage(number);
            reader.writeText(document, new StringWriter());
            PDPage page = document.getPage(number - 1);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            pages.add(new PrintedPage(
                    turned ? box.getHeight() : box.getWidth(),
                    turned ? box.getWidth() : box.getHeight(),
                    reader.lines()));
        }
        return pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operators[0]++ > MOST_OPERATORS) {
            throw new EndlessPage();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (letters[0]++ > MOST_GLYPHS) {
            throw new EndlessPage();
        }
        glyphs.add(glyph);
    }

    /** The lines in the order they are drawn, upright ones only: what stands sideways is a credit or a margin note. */
    private List<PrintedPage.Line> lines() {
        Map<String, PrintedPage.Line> lines = new LinkedHashMap<>();
        float upright = usualDirection();
        PrintedRun run = new PrintedRun();
        for (TextPosition glyph : glyphs) {
            if (glyph.getDir() != upright) {
                continue;
            }
            if (!run.goesOnWith(glyph)) {
                run.line().ifPresent(l -> lines.putIfAbsent(place(l), l));
                run = new PrintedRun();
            }
            run.add(glyph);
        }
        run.line().ifPresent(l -> lines.putIfAbsent(place(l), l));
        return List.copyOf(lines.values());
    }

    /** Text drawn twice in one place looks bold; it is one line. */
    private static String place(PrintedPage.Line line) {
        return Math.round(line.left() / 2) + " " + Math.round(line.top() / 2) + " " + line.text();
    }

    private float usualDirection() {
        Map<Float, Integer> uses = new LinkedHashMap<>();
        glyphs.forEach(g -> uses.merge(g.getDir(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
