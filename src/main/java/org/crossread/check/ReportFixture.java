package org.crossread.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Comparison;
import org.crossread.model.Dropped;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.Finding;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.NotCompared;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Place;
import org.crossread.model.Problem;
import org.crossread.model.Published;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Title;
import org.crossread.model.Value;
import org.crossread.model.WordEdits;

/** Reads report.json back, so that a newsroom can try its templates on reports of its own. */
public final class ReportFixture {

    private static final int DAY = 10;

    private ReportFixture() {}

    /**
     * The comparison that a report.json tells of; word marks and facts, which the file does not hold, are made anew and
     * roughly.
     *
     * @throws IllegalArgumentException if it is no report of this program; the message says why
     */
    public static Comparison of(byte[] json) {
        JsonNode root = tree(json);
        if (!root.path("schema").asText().equals("crossread-report-1")) {
            throw new IllegalArgumentException("its schema is not crossread-report-1");
        }
        Map<String, Article> articles = new TreeMap<>();
        root.path("articles").forEach(a -> articles.put(text(a, "id"), article(a)));
        Map<String, List<String>> events = new TreeMap<>();
        root.path("events").forEach(e -> events.put(text(e, "id"), texts(e.path("articles"))));
        List<Alignment> alignments = new ArrayList<>();
        root.path("alignments")
                .forEach(a -> alignments.add(alignment(a, events.getOrDefault(text(a, "event"), List.of()))));
        List<Finding> findings = new ArrayList<>();
        root.path("findings").forEach(f -> findings.add(finding(f)));
        List<Equal> equals = new ArrayList<>();
        root.path("equals")
                .forEach(e -> equals.add(new Equal(
                        text(e, "event"),
                        text(e, "alignment"),
                        Finding.Kind.valueOf(text(e, "kind").toUpperCase(Locale.ROOT)),
                        values(e),
                        text(e, "rule"))));
        List<NotCompared> apart = new ArrayList<>();
        root.path("notCompared")
                .forEach(e -> apart.add(new NotCompared(
                        text(e, "event"),
                        text(e, "alignment"),
                        Finding.Kind.valueOf(text(e, "kind").toUpperCase(Locale.ROOT)),
                        values(e),
                        text(e, "rule"),
                        text(e, "derivation"))));
        List<Check> checks = new ArrayList<>();
        root.path("checks").forEach(c -> checks.add(new Check(values(c).get(0), text(c, "summary"))));
        List<Problem> problems = new ArrayList<>();
        root.path("problems")
                .forEach(p -> problems.add(new Problem(text(p, "file"), text(p, "what"), text(p, "advice"))));
        return new Comparison(
                new Title(
                        Optional.ofNullable(root.path("title").textValue()),
                        root.path("subject").asText("report")),
                root.path("version").asText("0.0.0"),
                new ArrayList<>(articles.values()),
                events(root),
                alignments,
                edits(alignments, articles),
                findings,
                equals,
                apart,
                checks,
                problems);
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            if (root == null) {
                throw new IllegalArgumentException("it is empty");
            }
            return root;
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getMessage(), e);
        }
    }

    private static Article article(JsonNode node) {
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode sentence : node.path("sentences")) {
            String text = text(sentence, "text");
            Role role = Role.valueOf(text(sentence, "role").toUpperCase(Locale.ROOT));
            paragraphs.add(new Paragraph(role, text));
            sentences.add(new Sentence(
                    text(sentence, "id"),
                    paragraphs.size(),
                    role,
                    new Span(0, text.length()),
                    text,
                    FixtureText.tokens(text),
                    List.of()));
        }
        List<Dropped> dropped = new ArrayList<>();
        node.path("dropped").forEach(d -> dropped.add(new Dropped(text(d, "text"), text(d, "reason"))));
        return new Article(
                text(node, "id"),
                text(node, "file"),
                node.path("sha256").asText(Fixture.hash()),
                metadata(node),
                Optional.empty(),
                paragraphs,
                sentences,
                dropped);
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(
                found(node, "headline"),
                found(node, "outlet"),
                found(node, "byline"),
                published(node.path("published").asText("")),
                found(node, "modified"),
                found(node, "url"),
                new Found(node.path("language").asText("und"), "report.json"),
                Optional.empty(),
                List.of());
    }

    private static Optional<Found> found(JsonNode node, String field) {
        String value = node.path(field).asText("");
        return value.isBlank() || node.path(field).isNull()
                ? Optional.empty()
                : Optional.of(new Found(value, "report.json"));
    }

    private static Optional<Published> published(String text) {
        try {
            return text.length() < DAY
                    ? Optional.empty()
                    : Optional.of(new Published(
                            LocalDate.parse(text.substring(0, DAY)),
                            Optional.empty(),
                            Optional.empty(),
                            "report.json"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Event> events(JsonNode root) {
        List<Event> events = new ArrayList<>();
        for (JsonNode node : root.path("events")) {
            List<Family> families = new ArrayList<>();
            node.path("families")
                    .forEach(f -> families.add(new Family(
                            texts(f.path("articles")),
                            Optional.ofNullable(f.path("origin").textValue()),
                            texts(f.path("shared")))));
            events.add(new Event(
                    text(node, "id"),
                    texts(node.path("articles")),
                    families,
                    texts(node.path("because")),
                    texts(node.path("apart"))));
        }
        return events;
    }

    private static Alignment alignment(JsonNode node, List<String> articles) {
        Map<String, Part> parts = new TreeMap<>();
        for (String article : articles) {
            List<String> told = texts(node.path("sentences").path(article));
            parts.put(article, told.isEmpty() ? new Part.Silent() : new Part.Told(told));
        }
        return new Alignment(
                text(node, "id"),
                text(node, "event"),
                new TreeMap<>(parts),
                node.path("score").asDouble(),
                node.path("because").asText(""));
    }

    /** Between the first teller and each other, where each tells it in one sentence. */
    private static List<WordEdits> edits(List<Alignment> alignments, Map<String, Article> articles) {
        List<WordEdits> edits = new ArrayList<>();
        for (Alignment alignment : alignments) {
            List<String> tellers = alignment.tellers();
            for (int i = 0; i < tellers.size(); i++) {
                for (String other : tellers.subList(i + 1, tellers.size())) {
                    List<String> left = alignment.told(tellers.get(i));
                    List<String> right = alignment.told(other);
                    Article one = articles.get(tellers.get(i));
                    Article two = articles.get(other);
                    if (left.size() == 1 && right.size() == 1 && one != null && two != null) {
                        edits.add(FixtureText.edits(alignment.id(), one, left.get(0), two, right.get(0)));
                    }
                }
            }
        }
        return edits;
    }

    private static Finding finding(JsonNode node) {
        return new Finding(
                text(node, "id"),
                text(node, "event"),
                text(node, "alignment"),
                Finding.Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
                Finding.Relation.valueOf(text(node, "relation").toUpperCase(Locale.ROOT)),
                values(node),
                node.path("rule").asText(""),
                node.path("derivation").asText(""),
                text(node, "summary"),
                node.path("weight").asDouble());
    }

    private static List<Value> values(JsonNode holder) {
        List<Value> values = new ArrayList<>();
        for (JsonNode node : holder.path("values")) {
            values.add(new Value(
                    text(node, "article"),
                    new Place(
                            text(node, "sentence"),
                            new Span(
                                    node.path("start").asInt(), node.path("end").asInt())),
                    text(node, "text"),
                    Optional.ofNullable(node.path("value").textValue()),
                    node.path("derivation").asText("")));
        }
        return values;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("'" + field + "' is missing in " + shortened(node.toString()));
        }
        return node.path(field).asText();
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
