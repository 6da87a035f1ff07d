package org.crossread.render;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures each word once in each font. A report says the same words over and over, and a line is measured word by
 * word: without this a tenth of the layout is measuring.
 */
final class MeasuredWords extends PdfBoxTextRenderer {

    /** Longer text seldom comes twice. */
    private static final int LONGEST = 24;

    private final Map<Face, Map<String, Integer>> widths = new HashMap<>();
    private final IdentityHashMap<FSFont, Map<String, Integer>> ofFont = new IdentityHashMap<>();

    /** What a width depends on; the layout makes many fonts that are the same. */
    private record Face(List<FontDescription> fonts, float size) {}

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (text.length() > LONGEST) {
            return super.getWidth(context, font, text);
        }
        Map<String, Integer> known = ofFont.computeIfAbsent(font, this::widths);
        Integer width = known.get(text);
        if (width == null) {
            width = super.getWidth(context, font, text);
            known.put(text, width);
        }
        return width;
    }

    private Map<String, Integer> widths(FSFont font) {
        List<FontDescription> fonts = ((PdfBoxFSFont) font).getFontDescriptions();
        return widths.computeIfAbsent(new Face(List.copyOf(fonts), font.getSize2D()), face -> new HashMap<>());
    }
}
