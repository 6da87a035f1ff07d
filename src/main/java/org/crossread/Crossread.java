package org.crossread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.align.Alignments;
import org.crossread.diff.WordDiff;
import org.crossread.event.Anchors;
import org.crossread.event.Events;
import org.crossread.extract.Stories;
import org.crossread.fact.Facts;
import org.crossread.finding.Findings;
import org.crossread.ingest.ArticleFile;
import org.crossread.ingest.SourceFile;
import org.crossread.ingest.SourceFiles;
import org.crossread.model.Alignment;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Comparison;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Judgement;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.Story;
import org.crossread.model.WordEdits;
import org.crossread.text.Sentences;

/** Compares articles: files in, comparison out. The only place that knows the order of the stages. */
public final class Crossread {

    /** The version of the program, as reports state it. */
    public static final String VERSION = "0.1.0";

    private Crossread() {}

    /**
     * Compares the articles that the paths lead to.
     *
     * @param title of the report
     * @param paths files and folders, in any order
     */
    public static Comparison compare(String title, List<String> paths) {
        SourceFiles sources = SourceFiles.in(paths);
        List<Problem> problems = new ArrayList<>(sources.problems());
        List<Story> stories = new ArrayList<>();
        for (SourceFile source : sources.files()) {
            Outcome<Story> outcome = story(source);
            problems.addAll(outcome.problems());
            if (outcome instanceof Outcome.Read<Story> read) {
                stories.add(read.value());
            }
        }
        return compare(title, stories, problems);
    }

    /** From stories that are read to the comparison; {@code problems} are those of the reading. */
    public static Comparison compare(String title, List<Story> stories, List<Problem> problems) {
        List<Article> articles = new ArrayList<>();
        List<Story> inOrder =
                stories.stream().sorted(Comparator.comparing(Story::file)).toList();
        for (Story story : inOrder) {
            articles.add(Facts.of(Sentences.of(Letters.of(articles.size()), story)));
        }
        List<Event> events = Events.of(articles);
        Map<String, Article> byId =
                articles.stream().collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a));
        List<Alignment> alignments = new ArrayList<>();
        List<WordEdits> edits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Equal> equals = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (Event event : events) {
            List<Article> lone = event.articles().stream().map(byId::get).toList();
            Map<String, Anchor> lent = Anchors.lent(lone);
            List<Article> together = lone.stream().map(a -> anchored(a, lent)).toList();
            together.forEach(a -> byId.put(a.id(), a));
            List<Alignment> matched = Alignments.of(event, together);
            alignments.addAll(matched);
            matched.forEach(a -> edits.addAll(WordDiff.between(a, together)));
            Judgement judgement = Findings.of(event, matched, together);
            findings.addAll(judgement.findings());
            equals.addAll(judgement.equals());
            checks.addAll(judgement.checks());
        }
        findings.sort(Comparator.comparingDouble(Finding::weight).reversed().thenComparing(Finding::id));
        return new Comparison(
                title,
                VERSION,
                articles.stream().map(a -> byId.get(a.id())).toList(),
                events,
                alignments,
                edits,
                findings,
                equals,
                checks,
                problems.stream().sorted().toList());
    }

    private static Outcome<Story> story(SourceFile source) {
        Outcome<org.crossread.model.RawArticle> raw = ArticleFile.read(source);
        if (raw instanceof Outcome.Read<org.crossread.model.RawArticle> read) {
            Outcome<Story> story = Stories.of(read.value());
            if (story instanceof Outcome.Read<Story> told) {
                List<Problem> both = new ArrayList<>(read.problems());
                both.addAll(told.problems());
                return new Outcome.Read<>(told.value(), both);
            }
            return story;
        }
        return new Outcome.Refused<>(raw.problems().get(0));
    }

    private static Article anchored(Article article, Map<String, Anchor> lent) {
        Anchor anchor = lent.get(article.id());
        return anchor == null ? article : Facts.of(article.with(anchor));
    }
}
