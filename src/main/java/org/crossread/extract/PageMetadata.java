package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Dateline;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Rival;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells about its article: JSON-LD, Open Graph and other meta elements, microdata, titles and words, each
 * with where it was found; what else was claimed is kept as a rival.
 */
final class PageMetadata {

    private PageMetadata() {}

    /**
     * The metadata of a page.
     *
     * @param declaredUrl where the user says that the page stands
     * @param opening the first paragraph, which may hold a dateline
     * @param sample of the story's words, to tell its language by
     */
    static Metadata of(PageSource source, Optional<String> declaredUrl, Optional<String> opening, String sample) {
        Page page = source.page();
        JsonLd data = source.data();
        MetaTags tags = source.meta();
        Claims headline = source.headlines();
        Document document = page.document();
        List<Optional<String>> asides = Asides.of(page);
        Claims urls = urls(document, data, tags);
        Claims languages = languages(document, data, tags);
        Optional<Found> language = languages.winner();
        boolean monthFirst = languages.all().stream()
                .anyMatch(l -> l.value().replace('_', '-').equalsIgnoreCase("en-US"));
        PageDates dates = PageDates.of(
                page,
                asides,
                data,
                tags,
                declaredUrl.or(() -> urls.winner().map(Found::value)),
                source.anchor(asides),
                monthFirst);
        Claims outlet = PageNames.outlet(
                document,
                page,
                data,
                tags,
                headline.winner().map(Found::value),
                declaredUrl.or(() -> urls.winner().map(Found::value)));
        Claims byline = PageNames.byline(
                document,
                page,
                data,
                tags,
                headline.winner().map(Found::value),
                outlet.winner().map(Found::value));
        Optional<Dateline> dateline = opening.flatMap(Datelines::of);
        List<Rival> rivals = new ArrayList<>();
        for (Claims claims : List.of(headline, outlet, byline, urls)) {
            rivals.addAll(claims.rivals(claims.winner()));
        }
        rivals.addAll(dates.rivals());
        return new Metadata(
                headline.winner(),
                outlet.winner(),
                byline.winner(),
                dates.published(),
                dates.modified(),
                urls.winner(),
                Languages.ofPage(language.map(l -> new Found(tag(l.value()), l.where())), sample),
                dateline,
                rivals);
    }

    private static Claims urls(Document document, JsonLd data, MetaTags tags) {
        Claims urls = new Claims("url");
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            add(urls, Optional.of(canonical.attr("href")), "canonical link");
        }
        add(urls, tags.content("og:url"), "og:url");
        add(urls, data.text("url"), "JSON-LD url");
        add(urls, data.text("mainEntityOfPage"), "JSON-LD mainEntityOfPage");
        return urls;
    }

    private static void add(Claims urls, Optional<String> url, String where) {
        // A relative address says nothing without the page's own.
        urls.add(url.filter(u -> u.startsWith("http://") || u.startsWith("https://")), where);
    }

    private static Claims languages(Document document, JsonLd data, MetaTags tags) {
        Claims languages = new Claims("language");
        Element html = document.selectFirst("html");
        if (html != null) {
            String lang = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
            languages.add(Optional.of(lang).filter(PageMetadata::language), "lang of the page");
        }
        languages.add(tags.content("content-language").filter(PageMetadata::language), "meta content-language");
        languages.add(data.text("inLanguage").filter(PageMetadata::language), "JSON-LD inLanguage");
        languages.add(tags.content("og:locale").filter(PageMetadata::language), "og:locale");
        return languages;
    }

    private static boolean language(String tag) {
        return tag.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");
    }

    private static String tag(String language) {
        return Locale.forLanguageTag(language.replace('_', '-')).toLanguageTag();
    }
}
