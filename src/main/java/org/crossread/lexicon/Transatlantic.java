package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How British and American writers differ, from {@code transatlantic.txt}: two spellings of one word, the spelling that
 * stems have, and words that tell on which side an outlet writes.
 */
public final class Transatlantic {

    private static final Transatlantic STANDARD = new Transatlantic(Lines.of("transatlantic.txt"));

    /** Letters by which two spellings differ at most: programme and program. */
    private static final int FARTHEST = 2;

    /** Where in a word a spelling stands. */
    private enum Where {
        PART,
        END,
        WORD
    }

    /** What the British and the Americans write, in words of {@code least} letters or more. */
    private record Spelling(Where where, String british, String american, int least) {

        /** Of words such as {@code part our or 5}. */
        static Spelling of(Where where, List<String> words) {
            return new Spelling(
                    where, words.get(1), words.get(2), words.size() > 3 ? Integer.parseInt(words.get(3)) : 0);
        }

        String inAmerican(String word) {
            return switch (where) {
                case PART -> word.replace(british, american);
                case END -> word.endsWith(british) ? ended(word, british, american) : word;
                case WORD -> word.equals(british) ? american : word;
            };
        }

        private static String ended(String word, String end, String other) {
            return word.substring(0, word.length() - end.length()) + other;
        }
    }

    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Spelling> stems = new ArrayList<>();
    private final Map<String, Integer> sides = new HashMap<>();

    private Transatlantic(List<String> lines) {
        for (String line : lines) {
            List<String> words = Lines.words(line.replace(',', ' '));
            String section = words.get(0);
            switch (section) {
                case "day-first" -> words.subList(1, words.size()).forEach(w -> sides.put(w, 1));
                case "month-first" -> words.subList(1, words.size()).forEach(w -> sides.put(w, -1));
                case "stem" -> stems.add(Spelling.of(Where.END, words));
                default -> spellings.add(Spelling.of(Where.valueOf(section.toUpperCase(Locale.ROOT)), words));
            }
        }
    }

    /** The habits that come with the program. */
    public static Transatlantic standard() {
        return STANDARD;
    }

    /** Whether two words, in lower case, are one in two spellings or the same. */
    public boolean same(String one, String other) {
        return one.equals(other) || (near(one, other) && american(one).equals(american(other)));
    }

    /**
     * Where a word points: 1 to outlets that write the day before the month, -1 to those that write the month first, 0
     * if it tells nothing.
     *
     * @param word in lower case
     */
    public int side(String word) {
        return sides.getOrDefault(word, 0);
    }

    /** A base form in lower case, as the British write it: {@code organise} for organize. */
    String british(String stem) {
        for (Spelling end : stems) {
            if (stem.length() >= end.least && stem.endsWith(end.american)) {
                return Spelling.ended(stem, end.american, end.british);
            }
        }
        return stem;
    }

    /** All that the spellings tell apart begin alike and are of about one length; most words are told apart by that. */
    private static boolean near(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= FARTHEST;
    }

    private String american(String word) {
        String spelt = word;
        for (Spelling spelling : spellings) {
            if (word.length() >= spelling.least) {
                spelt = spelling.inAmerican(spelt);
            }
        }
        return spelt;
    }
}
