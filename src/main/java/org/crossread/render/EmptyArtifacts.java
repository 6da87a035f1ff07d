package org.crossread.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out the marks of backgrounds that were never painted. The layout marks one, with a dictionary of its own,
 * before and after every piece of every line (OpenHTMLtoPDF 1.1.65 takes each box for one with a background image): two
 * thirds of all objects of the file, and a third of the time to write it.
 */
final class EmptyArtifacts {

    /** As the page writer puts them; no text can hold a line break there, for such strings are written in hex. */
    private static final String BEGIN = "\n/Artifact /";

    private static final String END = " BDC\nEMC\n";

    private EmptyArtifacts() {}

    /** What is left of a page, packed, and the names that its properties no longer need. */
    private record Kept(ByteArrayOutputStream packed, List<String> gone) {}

    /** Packs the pages too, several at a time: that is a tenth of the work for a long file. */
    static void remove(PDDocument document) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        List<Kept> all = pages.parallelStream().map(EmptyArtifacts::without).toList();
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = pages.get(i);
            Kept kept = all.get(i);
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            kept.gone().forEach(name -> properties.removeItem(COSName.getPDFName(name)));
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                kept.packed().writeTo(raw);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(new PDStream(stream));
        }
    }

    /** The content of a page without empty artifacts. */
    private static Kept without(PDPage page) {
        try (InputStream contents = page.getContents()) {
            byte[] all = contents.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(all.length / 4);
            List<String> gone = new ArrayList<>();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                out.write(without(new String(all, StandardCharsets.ISO_8859_1), gone)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            return new Kept(packed, gone);
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF is written to memory", e);
        }
    }

    private static String without(String content, List<String> gone) {
        StringBuilder kept = new StringBuilder(content.length());
        int from = 0;
        int begin = content.indexOf(BEGIN);
        while (begin >= 0) {
            int name = begin + BEGIN.length();
            int end = content.indexOf(' ', name);
            if (content.startsWith(END, end)) {
                kept.append(content, from, begin + 1); // the line break that ends the line before
                gone.add(content.substring(name, end));
                from = end + END.length();
                begin = content.indexOf(BEGIN, from - 1);
            } else {
                begin = content.indexOf(BEGIN, name);
            }
        }
        return kept.append(content, from, content.length()).toString();
    }
}
