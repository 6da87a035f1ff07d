package org.crossread.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.model.Alignment;
import org.crossread.model.Check;
import org.crossread.model.Comparison;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.Finding;
import org.crossread.model.NotCompared;
import org.crossread.model.Problem;
import org.crossread.model.Value;

/** Writes report.json. */
public final class ReportJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportJson() {}

    /** The comparison in the form of the report schema, version 1; the same bytes for the same comparison. */
    public static byte[] of(Comparison comparison) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "crossread-report-1");
        root.put("title", comparison.title().given().orElse(null));
        root.put("subject", comparison.title().subject());
        root.put("version", comparison.version());
        ArrayNode articles = root.putArray("articles");
        comparison.articles().forEach(a -> articles.add(ArticleJson.of(a)));
        root.withArray("/events");
        comparison.events().forEach(e -> event(e, root.withArray("/events")));
        root.withArray("/alignments");
        Map<String, Corroboration> borne = Corroboration.in(comparison);
        comparison.alignments().forEach(a -> alignment(a, borne, root.withArray("/alignments")));
        root.withArray("/findings");
        comparison.findings().forEach(f -> finding(f, root.withArray("/findings")));
        root.withArray("/equals");
        comparison.equals().forEach(e -> equal(e, root.withArray("/equals")));
        root.withArray("/notCompared");
        comparison.apart().forEach(n -> notCompared(n, root.withArray("/notCompared")));
        root.withArray("/checks");
        for (Check check : comparison.checks()) {
            ObjectNode node = root.withArray("/checks").addObject();
            values(List.of(check.value()), node.putArray("values"));
            node.put("summary", check.summary());
        }
        root.withArray("/problems");
        for (Problem problem : comparison.problems()) {
            root.withArray("/problems")
                    .addObject()
                    .put("file", problem.file())
                    .put("what", problem.what())
                    .put("advice", problem.advice());
        }
        try {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }

    private static void event(Event event, ArrayNode events) {
        ObjectNode node = events.addObject().put("id", event.id());
        event.articles().forEach(node.putArray("articles")::add);
        event.because().forEach(node.putArray("because")::add);
        event.apart().forEach(node.putArray("apart")::add);
        ArrayNode families = node.putArray("families");
        for (Family family : event.families()) {
            ObjectNode one = families.addObject();
            family.articles().forEach(one.putArray("articles")::add);
            one.put("origin", family.origin().orElse(null));
            family.shared().forEach(one.putArray("shared")::add);
        }
    }

    private static void alignment(Alignment alignment, Map<String, Corroboration> borne, ArrayNode alignments) {
        ObjectNode node = alignments.addObject();
        node.put("id", alignment.id());
        node.put("event", alignment.event());
        ObjectNode sentences = node.putObject("sentences");
        for (String article : alignment.tellers()) {
            alignment.told(article).forEach(sentences.putArray(article)::add);
        }
        node.put("score", alignment.score());
        node.put("because", alignment.because());
        Corroboration corroboration = borne.get(alignment.id());
        if (corroboration != null) {
            ObjectNode out = node.putObject("corroboration");
            corroboration.outlets().forEach(out.putArray("outlets")::add);
            out.put("origins", corroboration.origins());
            corroboration.sources().forEach(out.putArray("sources")::add);
        }
    }

    private static void finding(Finding finding, ArrayNode findings) {
        ObjectNode node = findings.addObject();
        node.put("id", finding.id());
        node.put("event", finding.event());
        node.put("alignment", finding.alignment());
        node.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        node.put("relation", finding.relation().name().toLowerCase(Locale.ROOT));
        values(finding.values(), node.putArray("values"));
        node.put("rule", finding.rule());
        node.put("derivation", finding.derivation());
        node.put("summary", finding.summary());
        node.put("weight", finding.weight());
    }

    private static void equal(Equal equal, ArrayNode equals) {
        ObjectNode node = equals.addObject();
        node.put("event", equal.event());
        node.put("alignment", equal.alignment());
        node.put("kind", equal.kind().name().toLowerCase(Locale.ROOT));
        values(equal.values(), node.putArray("values"));
        node.put("rule", equal.rule());
    }

    private static void notCompared(NotCompared pair, ArrayNode pairs) {
        ObjectNode node = pairs.addObject();
        node.put("event", pair.event());
        node.put("alignment", pair.alignment());
        node.put("kind", pair.kind().name().toLowerCase(Locale.ROOT));
        values(pair.values(), node.putArray("values"));
        node.put("rule", pair.rule());
        node.put("derivation", pair.derivation());
    }

    private static void values(List<Value> values, ArrayNode array) {
        for (Value value : values) {
            ObjectNode node = array.addObject();
            node.put("article", value.article());
            node.put("sentence", value.place().sentence());
            node.put("text", value.text());
            node.put("start", value.place().where().start());
            node.put("end", value.place().where().end());
            node.put("value", value.value().orElse(null));
            node.put("derivation", value.derivation());
        }
    }
}
