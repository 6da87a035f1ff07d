package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.model.Value;

/** Says a finding in one sentence that an editor can read without the report. */
final class Summary {

    private final Sources sources;

    Summary(Sources sources) {
        this.sources = sources;
    }

    /**
     * The sentence.
     *
     * @param silent names of the outlets that leave an addition out
     */
    String of(Draft draft, List<String> silent) {
        return switch (draft.relation()) {
            case CONFLICT -> said(draft.values(), "; ") + ".";
            case REFINEMENT -> said(draft.values(), "; ") + ": " + compatible(draft) + ".";
            case ADDITION ->
                said(draft.values(), "; ")
                        + (silent.isEmpty()
                                ? "."
                                : "; " + names(silent) + " " + plural(silent, "does", "do") + " not.");
        };
    }

    private String compatible(Draft draft) {
        if (draft.rule().contains(Growth.RULE)) {
            return "an update, as this count grows (" + times(draft.values()) + ")";
        }
        return draft.values().size() == 2 ? "both can be true" : "all can be true";
    }

    /** When each source appeared, in order of time: {@code Gazette 3 May 2024, Herald 4 May 2024}. */
    private String times(List<Value> values) {
        return values.stream()
                .map(Value::article)
                .distinct()
                .sorted(Comparator.comparing(
                                (String id) -> sources.article(id)
                                        .metadata()
                                        .published()
                                        .map(Growth::at),
                                Growth.UNKNOWN_LAST)
                        .thenComparing(id -> id))
                .map(id -> sources.name(id) + " "
                        + sources.article(id)
                                .metadata()
                                .published()
                                .map(Growth::when)
                                .orElse("at an unknown time"))
                .collect(Collectors.joining(", "));
    }

    private String said(List<Value> values, String between) {
        Map<String, List<String>> byWords = new LinkedHashMap<>();
        for (Value value : values) {
            String words = Snippet.of(value, sources.sentence(value.place().sentence()));
            byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(sources.name(value.article()));
        }
        return byWords.entrySet().stream()
                .map(e -> names(e.getValue()) + " " + plural(e.getValue(), "says", "say") + " “"
                        + e.getKey().replace('“', '‘').replace('”', '’').replace('"', '\'') + "”")
                .collect(Collectors.joining(between));
    }

    private static String plural(List<String> names, String one, String several) {
        return names.stream().distinct().count() == 1 ? one : several;
    }

    private static String names(List<String> names) {
        List<String> once = names.stream().distinct().toList();
        int n = once.size();
        return n == 1 ? once.get(0) : String.join(", ", once.subList(0, n - 1)) + " and " + once.get(n - 1);
    }
}
