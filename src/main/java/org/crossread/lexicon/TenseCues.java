package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell whether a clause speaks of what was or of what is to come. */
public final class TenseCues {

    private static final TenseCues STANDARD = new TenseCues();

    private final Map<String, Set<String>> cues;

    private TenseCues() {
        cues = new HashMap<>();
        for (String line : Lines.of("tense-cues.txt")) {
            int space = line.indexOf(' ');
            Set<String> words = cues.computeIfAbsent(line.substring(0, space), k -> new HashSet<>());
            for (String word : line.substring(space).split(",", -1)) {
                words.add(word.strip());
            }
        }
    }

    /** The cues that come with the program. */
    public static TenseCues standard() {
        return STANDARD;
    }

    /** Whether the word, in lower case, says that its clause is still to come. */
    public boolean isFuture(String word) {
        return is("future", word);
    }

    /** Whether the word, in lower case, says that its clause has happened. */
    public boolean isPast(String word) {
        return is("past", word);
    }

    /** Whether what follows the word and "to" is still to come: {@code agreed to}. */
    public boolean looksAhead(String word) {
        return is("to-future", word);
    }

    /** Whether the word, behind a noun in the plural, says that its clause is still to come: {@code voters go}. */
    public boolean isPlural(String word) {
        return is("plural", word);
    }

    /** Whether somebody is told to do what follows: {@code called on members to}. */
    public boolean urges(String word) {
        return is("urges", word);
    }

    /** Whether something was moved to another day: {@code postponed}. */
    public boolean moves(String word) {
        return is("moved", word);
    }

    /** Whether what was treated so "for" a day, the word in lower case, is still to come: {@code scheduled}. */
    public boolean fixes(String word) {
        return is("fixed", word);
    }

    /** Whether the word names what is prepared for a day to come: {@code tickets for Saturday's final}. */
    public boolean isMeant(String word) {
        return is("meant", word);
    }

    /** Whether a participle behind the word tells a state, not a time: {@code will stay closed}. */
    public boolean isState(String word) {
        return is("state", word);
    }

    /** Whether a clause that a participle may stand in ends at the word or mark. */
    public boolean endsClause(String word) {
        return is("clause-end", word) || word.equals(",") || word.equals(":");
    }

    /** Whether what follows the word has happened, though it be told in a clause that looks ahead: {@code despite}. */
    public boolean isBehind(String word) {
        return is("behind", word);
    }

    /** Whether what follows the word and "after" has happened: {@code hours after}. */
    public boolean follows(String word) {
        return is("after", word);
    }

    /**
     * Whether a period that opens on the day behind the word is told of before: {@code mourning beginning Wednesday}.
     */
    public boolean opens(String word) {
        return is("opening", word);
    }

    /** Whether the word may stand between such a word and the day: {@code starting on}. */
    public boolean isToward(String word) {
        return is("toward", word);
    }

    private boolean is(String kind, String word) {
        return cues.getOrDefault(kind, Set.of()).contains(word);
    }
}
