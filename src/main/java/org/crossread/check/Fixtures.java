package org.crossread.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.Finding;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Part;
import org.crossread.model.Problem;
import org.crossread.model.Published;
import org.crossread.model.Title;
import org.crossread.model.WordEdits;

/** The invented comparisons on which templates are tried, each with one thing that templates stumble over. */
public final class Fixtures {

    private static final int MANY = 500;
    private static final String LONG = "x".repeat(400);
    private static final String HOSTILE =
            "</title><script>alert(1)</script> \"'&amp; ${7*7} <@x/> \u202Etxt.exe\u2066 javascript:alert(1)";

    private Fixtures() {}

    /** Every built-in fixture by its name. */
    public static Map<String, Comparison> all() {
        Map<String, Comparison> all = new LinkedHashMap<>();
        all.put("full", Fixture.full());
        all.put("empty", Fixture.empty());
        all.put("several", Fixture.several());
        all.put("two-sources", of("Two sources", sources(2, "Signal ", 3), 3, true));
        all.put("nine-sources", of("Nine sources", sources(9, "Outlet number ", 4), 4, true));
        all.put("no-findings", of("No findings", sources(2, "Signal ", 3), 3, false));
        all.put("no-metadata", of("No metadata", bare(), 3, true));
        all.put("long-words", of(LONG, written(LONG, LONG, LONG), 3, true));
        all.put("hostile", of(HOSTILE, written(HOSTILE, HOSTILE, HOSTILE), 3, true));
        all.put(
                "other-scripts",
                of(
                        "Пожар · Πυρκαγιά · 火災 · حريق · שריפה · आग 🔥",
                        written("Новости Ελλάδα", "火災が発生した。 اندلع حريق", "Пожар Πυρκαγιά 火災 حريق שריפה आग 🔥 ̈e"),
                        3,
                        true));
        all.put("five-hundred-rows", of("Five hundred rows", sources(2, "Signal ", MANY), MANY, true));
        return all;
    }

    /** Two sources that contradict each other in so many statements; a PDF has nearly four on a page. */
    public static Comparison rows(int number) {
        return of(number + " rows", sources(2, "Signal ", number), number, true);
    }

    /** Sources with the same statements, the last word of each their own. */
    private static List<Article> sources(int number, String outlet, int statements) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = String.valueOf((char) ('A' + i));
            articles.add(FixtureText.article(
                    id, "story-" + id + ".txt", metadata(outlet + id, "Fire at the mill"), lines(statements, id)));
        }
        return articles;
    }

    private static List<Article> bare() {
        return List.of(
                FixtureText.article("A", "a.txt", Metadata.UNKNOWN, lines(3, "A")),
                FixtureText.article("B", "b.txt", Metadata.UNKNOWN, lines(3, "B")));
    }

    private static List<Article> written(String outlet, String headline, String words) {
        List<Article> articles = new ArrayList<>();
        for (String id : List.of("A", "B")) {
            articles.add(FixtureText.article(
                    id,
                    words + id + ".txt",
                    metadata(outlet, headline),
                    "# " + headline,
                    "It began with " + words + " and 12 of " + id + ".",
                    words + " was said by " + id + " on Monday.",
                    words));
        }
        return articles;
    }

    private static String[] lines(int number, String id) {
        String[] lines = new String[number + 1];
        lines[0] = "# Fire at the mill";
        for (int i = 1; i <= number; i++) {
            lines[i] = "In hall " + i + " the brigade counted hoses, said crew " + id + ".";
        }
        return lines;
    }

    private static Metadata metadata(String outlet, String headline) {
        return new Metadata(
                Optional.of(new Found(headline, "first line")),
                Optional.of(new Found(outlet, "second line")),
                Optional.empty(),
                Optional.of(new Published(LocalDate.of(2031, 5, 7), Optional.empty(), Optional.empty(), "third line")),
                Optional.empty(),
                Optional.of(new Found("javascript:alert(1)", "canonical link")),
                new Found("en", "lang attribute"),
                Optional.empty(),
                List.of());
    }

    private static Comparison of(String title, List<Article> articles, int statements, boolean withFindings) {
        List<String> ids = articles.stream().map(Article::id).toList();
        Article first = articles.get(0);
        List<Alignment> alignments = new ArrayList<>();
        List<WordEdits> edits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= Math.min(statements, first.sentences().size() - 1); i++) {
            String alignment = "L" + i;
            Map<String, Part> parts = new TreeMap<>();
            for (Article article : articles) {
                parts.put(article.id(), new Part.Told(List.of(article.id() + (i + 1))));
            }
            alignments.add(new Alignment(alignment, "E1", new TreeMap<>(parts), 0.8, "shared words"));
            for (Article other : articles.subList(1, articles.size())) {
                edits.add(FixtureText.edits(alignment, first, first.id() + (i + 1), other, other.id() + (i + 1)));
            }
            if (withFindings) {
                findings.add(FixtureFindings.ofWholeSentences(title, alignment, i, articles));
            }
        }
        return new Comparison(
                Title.of(title),
                "0.0.0",
                articles,
                List.of(new Event(
                        "E1", ids, ids.stream().map(Fixtures::alone).toList(), List.of("they share " + title))),
                alignments,
                edits,
                findings,
                List.of(),
                List.of(),
                List.of(),
                withFindings ? List.of(new Problem(title + ".pdf", "no text: " + title, "scan " + title)) : List.of());
    }

    private static Family alone(String id) {
        return new Family(List.of(id), Optional.empty(), List.of());
    }
}
