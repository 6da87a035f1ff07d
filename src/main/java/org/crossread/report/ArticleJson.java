package org.crossread.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Dropped;
import org.crossread.model.Fact;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Published;
import org.crossread.model.QuoteFact;
import org.crossread.model.Rival;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** An article as JSON: in report.json, and with its facts as a line of {@code inspect --json}. */
public final class ArticleJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ArticleJson() {}

    /** The article as report.json has it. */
    static ObjectNode of(Article article) {
        Metadata metadata = article.metadata();
        ObjectNode node = JSON.objectNode();
        node.put("id", article.id());
        node.put("file", article.file());
        node.put("headline", metadata.headline().map(Found::value).orElse(null));
        node.put("outlet", metadata.outlet().map(Found::value).orElse(null));
        node.put("published", metadata.published().map(Published::iso).orElse(null));
        node.put("language", metadata.language().value());
        node.put("byline", metadata.byline().map(Found::value).orElse(null));
        node.put("modified", metadata.modified().map(Found::value).orElse(null));
        node.put("url", metadata.url().map(Found::value).orElse(null));
        node.put("sha256", article.sha256());
        article.anchor().ifPresent(a -> node.put("anchor", a.day() + ", " + a.why()));
        node.set("found", found(metadata));
        ArrayNode sentences = node.putArray("sentences");
        for (Sentence sentence : article.sentences()) {
            sentences
                    .addObject()
                    .put("id", sentence.id())
                    .put("text", sentence.text())
                    .put("paragraph", sentence.paragraph())
                    .put("role", sentence.role().name().toLowerCase(Locale.ROOT));
        }
        ArrayNode dropped = node.putArray("dropped");
        for (Dropped d : article.dropped()) {
            dropped.addObject().put("text", d.text()).put("reason", d.reason());
        }
        return node;
    }

    /** One line: the article as report.json has it, and its facts. */
    public static String withFacts(Article article) {
        ObjectNode node = of(article);
        ArrayNode facts = node.putArray("facts");
        IdentityHashMap<Fact, String> whole = WholeQuotes.in(article);
        for (Sentence sentence : article.sentences()) {
            for (Fact fact : sentence.facts()) {
                facts.add(fact(sentence, fact, whole));
            }
        }
        return node.toString();
    }

    private static ObjectNode fact(Sentence sentence, Fact fact, IdentityHashMap<Fact, String> whole) {
        ObjectNode node = JSON.objectNode();
        node.put("sentence", sentence.id());
        node.put("kind", fact.kind().name().toLowerCase(Locale.ROOT));
        node.put("text", fact.where().in(sentence.text()));
        node.put("start", fact.where().start());
        node.put("end", fact.where().end());
        node.put("value", fact.value().orElse(null));
        if (fact instanceof QuoteFact quote) {
            node.set("source", words(sentence, quote.source()));
            node.set("cue", words(sentence, quote.cue()));
            node.set("content", content(sentence, quote, whole));
        }
        return node;
    }

    /** The whole quotation where its first sentence stands; null where it only goes on. */
    private static JsonNode content(Sentence sentence, QuoteFact quote, IdentityHashMap<Fact, String> whole) {
        String words = whole.get(quote);
        if (words == null) {
            return words(sentence, quote.content());
        }
        return words.isEmpty() ? JSON.nullNode() : JSON.objectNode().put("text", words);
    }

    private static JsonNode words(Sentence sentence, Optional<Span> span) {
        return span.<JsonNode>map(s -> JSON.objectNode().put("text", s.in(sentence.text())))
                .orElse(JSON.nullNode());
    }

    private static ObjectNode found(Metadata metadata) {
        ObjectNode found = JSON.objectNode();
        metadata.headline().ifPresent(f -> found.put("headline", f.where()));
        metadata.outlet().ifPresent(f -> found.put("outlet", f.where()));
        metadata.byline().ifPresent(f -> found.put("byline", f.where()));
        metadata.published().ifPresent(p -> found.put("published", p.where()));
        metadata.modified().ifPresent(f -> found.put("modified", f.where()));
        metadata.url().ifPresent(f -> found.put("url", f.where()));
        found.put("language", metadata.language().where());
        ArrayNode rivals = found.putArray("rivals");
        for (Rival rival : metadata.rivals()) {
            rivals.addObject()
                    .put("field", rival.field())
                    .put("value", rival.claim().value())
                    .put("where", rival.claim().where());
        }
        return found;
    }
}
