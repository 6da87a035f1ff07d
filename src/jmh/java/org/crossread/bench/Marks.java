package org.crossread.bench;

import org.crossread.model.Title;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.DiffUtils;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.Witness;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;
import eu.interedition.collatex.util.VariantGraphRanking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.crossread.Crossread;
import org.crossread.Progress;
import org.crossread.Understood;
import org.crossread.ingest.Limits;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Finding;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/**
 * How many marks an editor must read to see the facts that were planted in a case: in our list of findings, the
 * weightiest first, up to the last planted one that is found; in word diffs of whole texts, every pair of articles; in
 * a collation, every row where the texts part. Diffs and collations rank nothing, so all their marks must be read.
 *
 * @param name of the case
 * @param planted facts that differ between the articles, by the case's gold
 * @param found those of them that our findings name
 * @param ours findings to read until the last of those
 * @param diff runs of changed words in java-diff-utils' edits of whole texts, all pairs
 * @param collation rows of CollateX's table, Dekker's algorithm, in which not all texts agree
 */
record Marks(String name, int planted, int found, int ours, int diff, int collation) {

    /** The marks of a sample and its gold. */
    static Marks of(String name) throws IOException {
        Understood understood =
                Crossread.understand(List.of(Path.of("input", name).toString()), Limits.STANDARD, Progress.SILENT);
        Comparison comparison = Crossread.compare(Title.of(name), understood);
        Map<String, String> files = new HashMap<>();
        comparison.articles().forEach(a -> files.put(a.id(), a.file()));
        JsonNode gold = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/cases", name, "gold.json")));
        int planted = 0;
        int found = 0;
        int last = 0;
        for (JsonNode fact : gold.path("findings")) {
            if (fact.path("relation").asText().equals("addition")) {
                continue;
            }
            planted++;
            for (int f = 0; f < comparison.findings().size(); f++) {
                if (names(comparison.findings().get(f), fact, files)) {
                    found++;
                    last = Math.max(last, f + 1);
                    break;
                }
            }
        }
        List<List<String>> texts = comparison.articles().stream().map(Marks::words).toList();
        return new Marks(name, planted, found, last, diffed(texts), collated(texts));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %2d planted: ours %3d findings for %2d of them; java-diff-utils %4d marks; CollateX %4d marks",
                name,
                planted,
                ours,
                found,
                diff,
                collation);
    }

    /** Whether a finding has the planted values of two files. */
    private static boolean names(Finding finding, JsonNode fact, Map<String, String> files) {
        Set<String> hits = new HashSet<>();
        for (JsonNode value : fact.path("values")) {
            for (Value mine : finding.values()) {
                String file = value.path(0).asText();
                if (file.equals(files.get(mine.article())) && alike(value.path(1).asText(), mine.text())) {
                    hits.add(file);
                }
            }
        }
        return hits.size() > 1;
    }

    private static boolean alike(String one, String other) {
        String a = " " + String.join(" ", split(one)) + " ";
        String b = " " + String.join(" ", split(other)) + " ";
        return a.contains(b) || b.contains(a);
    }

    private static List<String> words(Article article) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : article.body()) {
            words.addAll(split(sentence.text()));
        }
        return words;
    }

    private static List<String> split(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1));
    }

    private static int diffed(List<List<String>> texts) {
        int marks = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                marks += DiffUtils.diff(texts.get(i), texts.get(j)).getDeltas().size();
            }
        }
        return marks;
    }

    private static int collated(List<List<String>> texts) {
        List<SimpleWitness> witnesses = new ArrayList<>();
        for (List<String> text : texts) {
            witnesses.add(new SimpleWitness("S" + witnesses.size(), String.join(" ", text)));
        }
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, witnesses);
        int marks = 0;
        for (SortedMap<Witness, Set<Token>> rank : VariantGraphRanking.of(graph).asTable()) {
            marks += rank.size() < texts.size() || readings(rank) > 1 ? 1 : 0;
        }
        return marks;
    }

    private static int readings(SortedMap<Witness, Set<Token>> rank) {
        Set<String> readings = new HashSet<>();
        rank.values().forEach(tokens -> {
            StringBuilder reading = new StringBuilder();
            tokens.forEach(t -> reading.append(((SimpleToken) t).getNormalized()).append(' '));
            readings.add(reading.toString());
        });
        return readings.size();
    }
}
