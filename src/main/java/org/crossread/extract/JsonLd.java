package org.crossread.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article (schema.org vocabulary), wherever in a graph it stands.
 *
 * @param articles the objects of an article type, in document order; pages of other types only where there is no
 *     article
 * @param names of those whom other objects only point at, by their id
 */
record JsonLd(List<JsonNode> articles, Map<String, String> names) {
    JsonLd {
        articles = List.copyOf(articles);
    }

    /** schema.org's Article and its kinds. */
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "SatiricalArticle",
            "AdvertiserContentArticle",
            "MedicalScholarlyArticle",
            "DiscussionForumPosting",
            "Review");

    private static final Set<String> OTHERS = Set.of(
            "WebPage", "ItemPage", "VideoObject", "CreativeWork", "ImageGallery", "PodcastEpisode", "Recipe", "Event");

    /** Where an object holds what others wrote: readers' reviews, comments and answers, and works that it cites. */
    private static final Set<String> FOREIGN = Set.of(
            "review",
            "reviews",
            "comment",
            "comments",
            "acceptedAnswer",
            "suggestedAnswer",
            "citation",
            "mentions",
            "isBasedOn");

    /** More nodes than this in one page are no description but an attack. */
    private static final int MOST_NODES = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Reads every JSON-LD script of the page; one that is no JSON is passed over, as browsers do. */
    static JsonLd of(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").strip().toLowerCase(java.util.Locale.ROOT).startsWith("application/ld+json")) {
                parse(script.data()).ifPresent(root -> sort(root, articles, others, names));
            }
        }
        return new JsonLd(articles.isEmpty() ? others : articles, names);
    }

    /**
     * The first text at {@code name} that any of the articles has; an object counts by its name, a list by its first.
     */
    Optional<String> text(String name) {
        for (JsonNode article : articles) {
            Optional<String> found = words(article.path(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The text of the first article that states it whole, with its line breaks; it may hold markup. */
    Optional<String> articleBody() {
        return articles.stream()
                .map(a -> a.path("articleBody"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(b -> !b.isBlank())
                .findFirst();
    }

    /** All texts at {@code name} of the first article that has any. */
    List<String> texts(String name) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(name);
            List<String> all = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(v -> words(v).ifPresent(all::add));
            } else {
                words(value).ifPresent(all::add);
            }
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    private static Optional<JsonNode> parse(String data) {
        String json = data.strip();
        int start = json.indexOf('{');
        int list = json.indexOf('[');
        if (start < 0 || (list >= 0 && list < start)) {
            start = list;
        }
        if (start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(json.substring(start)));
        } catch (JsonProcessingException e) {
            // a page's broken description is no fault of its story: the other sources of metadata are asked
            return Optional.empty();
        }
    }

    private static void sort(JsonNode root, List<JsonNode> articles, List<JsonNode> others, Map<String, String> names) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        TreeMap<String, Integer> budget = new TreeMap<>();
        while (!open.isEmpty() && budget.merge("nodes", 1, Integer::sum) <= MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                // A page's address is its own: only who publishes and who writes is told by a name elsewhere.
                if (node.path("@id").isTextual()
                        && node.path("name").isTextual()
                        && !is(node, OTHERS)
                        && !is(node, ARTICLES)) {
                    names.putIfAbsent(
                            node.path("@id").textValue(), node.path("name").textValue());
                }
                if (is(node, ARTICLES)) {
                    articles.add(node);
                    continue;
                }
                if (is(node, OTHERS)) {
                    others.add(node);
                }
            }
            if (node.isObject()) {
                node.properties().stream()
                        .filter(field -> !FOREIGN.contains(field.getKey()))
                        .forEach(field -> open.addLast(field.getValue()));
            } else if (node.isArray()) {
                node.forEach(open::addLast);
            }
        }
    }

    private static boolean is(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (types.contains(one.asText())) {
                    return true;
                }
            }
        }
        return types.contains(type.asText().replaceFirst("^https?://schema\\.org/", ""));
    }

    private Optional<String> words(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        JsonNode text =
                one.isObject() ? one.path(one.has("name") ? "name" : one.has("@value") ? "@value" : "@id") : one;
        if (!text.isValueNode() || text.isNull()) {
            return Optional.empty();
        }
        // Elsewhere in the graph the object that is only pointed at has its name.
        String told = names.getOrDefault(text.asText(), text.asText());
        String clean =
                Parser.unescapeEntities(told, false).replaceAll("\\s+", " ").strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
