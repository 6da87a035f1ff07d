package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.finding.QuoteRelation.Change;
import org.crossread.finding.QuoteRelation.Stretch;
import org.crossread.model.Alignment;
import org.crossread.model.Equal;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Span;
import org.crossread.model.Value;

/** Finds the same utterance in several articles with other words between the marks, or running on in one of them. */
final class Quotes {

    private record Pair(int left, int right, double likeness) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.<Pair>comparingDouble(p -> -p.likeness)
            .thenComparing(Pair::left)
            .thenComparing(Pair::right);

    private final List<Utterance> utterances = new ArrayList<>();
    private final int[] group;

    private Quotes(List<Passage> passages) {
        passages.forEach(p -> utterances.addAll(Utterance.in(p)));
        group = new int[utterances.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < group.length; l++) {
            group[l] = l;
            for (int r = l + 1; r < group.length; r++) {
                Utterance left = utterances.get(l);
                Utterance right = utterances.get(r);
                double likeness = left.article().equals(right.article()) ? 0 : QuoteRelation.likeness(left, right);
                if (likeness > 0) {
                    pairs.add(new Pair(l, r, likeness));
                }
            }
        }
        pairs.sort(LIKEST_FIRST);
        pairs.forEach(this::join);
    }

    /** What was judged about the quotations of an alignment. */
    static Verdicts of(Alignment alignment, List<Passage> passages) {
        Quotes quotes = new Quotes(passages);
        Verdicts verdicts = new Verdicts();
        for (List<Utterance> same : quotes.groups()) {
            if (same.size() > 1) {
                judge(alignment, same, verdicts);
            }
        }
        return verdicts;
    }

    private void join(Pair pair) {
        int a = group[pair.left];
        int b = group[pair.right];
        for (int m = 0; m < group.length; m++) {
            for (int n = 0; n < group.length; n++) {
                boolean meet = group[m] == a && group[n] == b;
                if (meet && utterances.get(m).article().equals(utterances.get(n).article())) {
                    return;
                }
            }
        }
        for (int m = 0; m < group.length; m++) {
            group[m] = group[m] == b ? a : group[m];
        }
    }

    private List<List<Utterance>> groups() {
        Map<Integer, List<Utterance>> groups = new TreeMap<>();
        for (int u = 0; u < group.length; u++) {
            groups.computeIfAbsent(group[u], g -> new ArrayList<>()).add(utterances.get(u));
        }
        return List.copyOf(groups.values());
    }

    /** One finding for all articles: the longest version is the one that the others are held against. */
    private static void judge(Alignment alignment, List<Utterance> same, Verdicts verdicts) {
        Utterance base = same.stream()
                .min(Comparator.comparingInt((Utterance u) -> -u.size()).thenComparing(Utterance::text))
                .orElseThrow();
        Map<Utterance, Stretch> changed = new java.util.LinkedHashMap<>();
        List<Utterance> kept = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (Utterance other : same) {
            if (other.equals(base)) {
                continue;
            }
            QuoteRelation.Result result = QuoteRelation.of(base, other);
            if (result.changed().isPresent()) {
                Change change = result.changed().get();
                changed.put(other, change.right());
                from = Math.min(from, change.left().from());
                to = Math.max(to, change.left().to());
            } else {
                kept.add(other);
            }
            result.more().ifPresent(more -> verdicts.drafts().add(more(base, other, more)));
        }
        if (!changed.isEmpty()) {
            Stretch ofBase = new Stretch(from, to);
            List<Value> values = new ArrayList<>();
            for (Utterance u : same) {
                Optional<Stretch> stretch = u.equals(base)
                        ? Optional.of(ofBase)
                        : changed.containsKey(u) ? Optional.of(changed.get(u)) : counterpart(base, ofBase, u);
                stretch.ifPresent(s -> values.add(value(u, s)));
            }
            verdicts.drafts()
                    .add(new Draft(
                            Finding.Kind.QUOTE,
                            Finding.Relation.CONFLICT,
                            values,
                            "other words between the marks",
                            "the same utterance, quoted in different words",
                            1));
        } else if (!kept.isEmpty()) {
            List<Value> values =
                    same.stream().map(u -> value(u, new Stretch(0, u.size()))).toList();
            if (values.stream().map(Value::text).distinct().count() > 1) {
                verdicts.equals()
                        .add(new Equal(
                                alignment.event(),
                                alignment.id(),
                                Finding.Kind.QUOTE,
                                values,
                                "the same words between the marks"));
            }
        }
    }

    /** The words of {@code other} that stand for a stretch of {@code base}; it quotes them alike, or not at all. */
    private static Optional<Stretch> counterpart(Utterance base, Stretch stretch, Utterance other) {
        WordMatch match = WordMatch.of(base, other);
        int from = -1;
        int to = -1;
        for (int k = 0; k < match.size(); k++) {
            if (match.left().get(k) >= stretch.from() && match.left().get(k) < stretch.to()) {
                from = from < 0 ? match.right().get(k) : from;
                to = match.right().get(k) + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private static Draft more(Utterance base, Utterance other, Change more) {
        Value longer = more.left().empty() ? value(other, more.right()) : value(base, more.left());
        return new Draft(
                Finding.Kind.QUOTE,
                Finding.Relation.ADDITION,
                List.of(longer),
                "the quotation runs on",
                "the other quotation ends before these words",
                1);
    }

    private static Value value(Utterance u, Stretch stretch) {
        int first = u.words().get(stretch.from());
        int last = u.words().get(stretch.to() - 1);
        Span span = u.passage().span(first, last + 1);
        String sentence = u.passage().sentences().get(u.sentence()).id();
        String text = span.in(u.passage().sentences().get(u.sentence()).text());
        return new Value(u.article(), new Place(sentence, span), text, Optional.empty(), "");
    }
}
