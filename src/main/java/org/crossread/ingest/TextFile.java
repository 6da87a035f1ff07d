package org.crossread.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;

/** Reads plain text. */
final class TextFile {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s{0,99}(?:<\\?xml[^>]{0,200}>\\s{0,99})?<(?:!doctype html|html|head|body|main|article|section|div|p|h[1-3])\\b[^<>]{0,300}>.*");
    private static final String ADVICE = "open it in an editor and save it as UTF-8";

    private TextFile() {}

    /** The text; or, of bytes that are none, what they are. A web page under the name of a text is read as a page. */
    static Outcome<Reading> read(String file, byte[] bytes, Optional<String> charset) {
        Optional<String> binary = Binary.kind(bytes);
        if (binary.isPresent()) {
            return Outcome.refused(
                    file, "is no text but " + binary.get(), "give it the ending of its kind, or save the text as .txt");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        if (PAGE.matcher(head).matches()) {
            return PageFile.read(file, bytes, charset);
        }
        List<Problem> problems = new ArrayList<>();
        String text = text(file, Decoded.of(bytes, charset), problems);
        return text.isBlank()
                ? Outcome.refused(
                        file, "has no text in it (" + bytes.length + " bytes of blanks)", "save the article again")
                : new Outcome.Read<>(Reading.of(new Content.PlainText(text)), problems);
    }

    /** The cleaned text; what was odd is added to the problems. */
    static String text(String file, Decoded decoded, List<Problem> problems) {
        decoded.remark().ifPresent(r -> problems.add(new Problem(file, r, ADVICE)));
        CleanText clean = CleanText.of(decoded.text());
        clean.problem(file).ifPresent(problems::add);
        return clean.text();
    }
}
