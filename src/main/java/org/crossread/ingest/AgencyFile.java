package org.crossread.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.jsoup.Jsoup;

/** Reads a story as agencies send it in JSON (IPTC ninjs 1 and 2). */
final class AgencyFile {

    private AgencyFile() {}

    /** The story; a JSON file that is no ninjs is of an unknown kind. */
    static Outcome<Reading> ninjs(String file, byte[] bytes) {
        try {
            JsonNode item = new ObjectMapper().readTree(bytes);
            String html = value(item, "body_xhtml", "body_html")
                    .or(() -> body(item, "html"))
                    .orElse("");
            String plain =
                    value(item, "body_text").or(() -> body(item, "plain")).orElse("");
            if (item == null || !item.isObject() || (html.isBlank() && plain.isBlank())) {
                return new Outcome.Refused<>(Folder.foreign(file, "ninjs"));
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            Optional<String> headline = value(item, "headline").or(() -> inList(item, "headlines"));
            headline.map(AgencyFile::tidy).ifPresent(h -> paragraphs.add(new Paragraph(Role.HEADLINE, h)));
            List<String> body = html.isBlank()
                    ? plain.lines().toList()
                    : Jsoup.parse(html)
                            .select("p, li, h2, h3, blockquote:not(:has(p))")
                            .eachText();
            (body.isEmpty() ? List.of(Jsoup.parse(html).text()) : body)
                    .stream()
                            .map(AgencyFile::tidy)
                            .filter(t -> !t.isBlank())
                            .forEach(t -> paragraphs.add(new Paragraph(Role.BODY, t)));
            return paragraphs.stream().noneMatch(p -> p.role() == Role.BODY)
                    ? Outcome.refused(file, "has no text in its body", "pass the text as .txt")
                    : Outcome.read(
                            new Reading(new Content.MarkedText(paragraphs, List.of()), declared(item, headline)));
        } catch (JsonProcessingException e) {
            return new Outcome.Refused<>(Folder.foreign(file, "ninjs"));
        } catch (IOException e) {
            return Outcome.refused(file, "cannot be read: " + SourceFiles.reason(e), "check the file");
        }
    }

    private static Declared declared(JsonNode item, Optional<String> headline) {
        return new Declared(
                found(headline, "ninjs headline"),
                found(
                        value(item, "provider", "copyrightholder").or(() -> inList(item, "infosources")),
                        "ninjs provider"),
                found(value(item, "byline").or(() -> inList(item, "bylines")), "ninjs byline"),
                Stream.of(
                                "firstcreated",
                                "firstCreated",
                                "contentcreated",
                                "contentCreated",
                                "versioncreated",
                                "versionCreated")
                        .flatMap(f -> value(item, f).flatMap(v -> IsoTime.published(v, "ninjs " + f)).stream())
                        .findFirst(),
                found(value(item, "language"), "ninjs language"),
                found(value(item, "uri").filter(u -> u.matches("https?://\\S+")), "ninjs uri"));
    }

    private static Optional<Found> found(Optional<String> value, String where) {
        return value.map(AgencyFile::tidy).filter(v -> !v.isBlank()).map(v -> new Found(v, where));
    }

    private static Optional<String> value(JsonNode item, String... fields) {
        return Stream.of(fields)
                .map(f -> item == null ? "" : item.path(f).asText(""))
                .filter(v -> !v.isBlank())
                .findFirst();
    }

    private static Optional<String> inList(JsonNode item, String field) {
        JsonNode first = item.path(field).path(0);
        return value(first, "value", "name");
    }

    private static Optional<String> body(JsonNode item, String type) {
        if (item == null) {
            return Optional.empty();
        }
        for (JsonNode body : item.path("bodies")) {
            String kind =
                    body.path("contentType").asText(body.path("contenttype").asText(""));
            if (kind.contains(type)) {
                return value(body, "value");
            }
        }
        return Optional.empty();
    }

    private static String tidy(String text) {
        return CleanText.of(text).text().replaceAll("\\s+", " ").strip();
    }
}
