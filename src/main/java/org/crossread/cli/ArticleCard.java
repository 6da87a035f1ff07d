package org.crossread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Dropped;
import org.crossread.model.Fact;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Sentence;
import org.crossread.model.Token;

/** An article as understood, for people. */
final class ArticleCard {

    private static final int SHOWN = 160;

    /** The shortest reports of agencies are as long. */
    private static final int FEW_WORDS = 60;

    private ArticleCard() {}

    /** Metadata with where each was found, warnings, sentences with their facts, and what was dropped. */
    static String of(Article article) {
        Metadata metadata = article.metadata();
        List<String> lines = new ArrayList<>();
        lines.add("== " + article.id() + "  " + article.file());
        lines.add(field("headline", metadata.headline()));
        lines.add(field("outlet", metadata.outlet()));
        lines.add(field("byline", metadata.byline()));
        lines.add(field("published", metadata.published().map(p -> new Found(p.iso(), p.where()))));
        metadata.modified().ifPresent(f -> lines.add(field("modified", Optional.of(f))));
        metadata.url().ifPresent(f -> lines.add(field("url", Optional.of(f))));
        lines.add(field("language", Optional.of(metadata.language())));
        metadata.dateline().ifPresent(d -> lines.add(field("dateline", Optional.of(new Found(d.text(), "body")))));
        metadata.rivals()
                .forEach(r -> lines.add("  but " + r.field() + " " + r.claim().value() + " in "
                        + r.claim().where()));
        lines.add("  sha-256     " + article.sha256());
        lines.add(String.format(
                Locale.ROOT,
                "  words       %d kept in %d sentences, %d dropped",
                words(article),
                article.sentences().size(),
                article.dropped().stream()
                        .mapToInt(d -> d.text().split("\\s+").length)
                        .sum()));
        warnings(article).forEach(w -> lines.add("  ! " + w));
        article.sentences().forEach(s -> sentence(s, lines));
        if (!article.dropped().isEmpty()) {
            lines.add("");
            lines.add("  dropped");
        }
        for (Dropped dropped : article.dropped()) {
            lines.add("    (" + dropped.reason() + ") " + shortened(dropped.text()));
        }
        lines.add("");
        return String.join("\n", lines);
    }

    private static String field(String name, Optional<Found> found) {
        return String.format(
                Locale.ROOT,
                "  %-11s %s",
                name,
                found.map(f -> f.value() + "   [" + f.where() + "]").orElse("not found"));
    }

    private static List<String> warnings(Article article) {
        List<String> warnings = new ArrayList<>();
        if (article.anchor().isEmpty()) {
            warnings.add("no date found: weekdays will not be resolved; give it in " + article.file() + ".meta.json");
        }
        if (article.metadata().outlet().isEmpty()) {
            warnings.add("no outlet found: the report will name the file");
        }
        article.metadata()
                .published()
                .filter(p -> p.where().contains("no date of publication"))
                .ifPresent(p -> warnings.add("the date is uncertain (" + p.where() + "); check it, or give it in "
                        + article.file() + ".meta.json"));
        if (article.metadata().headline().isEmpty()) {
            warnings.add("no headline found: the story may lack its head");
        }
        if (words(article) < FEW_WORDS) {
            warnings.add("only " + words(article) + " words: a teaser, or a page that shows the story only to some?");
        }
        String language = article.metadata().language().value();
        if (language.equals("und")) {
            warnings.add("language not known: facts are found in English only");
        } else if (!language.equals("en") && !language.startsWith("en-")) {
            warnings.add("language " + language + ": facts are found in English only");
        }
        return warnings;
    }

    private static void sentence(Sentence sentence, List<String> lines) {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "  %-5s %s%s",
                sentence.id(),
                sentence.text(),
                sentence.role() == org.crossread.model.Role.BODY
                        ? ""
                        : "   [" + sentence.role().name().toLowerCase(Locale.ROOT) + "]"));
        for (Fact fact : sentence.facts()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "        %-10s %s%s",
                    fact.kind().name().toLowerCase(Locale.ROOT),
                    fact.where().in(sentence.text()),
                    fact.value().map(v -> " = " + v).orElse("")));
        }
    }

    private static int words(Article article) {
        return (int) article.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                .count();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + " ...";
    }
}
