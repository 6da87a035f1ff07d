package org.crossread.ingest;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.Published;

/** Reads a mail (.eml) and a web page saved as one file (.mhtml): both are MIME messages. */
final class MailFile {

    private static final String ADVICE = "save the text as .txt";

    private MailFile() {}

    /** The text of a mail, or else its page; the subject is the headline unless it answers or forwards. */
    static Outcome<Reading> mail(String file, byte[] bytes) {
        MimePart mail = MimePart.of(bytes);
        Optional<String> subject =
                mail.header("subject").filter(s -> !s.toLowerCase(Locale.ROOT).matches("(?:re|fwd?|aw|wg|tr)\\s?:.*"));
        Declared declared = new Declared(
                subject.map(s -> new Found(tidy(s), "mail subject")),
                Optional.empty(),
                Optional.empty(),
                mail.header("date").flatMap(MailFile::date),
                Optional.empty(),
                Optional.empty());
        Optional<MimePart> plain = mail.first("text/plain").filter(p -> p.bytes().length > 1);
        return plain.isPresent()
                ? content(file, plain.get(), declared, false)
                : page(file, mail, declared, "no text in this mail");
    }

    /** The page of a web archive. */
    static Outcome<Reading> archive(String file, byte[] bytes) {
        MimePart archive = MimePart.of(bytes);
        Optional<Found> url = archive.header("snapshot-content-location")
                .or(() -> archive.header("content-location"))
                .or(() -> archive.first("text/html").flatMap(p -> p.header("content-location")))
                .filter(u -> u.matches("https?://\\S+"))
                .map(u -> new Found(u, "address in the web archive"));
        Declared declared = new Declared(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), url);
        return page(file, archive, declared, "no page in this web archive");
    }

    private static Outcome<Reading> page(String file, MimePart message, Declared declared, String none) {
        Optional<MimePart> page = message.first("text/html");
        return page.isPresent() ? content(file, page.get(), declared, true) : Outcome.refused(file, none, ADVICE);
    }

    private static Outcome<Reading> content(String file, MimePart part, Declared declared, boolean page) {
        byte[] bytes = part.bytes();
        List<Problem> problems = new ArrayList<>();
        Optional<String> charset = part.charset().or(() -> page ? Charsets.declared(bytes) : Optional.empty());
        String text = TextFile.text(file, Decoded.of(bytes, charset), problems);
        Content content = page ? new Content.WebPage(text) : new Content.PlainText(text);
        return text.isBlank()
                ? Outcome.refused(file, "has no text in it", ADVICE)
                : new Outcome.Read<>(new Reading(content, declared), problems);
    }

    private static Optional<Published> date(String header) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(
                    header.replaceAll("\\s*\\([^)]*\\)$", ""), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new Published(
                    at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(at.getOffset()), "mail date"));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a mail without a date can be read all the same
        }
    }

    private static String tidy(String text) {
        return CleanText.of(text).text().replaceAll("\\s+", " ").strip();
    }
}
