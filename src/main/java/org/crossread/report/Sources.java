package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.model.Article;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Rival;
import org.crossread.model.Token;

/** Writes the table of sources. */
final class Sources {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\^`{|}]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private Sources() {}

    static Source of(Article article, Phrases phrases) {
        Metadata metadata = article.metadata();
        Optional<String> url = metadata.url().map(Found::value);
        long words = article.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                .count();
        return new Source(
                article.id(),
                "source-" + article.id(),
                Shown.of(article.name()),
                language(article),
                metadata.headline().map(h -> Shown.of(h.value())),
                url.filter(Sources::safe).map(Shown::of),
                url.filter(u -> !safe(u)).map(Shown::of),
                metadata.published().map(phrases::published).orElse(phrases.say("say_no_date")),
                metadata.published().map(p -> Shown.of(p.where())),
                phrases.grouped(words),
                Shown.of(article.file()),
                article.sha256(),
                citation(article, phrases),
                details(article));
    }

    /** The language of the article's text, as HTML may have it. */
    static String language(Article article) {
        String tag = article.metadata().language().value();
        return LANGUAGE.matcher(tag).matches() ? tag : "und";
    }

    /** Whether a click on it can only open a page. */
    static boolean safe(String url) {
        return WEB.matcher(url).matches();
    }

    private static String citation(Article article, Phrases phrases) {
        Metadata metadata = article.metadata();
        List<String> parts = new ArrayList<>(List.of(article.name()));
        metadata.headline().ifPresent(f -> parts.add("“" + f.value() + "”"));
        metadata.url().ifPresent(f -> parts.add(f.value()));
        metadata.published().ifPresent(p -> parts.add(phrases.published(p)));
        parts.add("SHA-256 " + article.sha256());
        return Shown.of(String.join(", ", parts));
    }

    private static List<String> details(Article article) {
        Metadata metadata = article.metadata();
        List<String> details = new ArrayList<>();
        metadata.headline().ifPresent(f -> details.add("Headline found in: " + f.where()));
        metadata.outlet().ifPresent(f -> details.add("Outlet found in: " + f.where()));
        metadata.byline().ifPresent(f -> details.add("Byline: " + f.value() + " (" + f.where() + ")"));
        metadata.modified().ifPresent(f -> details.add("Last changed: " + f.value() + " (" + f.where() + ")"));
        metadata.dateline().ifPresent(d -> details.add("Dateline: " + d.text()));
        article.anchor().ifPresent(a -> details.add("Days count from " + Words.longDay(a.day()) + ", " + a.why()));
        for (Rival rival : metadata.rivals()) {
            details.add("Also found for " + rival.field() + ": " + rival.claim().value() + " ("
                    + rival.claim().where() + ")");
        }
        return details.stream().map(Shown::of).toList();
    }
}
