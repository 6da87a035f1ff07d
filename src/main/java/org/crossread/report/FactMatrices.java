package org.crossread.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/** Fills the matrix of facts by sources from what was found and from what was judged equal. */
final class FactMatrices {

    /** More columns than this leave no room for words on A4. */
    private static final int NARROW = 6;
    /** Characters around a fact that tell what it is about; two lines of the first column. */
    private static final int BEFORE = 30;

    private static final int AFTER = 18;
    /** Who said what, and who is credited, have tables of their own. */
    private static final Set<Finding.Kind> ELSEWHERE = EnumSet.of(Finding.Kind.QUOTE, Finding.Kind.ATTRIBUTION);

    private final Lookup lookup;
    private final Event event;
    private final Set<Place> shown = new HashSet<>();
    private final List<FactMatrix.Row> rows = new ArrayList<>();

    private FactMatrices(Lookup lookup, Event event) {
        this.lookup = lookup;
        this.event = event;
    }

    static FactMatrix of(Lookup lookup, Event event) {
        FactMatrices matrix = new FactMatrices(lookup, event);
        matrix.add(Finding.Relation.CONFLICT, "conflict");
        matrix.add(Finding.Relation.REFINEMENT, "compatible");
        for (Equal equal : lookup.comparison().equals()) {
            if (equal.event().equals(event.id())) {
                matrix.add(equal.kind(), "agree", equal.values(), Optional.empty());
            }
        }
        matrix.add(Finding.Relation.ADDITION, "only");
        return new FactMatrix(
                event.articles().size() > NARROW ? "yes" : "",
                event.articles().stream()
                        .map(id -> new FactMatrix.Column(id, lookup.name(id)))
                        .toList(),
                matrix.rows.stream()
                        .map(FactMatrix.Row::state)
                        .distinct()
                        .map(matrix::group)
                        .toList());
    }

    private FactMatrix.Group group(String state) {
        return new FactMatrix.Group(
                state, rows.stream().filter(r -> r.state().equals(state)).toList());
    }

    private void add(Finding.Relation relation, String state) {
        for (Finding finding : lookup.findings(event, relation)) {
            add(finding.kind(), state, finding.values(), Optional.of(lookup.mark(finding)));
        }
    }

    private void add(Finding.Kind kind, String state, List<Value> values, Optional<Synopsis.Mark> mark) {
        List<Place> places = values.stream().map(Value::place).toList();
        if (ELSEWHERE.contains(kind) || shown.containsAll(places)) {
            return;
        }
        shown.addAll(places);
        Value first = values.get(0);
        Sentence sentence = lookup.sentence(first.place().sentence());
        String before =
                Shown.of(sentence.text().substring(0, first.place().where().start()));
        String after = Shown.of(sentence.text().substring(first.place().where().end()));
        boolean whole = (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
        rows.add(new FactMatrix.Row(
                kind.name().toLowerCase(Locale.ROOT),
                state,
                whole ? "" : Context.before(before, BEFORE),
                whole ? "" : Context.after(after, AFTER),
                Sources.language(lookup.article(first.article())),
                mark,
                values.stream().map(Value::article).distinct().collect(Collectors.joining(" ")),
                places.stream().map(Place::sentence).distinct().collect(Collectors.joining(" ")),
                cells(values, state.equals("agree"))));
    }

    private List<FactMatrix.Cell> cells(List<Value> values, boolean equal) {
        Map<String, String> groups = new LinkedHashMap<>();
        Map<String, FactMatrix.Cell> bySource = new LinkedHashMap<>();
        for (Value value : values) {
            String meaning = equal ? "" : value.value().orElse(value.text());
            String letter = String.valueOf((char) ('a' + Math.min(groups.size(), 'z' - 'a')));
            String group = groups.computeIfAbsent(meaning, m -> letter);
            bySource.putIfAbsent(
                    value.article(),
                    new FactMatrix.Cell(
                            group, Shown.of(value.text()), Sources.language(lookup.article(value.article()))));
        }
        return event.articles().stream()
                .map(id -> bySource.getOrDefault(id, new FactMatrix.Cell("", "", "und")))
                .toList();
    }
}
