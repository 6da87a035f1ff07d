package org.crossread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;

/** Reads a saved web page. */
final class PageFile {

    private PageFile() {}

    /**
     * The page's source, decoded; or, of bytes that are no text, what they are.
     *
     * @param charset that the page's server named; it counts more than the page's own word
     */
    static Outcome<Reading> read(String file, byte[] bytes, Optional<String> charset) {
        Optional<String> binary = Binary.kind(bytes);
        if (binary.isPresent()) {
            return Outcome.refused(file, "is no web page but " + binary.get(), "give it the ending of its kind");
        }
        List<Problem> problems = new ArrayList<>();
        String html = TextFile.text(file, Decoded.of(bytes, charset.or(() -> Charsets.declared(bytes))), problems);
        return html.isBlank()
                ? Outcome.refused(
                        file, "has nothing in it (" + bytes.length + " bytes of blanks)", "save the page again")
                : new Outcome.Read<>(Reading.of(new Content.WebPage(html)), problems);
    }
}
