package org.crossread.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
     * Tables of a font file that a PDF does not embed, and that take half of the time to read a font (OpenType 1.9).
     */
    private static final Set<String> UNUSED = Set.of("GSUB", "GPOS", "GDEF", "kern");

    private static final int TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;

    /**
     * The font, without glyph substitution: ligatures would leave letters without their Unicode in the file (PDF/UA-1,
     * 7.21.7), and cost most of the rendering time.
     */
    TrueTypeFont read() {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
            byte[] font = in.readAllBytes();
            hideUnused(font);
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        }
    }

    /** Renames the tables in the directory, so that the parser takes them for unknown ones and leaves them alone. */
    private static void hideUnused(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(TABLES);
        for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
            if (UNUSED.contains(new String(font, entry, TAG, StandardCharsets.US_ASCII))) {
                font[entry] = 'x';
            }
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
