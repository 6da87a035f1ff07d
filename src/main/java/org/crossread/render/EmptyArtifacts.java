package org.crossread.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern EMPTY = Pattern.compile("(?<=\n)/Artifact /(Prop\\d++) BDC\nEMC\n");

    private EmptyArtifacts() {}

    static void remove(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            Matcher empty = EMPTY.matcher(content);
            StringBuilder kept = new StringBuilder(content.length());
            while (empty.find()) {
                empty.appendReplacement(kept, "");
                properties.removeItem(COSName.getPDFName(empty.group(1)));
            }
            empty.appendTail(kept);
            byte[] bytes = kept.toString().getBytes(StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        }
    }
}
