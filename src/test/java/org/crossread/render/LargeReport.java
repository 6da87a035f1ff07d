package org.crossread.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Edit;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Place;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Title;
import org.crossread.model.Token;
import org.crossread.model.Value;
import org.crossread.model.WordEdits;
import org.crossread.report.Report;

/** Writes the page of a report as large as a newsroom will see: twenty sources that contradict each other 510 times. */
public final class LargeReport {

    private static final int SOURCES = 20;
    private static final int CONFLICTS = 510;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
    private static final int AT = 3;

    private LargeReport() {}

    /** Writes {@code report.html} into the folder that the first argument names. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("report.html"), HtmlPage.of(Report.of(comparison()), Templates.standard()));
    }

    private static Comparison comparison() {
        List<List<Sentence>> sentences = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            sentences.add(new ArrayList<>());
        }
        List<Alignment> alignments = new ArrayList<>();
        List<WordEdits> edits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int n = 0; n < CONFLICTS; n++) {
            int first = n % SOURCES;
            int second = (first + 1 + n / SOURCES % (SOURCES - 1)) % SOURCES;
            int one = Math.min(first, second);
            int other = Math.max(first, second);
            Sentence left = sentence(one, sentences.get(one), n, 210 + n);
            Sentence right = sentence(other, sentences.get(other), n, 230 + n);
            SortedMap<String, Part> parts = new TreeMap<>();
            for (int i = 0; i < SOURCES; i++) {
                parts.put(id(i), new Part.Silent());
            }
            parts.put(id(one), new Part.Told(List.of(left.id())));
            parts.put(id(other), new Part.Told(List.of(right.id())));
            alignments.add(new Alignment("L" + n, "E1", parts, 0.8, "shared words"));
            edits.add(new WordEdits("L" + n, id(one), id(other), edits(left, right)));
            findings.add(new Finding(
                    String.format(Locale.ROOT, "f%09d", n),
                    "E1",
                    "L" + n,
                    Finding.Kind.NUMBER,
                    Finding.Relation.CONFLICT,
                    List.of(value(id(one), left), value(id(other), right)),
                    "no number is in both",
                    number(left).text() + " is not " + number(right).text(),
                    "One says " + number(left).text() + " houses, the other "
                            + number(right).text() + ".",
                    0.8));
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            List<Paragraph> paragraphs = sentences.get(i).stream()
                    .map(s -> new Paragraph(Role.BODY, s.text()))
                    .toList();
            articles.add(new Article(
                    id(i),
                    "valley-paper-" + id(i) + ".txt",
                    "3b".repeat(32),
                    Metadata.UNKNOWN,
                    Optional.empty(),
                    paragraphs,
                    sentences.get(i),
                    List.of()));
        }
        Event event = new Event("E1", articles.stream().map(Article::id).toList(), List.of(), List.of("one flood"));
        return new Comparison(
                Title.of("A flood"),
                "0.0.0",
                articles,
                List.of(event),
                alignments,
                edits,
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String id(int source) {
        return String.valueOf((char) ('A' + source));
    }

    private static Sentence sentence(int source, List<Sentence> before, int village, int houses) {
        String text = "In Village" + village + ", " + houses
                + " houses were flooded when the river burst its banks on Monday night, the county council said.";
        List<Token> tokens =
                WORD.matcher(text).results().map(LargeReport::token).toList();
        int number = before.size() + 1;
        Sentence sentence = new Sentence(
                id(source) + number, number, Role.BODY, new Span(0, text.length()), text, tokens, List.of());
        before.add(sentence);
        return sentence;
    }

    private static Token token(MatchResult word) {
        Token.Kind kind = Character.isLetterOrDigit(word.group().charAt(0)) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
        return new Token(word.group(), word.group().toLowerCase(Locale.ROOT), new Span(word.start(), word.end()), kind);
    }

    private static Token number(Sentence sentence) {
        return sentence.tokens().get(AT);
    }

    private static Value value(String article, Sentence sentence) {
        Token number = number(sentence);
        return new Value(
                article, new Place(sentence.id(), number.where()), number.text(), Optional.of(number.text()), "");
    }

    private static List<Edit> edits(Sentence left, Sentence right) {
        List<Place> lefts = places(left);
        List<Place> rights = places(right);
        int at = AT;
        return List.of(
                new Edit.Same(lefts.subList(0, at), rights.subList(0, at)),
                new Edit.Removed(lefts.subList(at, at + 1)),
                new Edit.Added(rights.subList(at, at + 1)),
                new Edit.Same(lefts.subList(at + 1, lefts.size()), rights.subList(at + 1, rights.size())));
    }

    private static List<Place> places(Sentence sentence) {
        return sentence.tokens().stream()
                .map(t -> new Place(sentence.id(), t.where()))
                .toList();
    }
}
