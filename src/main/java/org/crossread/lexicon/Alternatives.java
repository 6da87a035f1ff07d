package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of which a thing is the one or the other: an ankle is no knee, a van no motorbike; from
 * {@code alternatives.txt}. Looked up by the word in lower case, one or many of it: {@code van} and {@code vans}, and
 * no verb's form.
 */
public final class Alternatives {

    private static final Alternatives STANDARD = new Alternatives(Lines.of("alternatives.txt"));
    private static final Alternatives DOERS = new Alternatives(Lines.of("doers.txt"));

    private final Map<String, List<Entry>> byWord = new HashMap<>();

    /**
     * A word in one line of the file.
     *
     * @param finding the kind of finding that two of the line make: {@code place}
     * @param sort what the words of the line are: {@code building}; several lines may be of one
     * @param line number of the line
     * @param alternative number of the alternative in the line; words of one alternative do not exclude each other
     */
    public record Entry(String finding, String sort, int line, int alternative) {}

    /** Of lines such as {@code name vehicle = van|minibus; lorry|truck}. */
    Alternatives(List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            String[] sides = lines.get(line).split(" = ", 2);
            String[] head = sides[0].split(" ", 2);
            String[] alternatives = sides[1].split("; ", -1);
            for (int a = 0; a < alternatives.length; a++) {
                Entry entry = new Entry(head[0], head[1], line, a);
                for (String word : alternatives[a].split("\\|", -1)) {
                    add(word, entry);
                    add(many(word), entry);
                }
            }
        }
    }

    private void add(String word, Entry entry) {
        List<Entry> known = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!known.contains(entry)) {
            known.add(entry);
        }
    }

    private static String many(String word) {
        boolean hiss = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        boolean y = word.endsWith("y") && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
        return hiss ? word + "es" : y ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** Those that come with the program. */
    public static Alternatives standard() {
        return STANDARD;
    }

    /** Those who do something, told by common nouns; from {@code doers.txt}. */
    public static Alternatives doers() {
        return DOERS;
    }

    /** Where a word stands; empty for one that excludes nothing. */
    public List<Entry> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Whether some line has the two as two alternatives of one sort, and none as one. */
    public boolean exclude(String left, String right) {
        boolean apart = false;
        for (Entry mine : of(left)) {
            for (Entry theirs : of(right)) {
                if (mine.line() == theirs.line()) {
                    if (mine.alternative() == theirs.alternative()) {
                        return false;
                    }
                    apart = true;
                }
            }
        }
        return apart;
    }

    /** Whether some line has the two as one alternative: a cottage and a flat are both a home. */
    public boolean same(String left, String right) {
        return of(left).stream().anyMatch(of(right)::contains);
    }
}
