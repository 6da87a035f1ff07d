package org.crossread.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of one PDF, not to be shared with another; each is read when a word first needs it. */
public final class Fonts {

    private final Map<Typeface, TrueTypeFont> read = new HashMap<>();

    /** None read yet. */
    public Fonts() {}

    /** All of them read; some 0.1 s of work that can be done while something else is computed. */
    public static Fonts read() {
        Fonts fonts = new Fonts();
        Typeface.ALL.forEach(fonts::font);
        return fonts;
    }

    /** Whether some typeface can show the character. */
    boolean show(int codePoint) {
        for (Typeface face : Typeface.ALL) {
            if (Typeface.letters(font(face)).getGlyphId(codePoint) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Makes the typefaces known to the layout of {@code document}. */
    void give(PdfRendererBuilder builder, PDDocument document) {
        for (Typeface face : Typeface.ALL) {
            builder.useFont(
                    new Embedded(face, document),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    private TrueTypeFont font(Typeface face) {
        return read.computeIfAbsent(face, Typeface::read);
    }

    /** A typeface that is embedded when the first word needs it, with only the letters used. */
    private final class Embedded extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument document;

        Embedded(Typeface face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException("font " + face.file(), e);
            }
        }
    }
}
