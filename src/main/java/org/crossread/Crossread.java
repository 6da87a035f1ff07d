package org.crossread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crossread.align.Alignments;
import org.crossread.align.Coverage;
import org.crossread.diff.WordDiff;
import org.crossread.event.Anchors;
import org.crossread.event.Digest;
import org.crossread.event.Events;
import org.crossread.extract.Stories;
import org.crossread.fact.Facts;
import org.crossread.finding.Findings;
import org.crossread.finding.PairJudgement;
import org.crossread.ingest.ArticleFile;
import org.crossread.ingest.Limits;
import org.crossread.ingest.SourceFile;
import org.crossread.ingest.SourceFiles;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Alignment;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Comparison;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Judgement;
import org.crossread.model.NotCompared;
import org.crossread.model.Outcome;
import org.crossread.model.Part;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.crossread.model.Sentence;
import org.crossread.model.Story;
import org.crossread.model.Title;
import org.crossread.model.WordEdits;
import org.crossread.text.Sentences;

/** Compares articles: files in, comparison out. The only place that knows the order of the stages. */
public final class Crossread {

    /** The version of the program, as reports state it. */
    public static final String VERSION = "0.1.0";

    private static final Comparator<Finding> WEIGHTIEST_FIRST = Comparator.comparingDouble(Finding::weight)
            .reversed()
            .thenComparing(Finding::relation)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::id);

    private Crossread() {}

    /**
     * Reads and understands the articles that the paths lead to: ingest, extract, text, fact.
     *
     * @param paths files and folders, in any order
     * @param limits how large a file may be
     * @param progress told after each file
     */
    public static Understood understand(List<String> paths, Limits limits, Progress progress) {
        return understand(SourceFiles.in(paths), limits, progress, Lexicon.standard());
    }

    /**
     * Reads and understands files that are already found, with a newsroom's own names.
     *
     * @param sources the files
     * @param limits how large a file may be
     * @param progress told after each file
     * @param lexicon names and offices
     */
    public static Understood understand(SourceFiles sources, Limits limits, Progress progress, Lexicon lexicon) {
        List<SourceFile> files = sources.files();
        AtomicInteger done = new AtomicInteger();
        List<Outcome<Story>> outcomes = files.parallelStream()
                .map(file -> {
                    Outcome<Story> outcome = Faults.refused(file.name(), () -> story(file, limits));
                    progress.read(done.incrementAndGet(), files.size());
                    return outcome;
                })
                .toList();
        List<Problem> problems = new ArrayList<>(sources.problems());
        List<Story> stories = new ArrayList<>();
        for (Outcome<Story> outcome : outcomes) {
            problems.addAll(outcome.problems());
            if (outcome instanceof Outcome.Read<Story> story) {
                stories.add(story.value());
            }
        }
        List<Outcome<Article>> understood = IntStream.range(0, stories.size())
                .parallel()
                .mapToObj(i ->
                        Faults.refused(stories.get(i).file(), () -> Outcome.read(article(i, stories.get(i), lexicon))))
                .toList();
        List<Article> articles = new ArrayList<>();
        for (Outcome<Article> outcome : understood) {
            problems.addAll(outcome.problems());
            if (outcome instanceof Outcome.Read<Article> article) {
                articles.add(article.value());
            }
        }
        return new Understood(articles, problems.stream().sorted().toList(), lexicon);
    }

    /**
     * Which of the articles that the paths lead to report the same event. Each text is let go as soon as it is read,
     * so that a folder of ten thousand needs no more memory than their words.
     *
     * @param paths files and folders, in any order
     * @param limits how large a file may be
     * @param progress told after each file
     * @param lexicon names and offices
     */
    public static Grouped group(List<String> paths, Limits limits, Progress progress, Lexicon lexicon) {
        SourceFiles sources = SourceFiles.in(paths);
        List<SourceFile> files = sources.files();
        AtomicInteger done = new AtomicInteger();
        List<Outcome<Digest>> outcomes = files.parallelStream()
                .map(file -> {
                    Outcome<Digest> outcome = Faults.refused(file.name(), () -> digest(file, limits, lexicon));
                    progress.read(done.incrementAndGet(), files.size());
                    return outcome;
                })
                .toList();
        List<Problem> problems = new ArrayList<>(sources.problems());
        List<Digest> digests = new ArrayList<>();
        for (Outcome<Digest> outcome : outcomes) {
            problems.addAll(outcome.problems());
            if (outcome instanceof Outcome.Read<Digest> digest) {
                digests.add(digest.value().named(Letters.of(digests.size())));
            }
        }
        return new Grouped(
                digests, Events.grouped(digests), problems.stream().sorted().toList());
    }

    /**
     * Compares what was understood: event, align, diff, finding.
     *
     * @param title what the comparison is called
     * @param understood the articles, and what went wrong on the way to them
     */
    public static Comparison compare(Title title, Understood understood) {
        List<Event> events = Events.of(understood.articles());
        Map<String, Article> articles = new TreeMap<>(Letters.ORDER);
        understood.articles().forEach(a -> articles.put(a.id(), a));
        List<Alignment> alignments = new ArrayList<>();
        List<WordEdits> edits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Equal> equals = new ArrayList<>();
        List<NotCompared> apart = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (Event event : events) {
            List<Article> together =
                    anchored(event.articles().stream().map(articles::get).toList(), understood.lexicon());
            together.forEach(a -> articles.put(a.id(), a));
            List<Alignment> matched = Alignments.of(event, together);
            alignments.addAll(matched);
            matched.forEach(a -> edits.addAll(WordDiff.between(a, together)));
            Judgement judgement = Findings.of(event, matched, together);
            findings.addAll(judgement.findings());
            equals.addAll(judgement.equals());
            apart.addAll(judgement.apart());
            checks.addAll(judgement.checks());
        }
        findings.sort(WEIGHTIEST_FIRST);
        return new Comparison(
                title,
                VERSION,
                List.copyOf(articles.values()),
                events,
                alignments,
                edits,
                findings,
                equals,
                apart,
                checks,
                understood.problems());
    }

    /**
     * Compares two sentences as if each were an article: text, fact, diff, finding.
     *
     * @param left a claim, not blank
     * @param right what it is held against, not blank
     * @param lexicon names and offices
     */
    public static Pair pair(String left, String right, Lexicon lexicon) {
        Article a = Facts.of(Sentences.ofText("A", left), lexicon);
        Article b = Facts.of(Sentences.ofText("B", right), lexicon);
        List<Article> both = List.of(a, b);
        Event event = new Event("E1", List.of("A", "B"), List.of(), List.of());
        SortedMap<String, Part> parts = new TreeMap<>();
        both.forEach(x -> parts.put(
                x.id(), new Part.Told(x.sentences().stream().map(Sentence::id).toList())));
        Alignment alignment = new Alignment("L1", "E1", parts, 1, "given as a pair");
        Judgement judgement = Findings.of(event, List.of(alignment), both);
        Coverage coverage = Coverage.of(a.sentences(), b.sentences());
        PairJudgement ruling = PairJudgement.of(judgement, a, b, coverage.left(), coverage.right());
        return new Pair(a, b, ruling, WordDiff.between(alignment, both).get(0), judgement);
    }

    private static Outcome<Digest> digest(SourceFile file, Limits limits, Lexicon lexicon) {
        Outcome<Story> outcome = story(file, limits);
        return outcome instanceof Outcome.Read<Story> story
                ? new Outcome.Read<>(Digest.of(article(0, story.value(), lexicon)), story.problems())
                : new Outcome.Refused<>(outcome.problems().get(0));
    }

    private static Article article(int index, Story story, Lexicon lexicon) {
        return Facts.of(Sentences.of(Letters.of(index), story), lexicon);
    }

    private static Outcome<Story> story(SourceFile source, Limits limits) {
        Outcome<RawArticle> outcome = ArticleFile.read(source, limits);
        if (!(outcome instanceof Outcome.Read<RawArticle> raw)) {
            return new Outcome.Refused<>(outcome.problems().get(0));
        }
        Outcome<Story> extracted = Stories.of(raw.value());
        if (!(extracted instanceof Outcome.Read<Story> story)) {
            return extracted;
        }
        List<Problem> problems = new ArrayList<>(raw.problems());
        problems.addAll(story.problems());
        return new Outcome.Read<>(story.value(), problems);
    }

    /** Articles that take their anchor from a neighbour have their dates found again. */
    private static List<Article> anchored(List<Article> articles, Lexicon lexicon) {
        Map<String, Anchor> lent = Anchors.lent(articles);
        return articles.stream()
                .map(a -> lent.containsKey(a.id()) ? Facts.of(a.with(lent.get(a.id())), lexicon) : a)
                .toList();
    }
}
