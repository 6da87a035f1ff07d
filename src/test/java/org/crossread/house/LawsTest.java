package org.crossread.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Edit;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Token;
import org.crossread.model.Value;
import org.crossread.model.WordEdits;
import org.crossread.report.ReportJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house, held on every sample. */
final class LawsTest {

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void same_and_removed_read_back_the_left_and_same_and_added_the_right(String sample) {
        Comparison comparison = Samples.compared(sample);
        Map<String, Sentence> sentences = sentences(comparison);
        Map<String, Alignment> alignments =
                comparison.alignments().stream().collect(Collectors.toMap(Alignment::id, Function.identity()));
        assertThat(comparison.edits()).isNotEmpty();
        for (WordEdits edits : comparison.edits()) {
            Alignment alignment = requireNonNull(alignments.get(edits.alignment()));
            assertThat(words(places(edits, true), sentences))
                    .as("left of %s", edits.alignment())
                    .isEqualTo(text(alignment.told(edits.left()), sentences));
            assertThat(words(places(edits, false), sentences))
                    .as("right of %s", edits.alignment())
                    .isEqualTo(text(alignment.told(edits.right()), sentences));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_span_lies_in_its_text_and_reads_as_it_says(String sample) {
        Comparison comparison = Samples.compared(sample);
        Map<String, Sentence> sentences = sentences(comparison);
        for (Article article : comparison.articles()) {
            for (Sentence sentence : article.sentences()) {
                String paragraph =
                        article.paragraphs().get(sentence.paragraph() - 1).text();
                assertThat(sentence.where().in(paragraph)).isEqualTo(sentence.text());
                for (Token token : sentence.tokens()) {
                    assertThat(token.where().in(sentence.text())).isEqualTo(token.text());
                }
                for (Fact fact : sentence.facts()) {
                    assertThat(fact.where().in(sentence.text())).isNotBlank();
                }
            }
        }
        for (Finding finding : comparison.findings()) {
            for (Value value : finding.values()) {
                String text =
                        requireNonNull(sentences.get(value.place().sentence())).text();
                assertThat(value.place().where().in(text)).isEqualTo(value.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void facts_of_one_kind_never_overlap(String sample) {
        for (Sentence sentence : sentences(Samples.compared(sample)).values()) {
            List<Fact> facts = sentence.facts();
            for (int i = 0; i < facts.size(); i++) {
                for (Fact later : facts.subList(i + 1, facts.size())) {
                    Fact fact = facts.get(i);
                    assertThat(fact.kind() == later.kind() && fact.where().overlaps(later.where()))
                            .as("%s and %s in %s", fact, later, sentence.text())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_article_against_itself_has_no_edits_and_no_findings(String sample, @TempDir Path folder)
            throws IOException {
        for (Path file : files(sample)) {
            Path twice = Files.createDirectories(folder.resolve(file.getFileName() + "-twice"));
            Files.copy(file, twice.resolve("one-" + file.getFileName()));
            Files.copy(file, twice.resolve("two-" + file.getFileName()));

            Comparison comparison = Samples.compared(List.of(twice.toString()));

            assertThat(comparison.events()).as("events of %s", file).hasSize(1);
            assertThat(comparison.findings()).as("findings of %s", file).isEmpty();
            assertThat(comparison.edits())
                    .as("edits of %s", file)
                    .isNotEmpty()
                    .allMatch(e -> e.edits().stream().allMatch(x -> x.kind() == Edit.Kind.SAME));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_order_of_the_files_changes_nothing_but_ids(String sample) throws IOException {
        List<String> paths =
                new ArrayList<>(files(sample).stream().map(Path::toString).toList());
        List<String> told = told(Samples.compared(paths));
        Collections.reverse(paths);

        assertThat(told(Samples.compared(paths))).isEqualTo(told);
        Collections.rotate(paths, 1);
        assertThat(told(Samples.compared(paths))).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void two_runs_give_the_same_bytes(String sample) {
        assertThat(ReportJson.of(Samples.compared(sample))).isEqualTo(ReportJson.of(Samples.compared(sample)));
    }

    private static List<Path> files(String sample) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input", sample))) {
            return files.sorted().toList();
        }
    }

    /** What a comparison tells, by file names instead of ids. */
    private static List<String> told(Comparison comparison) {
        Map<String, String> names =
                comparison.articles().stream().collect(Collectors.toMap(Article::id, Article::file));
        return comparison.findings().stream()
                .map(f -> f.kind() + " " + f.relation() + " "
                        + f.values().stream()
                                .map(v -> names.get(v.article()) + ": " + v.text())
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private static Map<String, Sentence> sentences(Comparison comparison) {
        return comparison.articles().stream()
                .flatMap(a -> a.sentences().stream())
                .collect(Collectors.toMap(Sentence::id, Function.identity()));
    }

    private static List<Place> places(WordEdits edits, boolean left) {
        return edits.edits().stream()
                .flatMap(e -> switch (e.kind()) {
                    case SAME -> (left ? ((Edit.Same) e).left() : ((Edit.Same) e).right()).stream();
                    case REMOVED -> left ? ((Edit.Removed) e).left().stream() : Stream.<Place>of();
                    case ADDED -> left ? Stream.<Place>of() : ((Edit.Added) e).right().stream();
                })
                .toList();
    }

    private static String words(List<Place> places, Map<String, Sentence> sentences) {
        return places.stream()
                .map(p ->
                        p.where().in(requireNonNull(sentences.get(p.sentence())).text()))
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    private static String text(List<String> ids, Map<String, Sentence> sentences) {
        return ids.stream()
                .map(id -> requireNonNull(sentences.get(id)).text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }
}
