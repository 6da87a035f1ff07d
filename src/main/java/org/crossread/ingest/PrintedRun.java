package org.crossread.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.crossread.model.PrintedPage;

/**
 * Glyphs that follow one another on one base line. All measures are in shares of the font size, as typesetters count: a
 * word space is a quarter, a gutter between columns at least one.
 */
final class PrintedRun {

    private static final double SAME_LINE = 0.3;
    private static final double GUTTER = 1.2;
    private static final double WORD_SPACE = 0.15;
    private static final double BACK = 0.5;

    private final StringBuilder text = new StringBuilder();
    private final double[] box = new double[3]; // left, right, base line
    private final double[] sum = new double[3]; // of sizes, of bold glyphs, of glyphs

    /** Whether a glyph stands on this base line, close behind the last one. */
    boolean goesOnWith(TextPosition glyph) {
        if (sum[2] == 0) {
            return true;
        }
        double size = Math.max(size(glyph), sum[0] / sum[2]);
        double gap = glyph.getXDirAdj() - box[1];
        return Math.abs(glyph.getYDirAdj() - box[2]) <= SAME_LINE * size && gap <= GUTTER * size && gap >= -BACK * size;
    }

    void add(TextPosition glyph) {
        String letters = letters(glyph);
        if (sum[2] == 0) {
            box[0] = glyph.getXDirAdj();
            box[2] = glyph.getYDirAdj();
        } else if (glyph.getXDirAdj() - box[1] > wordSpace(glyph)
                && (text.length() == 0 || text.charAt(text.length() - 1) != ' ')) {
            text.append(' ');
        }
        text.append(letters);
        box[1] = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        sum[0] += size(glyph);
        sum[1] += isBold(glyph.getFont()) ? 1 : 0;
        sum[2]++;
    }

    /** The line; empty if it shows nothing. */
    Optional<PrintedPage.Line> line() {
        String words = CleanText.of(text.toString()).text().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        double size = sum[0] / sum[2];
        return Optional.of(new PrintedPage.Line(
                words, box[0], box[2] - size, box[1] - box[0], Math.round(size * 10) / 10.0, sum[1] * 2 > sum[2]));
    }

    private static String letters(TextPosition glyph) {
        String unicode = Optional.ofNullable(glyph.getUnicode()).orElse("");
        boolean joined = unicode.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return joined ? Normalizer.normalize(unicode, Normalizer.Form.NFKC) : unicode;
    }

    private static double size(TextPosition glyph) {
        double size = Math.abs(glyph.getFontSizeInPt());
        return size > 0 ? size : 1;
    }

    private static double wordSpace(TextPosition glyph) {
        double space = glyph.getWidthOfSpace();
        double usual = WORD_SPACE * size(glyph);
        return Double.isFinite(space) && space > 0 ? Math.min(Math.max(space / 2, usual), 2 * usual) : usual;
    }

    private static boolean isBold(PDFont font) {
        String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
