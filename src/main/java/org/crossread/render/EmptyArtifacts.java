package org.crossread.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out the marks of backgrounds that were never painted. The layout marks one, with a dictionary of its own, before
 * and after every piece of every line (OpenHTMLtoPDF 1.1.65 takes each box for one with a background image): two thirds
 * of all objects of the file, and a third of the time to write it.
 */
final class EmptyArtifacts {

    /** As the page writer puts them; no text can hold a line break there, for such strings are written in hex. */
    private static final String BEGIN = "\n/Artifact /";

    private static final String END = " BDC\nEMC\n";

    private EmptyArtifacts() {}

    static void remove(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            byte[] kept = without(content, properties).getBytes(StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(kept), COSName.FLATE_DECODE));
        }
    }

    /** The content without empty artifacts, whose names leave the properties. */
    private static String without(String content, COSDictionary properties) {
        StringBuilder kept = new StringBuilder(content.length());
        int from = 0;
        int begin = content.indexOf(BEGIN);
        while (begin >= 0) {
            int name = begin + BEGIN.length();
            int end = content.indexOf(' ', name);
            if (content.startsWith(END, end)) {
                kept.append(content, from, begin + 1); // the line break that ends the line before
                properties.removeItem(COSName.getPDFName(content.substring(name, end)));
                from = end + END.length();
                begin = content.indexOf(BEGIN, from - 1);
            } else {
                begin = content.indexOf(BEGIN, name);
            }
        }
        return kept.append(content, from, content.length()).toString();
    }
}
