package org.crossread.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Problem;
import org.crossread.model.Published;

/**
 * What {@code NAME.ext.meta.json} beside an article states.
 *
 * @param declared its fields
 * @param charset that the page's server named, where it did
 * @param sha256 of the article as it was kept, where that is stated
 * @param problems fields that are unknown or hold no such thing; the others count all the same
 */
record MetaFile(Declared declared, Optional<String> charset, Optional<String> sha256, List<Problem> problems) {

    private static final int LARGEST = 100_000;
    private static final Set<String> FIELDS = Set.of(
            "headline",
            "outlet",
            "byline",
            "published",
            "language",
            "url",
            "asked",
            "fetched",
            "charset",
            "sha256",
            "note");
    private static final String ADVICE =
            "it is an object of headline, outlet, byline, published, language, url, each a text";

    MetaFile {
        problems = List.copyOf(problems);
    }

    /** The file beside an article, or nothing. */
    static MetaFile beside(SourceFile article) {
        Path path = article.path().resolveSibling(article.path().getFileName() + ".meta.json");
        String name = article.name() + ".meta.json";
        if (!Files.exists(path)) {
            return nothing(List.of());
        }
        try {
            if (Files.size(path) > LARGEST) {
                return bad(name, "is " + Limits.words(Files.size(path)) + ", too large for metadata");
            }
            JsonNode node = new ObjectMapper().readTree(Files.readAllBytes(path));
            return node == null || !node.isObject() ? bad(name, "is no JSON object") : of(name, node);
        } catch (JsonProcessingException e) {
            return bad(
                    name,
                    "is no JSON (" + e.getOriginalMessage().lines().findFirst().orElse("unreadable") + ")");
        } catch (IOException e) {
            return bad(name, "cannot be read: " + SourceFiles.reason(e));
        }
    }

    /** What is stated here, and where nothing is, what the format states. */
    Declared over(Declared format) {
        return new Declared(
                declared.headline().or(format::headline),
                declared.outlet().or(format::outlet),
                declared.byline().or(format::byline),
                declared.published().or(format::published),
                declared.language().or(format::language),
                declared.url().or(format::url));
    }

    private static MetaFile bad(String name, String what) {
        return nothing(List.of(new Problem(name, what, ADVICE)));
    }

    private static MetaFile nothing(List<Problem> problems) {
        return new MetaFile(Declared.NOTHING, Optional.empty(), Optional.empty(), problems);
    }

    private static MetaFile of(String name, JsonNode node) {
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!FIELDS.contains(field)) {
                problems.add(new Problem(name, "unknown field '" + SourceFiles.shown(field) + "'", ADVICE));
            }
        }
        Declared declared = new Declared(
                text(name, node, "headline", problems),
                text(name, node, "outlet", problems),
                text(name, node, "byline", problems),
                published(name, node, problems),
                text(name, node, "language", problems).filter(l -> isTag(name, l, problems)),
                text(name, node, "url", problems)
                        .filter(u -> isAddress(name, u, problems))
                        .map(u -> fetched(node, u)));
        return new MetaFile(
                declared,
                text(name, node, "charset", problems).map(Found::value),
                text(name, node, "sha256", problems).map(Found::value),
                problems);
    }

    private static Optional<Found> text(String name, JsonNode node, String field, List<Problem> problems) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.isTextual() ? CleanText.of(value.textValue()).text().strip() : "";
        if (text.isEmpty()) {
            problems.add(new Problem(name, field + " is '" + shorten(value.toString()) + "', no text", ADVICE));
            return Optional.empty();
        }
        return Optional.of(new Found(text.replaceAll("\\s+", " "), name));
    }

    private static Optional<Published> published(String name, JsonNode node, List<Problem> problems) {
        Optional<Found> text = text(name, node, "published", problems);
        Optional<Published> published = text.flatMap(t -> IsoTime.published(t.value(), name));
        if (text.isPresent() && published.isEmpty()) {
            problems.add(new Problem(
                    name,
                    "published is '" + shorten(text.get().value()) + "', no date",
                    "write it as 2024-03-12 or 2024-03-12T08:15+01:00"));
        }
        return published;
    }

    /** An address from which the page was fetched says when. */
    private static Found fetched(JsonNode node, Found url) {
        String time = node.path("fetched").asText("");
        return time.matches("\\d{4}-\\d{2}-\\d{2}[0-9T:.Z+-]{0,30}") ? new Found(url.value(), "fetched " + time) : url;
    }

    /** A problem if these are no longer the bytes that were kept. */
    Optional<Problem> changed(String article, String digest) {
        return sha256.filter(s -> !s.equalsIgnoreCase(digest))
                .map(s -> new Problem(
                        article,
                        "was changed since it was kept: its SHA-256 is not that of " + article + ".meta.json",
                        "fetch it again, or take sha256 out of the meta.json"));
    }

    private static boolean isTag(String name, Found language, List<Problem> problems) {
        boolean tag = language.value().matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}");
        if (!tag) {
            problems.add(new Problem(
                    name,
                    "language is '" + shorten(language.value()) + "', no language tag",
                    "write it as en or pt-BR"));
        }
        return tag;
    }

    private static boolean isAddress(String name, Found url, List<Problem> problems) {
        boolean address = url.value().matches("(?i)https?://\\S+");
        if (!address) {
            problems.add(new Problem(
                    name,
                    "url is '" + shorten(url.value()) + "', no web address",
                    "write it with http:// or https://"));
        }
        return address;
    }

    private static String shorten(String value) {
        String visible = SourceFiles.shown(value);
        return visible.length() > 60 ? visible.substring(0, 60) + "..." : visible;
    }
}
