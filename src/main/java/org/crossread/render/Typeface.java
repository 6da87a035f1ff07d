package org.crossread.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that a PDF embeds. They come with the program, because a machine may have none; their licences lie beside
 * them.
 *
 * @param family as style sheets name it
 * @param file the resource
 * @param weight 400 or 700
 * @param italic whether it is slanted
 */
record Typeface(String family, String file, int weight, boolean italic) {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** Every face, the last fall-back last. */
    static final List<Typeface> ALL = List.of(
            new Typeface("Noto Sans", "NotoSans-Regular.ttf", NORMAL, false),
            new Typeface("Noto Sans", "NotoSans-Bold.ttf", BOLD, false),
            new Typeface("Noto Serif", "NotoSerif-Regular.ttf", NORMAL, false),
            new Typeface("Noto Serif", "NotoSerif-Bold.ttf", BOLD, false),
            new Typeface("Noto Serif", "NotoSerif-Italic.ttf", NORMAL, true),
            new Typeface("DejaVu Sans Mono", "DejaVuSansMono.ttf", NORMAL, false),
            new Typeface("DejaVu Sans", "DejaVuSans.ttf", NORMAL, false));

    /**
     * The font, without glyph substitution: ligatures would leave letters without their Unicode in the file (PDF/UA-1,
     * 7.21.7), and cost most of the rendering time.
     */
    TrueTypeFont read() {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        }
    }

    /** Which characters a font has. */
    static CmapLookup letters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("letters of a font", e);
        }
    }
}
