package org.crossread.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Found;
import org.crossread.model.Title;

/** Puts the report together. */
final class Reports {

    /** The PDF needs some date; this one stands for "no article tells". */
    private static final LocalDate UNKNOWN_DAY = LocalDate.of(2000, 1, 1);

    private static final Pattern OF_EVENT = Pattern.compile("(apart from )(E\\d{1,6})(?=:)");

    private Reports() {}

    static Report of(Lookup lookup) {
        List<Event> compared = lookup.comparison().events().stream()
                .filter(e -> e.articles().size() > 1)
                .toList();
        List<Coverage> coverages = compared.stream()
                .map(e -> Coverages.of(lookup, e, compared.size() == 1))
                .toList();
        List<Article> articles = lookup.comparison().articles();
        Optional<LocalDate> latest = articles.stream()
                .flatMap(a -> a.metadata().published().stream())
                .map(p -> p.day())
                .max(Comparator.naturalOrder());
        return new Report(
                Shown.of(title(lookup)),
                "crossread " + lookup.comparison().version(),
                latest.orElse(UNKNOWN_DAY).toString(),
                latest.map(d -> lookup.phrases()
                                .say("say_latest", lookup.phrases().day(d)))
                        .orElse(""),
                Covers.of(lookup, compared, coverages),
                articles.stream().map(a -> Sources.of(a, lookup.phrases())).toList(),
                coverages,
                alone(lookup),
                coverages.stream()
                        .flatMap(c -> Stream.concat(c.conflicts().stream(), c.refinements().stream()))
                        .toList(),
                Appendices.of(lookup));
    }

    /** A title that nobody gave is made in the language of the page. */
    private static String title(Lookup lookup) {
        Title title = lookup.comparison().title();
        return title.given().orElseGet(() -> lookup.phrases().say("say_title", title.subject()));
    }

    private static List<Report.Alone> alone(Lookup lookup) {
        List<Report.Alone> alone = new ArrayList<>();
        for (Event event : lookup.comparison().events()) {
            if (event.articles().size() == 1) {
                Article article = lookup.article(event.articles().get(0));
                String headline = article.metadata()
                        .headline()
                        .map(Found::value)
                        .orElse(lookup.phrases().say("source_no_headline"));
                alone.add(new Report.Alone(
                        article.id(),
                        Shown.of(article.name()),
                        Shown.of(headline),
                        lookup.phrases().say("say_alone"),
                        event.apart().stream()
                                .map(why -> named(lookup, why))
                                .map(Shown::of)
                                .map(Words::sentence)
                                .toList()));
            }
        }
        return alone;
    }

    /** The same with articles for the name of an event, which no page tells and which looks like that of a sentence. */
    private static String named(Lookup lookup, String why) {
        Matcher told = OF_EVENT.matcher(why);
        return told.lookingAt()
                ? lookup.comparison().events().stream()
                        .filter(e -> e.id().equals(told.group(2)))
                        .findFirst()
                        .map(e -> told.group(1) + lookup.phrases().list(e.articles()) + why.substring(told.end()))
                        .orElse(why)
                : why;
    }
}
