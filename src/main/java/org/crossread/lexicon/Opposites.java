package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of predicates of which one denies the other: rise and fall, approve and reject, in custody and at large. */
public final class Opposites {

    private static final Opposites STANDARD = new Opposites(Lines.of("opposites.txt"));

    private final Map<String, Set<Side>> sides = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byFirst = new LinkedHashMap<>();

    /** How a phrase stands in a sentence. */
    public enum Form {
        /** As a verb: {@code turned the offer down}. */
        VERB,
        /** Behind {@code is}, {@code remained}, {@code was found}: {@code at large}. */
        STATE,
        /** As a noun that is denied: {@code no injuries}. */
        NOUN
    }

    /** The side of a pair, by number of its line, that a phrase is on. */
    private record Side(int pair, boolean positive) {}

    /**
     * A word or phrase that is on a side.
     *
     * @param words as stems, in order; of a state as they are
     * @param form how it stands in a sentence
     * @param key its words, joined by hyphens
     */
    public record Phrase(List<String> words, Form form, String key) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Of lines such as {@code open reopen =open / close shut}. */
    Opposites(List<String> lines) {
        int pair = 0;
        for (String line : lines) {
            String[] halves = line.split(" / ", -1);
            pair++;
            for (int i = 0; i < 2; i++) {
                for (String entry : halves[i].strip().split("\\s+", -1)) {
                    add(entry, new Side(pair, i == 0));
                }
            }
        }
    }

    private void add(String entry, Side side) {
        Form form = entry.startsWith("=") ? Form.STATE : entry.startsWith("+") ? Form.NOUN : Form.VERB;
        String key = form == Form.VERB ? entry : entry.substring(1);
        List<String> words = new ArrayList<>();
        for (String word : key.split("-", -1)) {
            words.add(form == Form.STATE ? word : Stems.standard().of(word));
        }
        sides.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(side);
        List<Phrase> beside = byFirst.computeIfAbsent(words.get(0), f -> new ArrayList<>());
        Phrase phrase = new Phrase(words, form, key);
        if (!beside.contains(phrase)) {
            beside.add(phrase);
            beside.sort((a, b) -> b.words().size() - a.words().size());
        }
    }

    /** The pairs that come with the program. */
    public static Opposites standard() {
        return STANDARD;
    }

    /** Whether a phrase has an opposite. */
    public boolean has(String key) {
        return sides.containsKey(key);
    }

    /** The phrases that begin with a word or stem, the longest first. */
    public List<Phrase> from(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Whether some pair has one phrase on one side and the other on the other: {@code held} and {@code burst}. */
    public boolean opposed(String one, String other) {
        Set<Side> theirs = sides.getOrDefault(other, Set.of());
        return sides.getOrDefault(one, Set.of()).stream()
                .anyMatch(s -> theirs.contains(new Side(s.pair(), !s.positive())));
    }

    /** Whether some pair has both phrases on one side. */
    public boolean allied(String one, String other) {
        Set<Side> theirs = sides.getOrDefault(other, Set.of());
        return sides.getOrDefault(one, Set.of()).stream().anyMatch(theirs::contains);
    }
}
