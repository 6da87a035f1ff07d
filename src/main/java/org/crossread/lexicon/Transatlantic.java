package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Tells two spellings of one word, {@code neighbours} and {@code neighbors}, from two words; by {@code transatlantic.txt}. */
public final class Transatlantic {

    private static final Transatlantic STANDARD = new Transatlantic(Lines.of("transatlantic.txt"));

    /** Letters by which two spellings differ at most: programme and program. */
    private static final int FARTHEST = 2;

    private record Habit(String british, String american, int least) {}

    private final List<Habit> habits = new ArrayList<>();

    Transatlantic(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            habits.add(new Habit(parts[0], parts[1], parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
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

    /** All that the habits tell apart begin alike and are of about one length; most words are told apart by that. */
    private static boolean near(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= FARTHEST;
    }

    private String american(String word) {
        String spelt = word;
        for (Habit habit : habits) {
            if (word.length() >= habit.least) {
                spelt = american(spelt, habit);
            }
        }
        return spelt;
    }

    private static String american(String word, Habit habit) {
        String british = habit.british;
        if (british.startsWith("=")) {
            return word.equals(british.substring(1)) ? habit.american.substring(1) : word;
        }
        if (british.endsWith("$")) {
            String end = british.substring(0, british.length() - 1);
            return word.endsWith(end)
                    ? word.substring(0, word.length() - end.length())
                            + habit.american.substring(0, habit.american.length() - 1)
                    : word;
        }
        return word.replace(british, habit.american);
    }
}
