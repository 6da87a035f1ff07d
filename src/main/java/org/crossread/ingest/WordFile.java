package org.crossread.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;

/** Reads the paragraphs of a .docx document (ECMA-376): the part {@code word/document.xml}, deleted text left out. */
final class WordFile {

    private static final String ADVICE = "open it in a word processor and save it again, or as .txt";

    private WordFile() {}

    /** The text, a blank line between paragraphs; or why there is none. */
    static Outcome<Reading> read(String file, byte[] bytes, Limits limits) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Other entries are unpacked too, to be passed over, so their size counts as well.
                byte[] part = zip.readNBytes((int) Math.min(limits.unpackedBytes(), Integer.MAX_VALUE - 16) + 1);
                if (part.length > limits.unpackedBytes()) {
                    return Outcome.refused(
                            file,
                            "unpacks to more than " + Limits.words(limits.unpackedBytes()),
                            "save the text as .txt");
                }
                if (entry.getName().equals("word/document.xml")) {
                    return text(file, part);
                }
            }
            return Outcome.refused(file, "is no .docx document (no word/document.xml in it)", ADVICE);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Outcome.refused(file, "is damaged: " + Xml.reason(e), ADVICE);
        }
    }

    private static Outcome<Reading> text(String file, byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(part);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || depth > Xml.DEEPEST) {
                return Outcome.refused(file, "holds a document type or is nested too deeply", ADVICE);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                inText = xml.getLocalName().equals("t");
                text.append(
                        switch (xml.getLocalName()) {
                            case "tab" -> "\t";
                            case "br", "cr" -> "\n";
                            case "noBreakHyphen" -> "-";
                            default -> "";
                        });
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
                text.append(xml.getLocalName().equals("p") ? "\n\n" : "");
            } else if (inText && event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        List<Problem> problems = new ArrayList<>();
        CleanText clean = CleanText.of(text.toString());
        clean.problem(file).ifPresent(problems::add);
        return clean.text().isBlank()
                ? Outcome.refused(file, "has no text in it", "save the text as .txt")
                : new Outcome.Read<>(Reading.of(new Content.PlainText(clean.text())), problems);
    }
}
