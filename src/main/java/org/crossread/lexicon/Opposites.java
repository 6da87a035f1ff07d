package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs of predicates of which one denies the other: rise and fall, approve and reject, in custody and at large. */
public final class Opposites {

    private static final Opposites STANDARD = new Opposites(
            Stream.concat(Lines.of("opposites.txt").stream(), Lines.of("outcomes.txt").stream())
                    .toList(),
            Lines.of("paraphrases.txt"));

    /** The sides that a phrase is on: the number of the pair, below 0 on the second side. */
    private final Map<String, Set<Integer>> sides = new LinkedHashMap<>();

    private final Set<String> free = new HashSet<>();

    /** Of each verb the stems of all phrases that tell the same: sorry and apology of {@code apologise}. */
    private final Map<String, Set<String>> paraphrases = new LinkedHashMap<>();

    private final Map<String, List<Phrase>> byFirst = new LinkedHashMap<>();

    /** How a phrase stands in a sentence. */
    public enum Form {
        /** As a verb: {@code turned the offer down}. */
        VERB,
        /** Behind {@code is}, {@code remained}, {@code was found}: {@code at large}. */
        STATE,
        /** As a noun that is denied: {@code no injuries}. */
        NOUN,
        /** Wherever it stands: {@code unanimously}. */
        FREE
    }

    /**
     * A word or phrase that is on a side.
     *
     * @param words as stems, in order; of a state and where it is free as they are
     * @param form how it stands in a sentence
     * @param key its words, joined by hyphens
     */
    public record Phrase(List<String> words, Form form, String key) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Of lines such as {@code open reopen =open / close shut}.
     *
     * @param others such as {@code apologise = say-sorry issue-apology}: phrases that stand for the verb before them
     */
    Opposites(List<String> lines, List<String> others) {
        for (String line : others) {
            String[] sides = line.split(" = ", 2);
            Lines.words(sides[1]).forEach(phrase -> paraphrase(sides[0], phrase));
        }
        int pair = 0;
        for (String line : lines) {
            String[] halves = line.split(" / ", -1);
            pair++;
            for (int i = 0; i < 2; i++) {
                for (String entry : Lines.words(halves[i])) {
                    add(entry, i == 0 ? pair : -pair);
                }
            }
        }
    }

    private void paraphrase(String verb, String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split("-", -1)) {
            words.add(Stems.standard().of(word));
        }
        paraphrases.computeIfAbsent(verb, v -> new HashSet<>()).addAll(words);
        List<Phrase> beside = byFirst.computeIfAbsent(words.get(0), f -> new ArrayList<>());
        beside.add(new Phrase(words, Form.VERB, verb));
        beside.sort((a, b) -> b.words().size() - a.words().size());
    }

    private void add(String entry, int side) {
        Form form = switch (entry.charAt(0)) {
            case '=' -> Form.STATE;
            case '+' -> Form.NOUN;
            case '~' -> Form.FREE;
            default -> Form.VERB;
        };
        boolean exact = form == Form.STATE || form == Form.FREE;
        String key = form == Form.VERB ? entry : entry.substring(1);
        List<String> words = new ArrayList<>();
        for (String word : key.split("-", -1)) {
            words.add(exact ? word : Stems.standard().of(word));
        }
        if (form == Form.FREE) {
            free.add(key);
        }
        sides.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(side);
        List<Phrase> beside = byFirst.computeIfAbsent(words.get(0), f -> new ArrayList<>());
        if (beside.stream().noneMatch(p -> p.form() == form && p.key().equals(key))) {
            beside.add(new Phrase(words, form, key));
            beside.sort((a, b) -> b.words().size() - a.words().size());
        }
    }

    /** The pairs that come with the program. */
    public static Opposites standard() {
        return STANDARD;
    }

    /** Whether a phrase counts wherever it stands, so that no word beside it tells what it is said of. */
    public boolean free(String key) {
        return free.contains(key);
    }

    /** Whether a stem is a word of another way to tell what a verb tells: {@code sorry} of {@code apologise}. */
    public boolean paraphrases(String verb, String stem) {
        return paraphrases.getOrDefault(verb, Set.of()).contains(stem);
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
        return meet(one, other, false);
    }

    /** Whether some pair has both phrases on one side. */
    public boolean allied(String one, String other) {
        return meet(one, other, true);
    }

    /** Whether two phrases are in one pair, on one side of it or on the two sides. */
    private boolean meet(String one, String other, boolean together) {
        Set<Integer> theirs = sides.getOrDefault(other, Set.of());
        for (int mine : theirs.isEmpty() ? theirs : sides.getOrDefault(one, Set.of())) {
            if (theirs.contains(together ? mine : -mine)) {
                return true;
            }
        }
        return false;
    }
}
