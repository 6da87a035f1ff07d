package org.crossread.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.model.Article;
import org.crossread.model.Finding;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Value;

/** Words a finding for the pages. */
final class Differences {

    private static final double HIGH = 0.66;
    private static final double MEDIUM = 0.33;

    private Differences() {}

    static Difference of(Lookup lookup, Finding finding, Synopses synopses) {
        List<Said> says = finding.values().stream()
                .sorted(Comparator.comparing((Value v) -> v.article().length()).thenComparing(Value::article))
                .map(v -> said(lookup, v))
                .toList();
        return new Difference(
                String.valueOf(lookup.number(finding)),
                Shown.of(finding.id()),
                Lookup.anchor(finding),
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.relation().name().toLowerCase(Locale.ROOT),
                headline(finding, lookup.phrases()),
                Shown.of(finding.summary()),
                finding.weight() >= HIGH ? "high" : finding.weight() >= MEDIUM ? "medium" : "low",
                Shown.of(finding.rule()),
                Proof.of(finding),
                Claims.inContext(says, lookup.phrases()),
                says,
                understood(says),
                synopses.passages(finding),
                finding.values().stream().map(Value::article).distinct().collect(Collectors.joining(" ")));
    }

    private static String headline(Finding finding, Phrases phrases) {
        List<String> words = finding.values().stream()
                .map(v -> "“" + Shown.of(v.text()) + "”")
                .distinct()
                .toList();
        return finding.relation() == Finding.Relation.CONFLICT && words.size() > 1
                ? phrases.say("say_against", words.get(0), phrases.list(words.subList(1, words.size())))
                : phrases.list(words);
    }

    private static List<Said> understood(List<Said> says) {
        Set<String> told = new HashSet<>();
        return says.stream()
                .filter(s -> !(s.meaning() + s.value()).isEmpty())
                .filter(s -> told.add(s.meaning() + " " + s.value()))
                .toList();
    }

    /** The words in their sentence; what they were understood as, if that is not the same letters. */
    static Said said(Lookup lookup, Value value) {
        Article article = lookup.article(value.article());
        Sentence sentence = lookup.sentence(value.place().sentence());
        Span where = value.place().where();
        String normal = value.value().map(Shown::of).orElse("");
        return new Said(
                article.id(),
                Shown.of(article.name()),
                Sources.language(article),
                sentence.id(),
                Shown.of(sentence.text().substring(0, where.start())),
                Shown.of(where.in(sentence.text())),
                Shown.of(sentence.text().substring(where.end())),
                normal.equalsIgnoreCase(Shown.of(where.in(sentence.text()))) ? "" : normal,
                PlainValue.of(normal, lookup.phrases()));
    }
}
