package org.crossread.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in one line who says what. */
final class Claims {

    /** More outlets than this are named by their letters, so that a claim stays one line. */
    private static final int NAMES_IN_A_LINE = 3;
    /** Characters before and after a value that tell what it is about; a claim with both fills one line of A4. */
    private static final int BEFORE = 48;

    private static final int AFTER = 32;

    private Claims() {}

    /** Who says what, sources with the same words together, in order of the first. */
    static List<Cover.Claim> of(List<Said> says, Phrases phrases) {
        return grouped(says, phrases, false);
    }

    /** The same; the claim of the shortest sentence comes first, with the words around it. */
    static List<Cover.Claim> inContext(List<Said> says, Phrases phrases) {
        return grouped(says, phrases, true);
    }

    private static List<Cover.Claim> grouped(List<Said> says, Phrases phrases, boolean context) {
        Map<String, Map<String, String>> byWords = new LinkedHashMap<>();
        says.forEach(said -> byWords.computeIfAbsent(said.words(), w -> new LinkedHashMap<>())
                .put(said.source(), said.name()));
        List<Cover.Claim> claims = new ArrayList<>();
        Optional<Said> clear = context ? says.stream().min(Comparator.comparingInt(Claims::length)) : Optional.empty();
        clear.ifPresent(said -> claims.add(
                Snippet.of(Context.before(said.before(), BEFORE), said.words(), Context.after(said.after(), AFTER))
                        .claim(sources(byWords, said.words(), phrases), ids(byWords, said.words()))));
        for (String words : byWords.keySet()) {
            if (clear.filter(said -> said.words().equals(words)).isEmpty()) {
                claims.add(Snippet.of("", words, "").claim(sources(byWords, words, phrases), ids(byWords, words)));
            }
        }
        return claims;
    }

    private static int length(Said said) {
        return said.before().length() + said.after().length();
    }

    private static String sources(Map<String, Map<String, String>> byWords, String words, Phrases phrases) {
        return sources(byWords.getOrDefault(words, Map.of()), phrases);
    }

    private static String ids(Map<String, Map<String, String>> byWords, String words) {
        return String.join(", ", byWords.getOrDefault(words, Map.of()).keySet());
    }

    /** Names and letters of the sources; letters alone where there are many. */
    static String sources(Map<String, String> names, Phrases phrases) {
        if (names.size() > NAMES_IN_A_LINE) {
            return String.join(", ", names.keySet());
        }
        return phrases.list(names.entrySet().stream()
                .map(e -> e.getValue() + " (" + e.getKey() + ")")
                .toList());
    }
}
