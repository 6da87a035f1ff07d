package org.crossread.check;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes a line into a picture with the program's own typeface, since a machine that runs checks may have none. */
final class Caption {

    private static final String FONT = "/org/crossread/render/fonts/NotoSans-Regular.ttf";
    private static final double SIZE = 13;

    private Caption() {}

    static void draw(Graphics2D graphics, String words, int left, int baseline) {
        try (InputStream in = Caption.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + FONT);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            double scale = SIZE / font.getUnitsPerEm();
            double x = left;
            for (int i = 0; i < words.length(); i++) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(words.charAt(i));
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
                if (font.getGlyph().getGlyph(glyph) != null) {
                    graphics.fill(place.createTransformedShape(
                            font.getGlyph().getGlyph(glyph).getPath()));
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("caption '" + words + "'", e);
        }
    }
}
