package org.crossread.extract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by name, property, itemprop or http-equiv in lower case; the first of a name counts. */
final class MetaTags {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> contents = new LinkedHashMap<>();

    private MetaTags() {}

    /** All that have a content. */
    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = SPACES.matcher(ShortText.head(meta.attr("content")))
                    .replaceAll(" ")
                    .strip();
            if (!content.isEmpty()) {
                for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        tags.contents.putIfAbsent(name, content);
                    }
                }
            }
        }
        return tags;
    }

    /** The content under a name. */
    Optional<String> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }
}
