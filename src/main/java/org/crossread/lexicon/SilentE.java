package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the silent e back that {@code -ed} and {@code -ing} drop: {@code clos} is {@code close}, {@code visit} stays.
 *
 * <p>The rules follow English spelling: a short vowel before one consonant would have doubled it ({@code hopping} of
 * hop, {@code hoping} of hope); some endings never stand without the e ({@code announc}, {@code settl}). Verbs that go
 * against them stand in {@code silent-e.txt}.
 */
final class SilentE {

    private final Set<String> listed = new HashSet<>();

    SilentE() {
        for (String line : Lines.of("silent-e.txt")) {
            listed.addAll(List.of(line.split(" ", -1)));
        }
    }

    /**
     * The verb of a stem.
     *
     * @param stem without ending, a doubled consonant made single
     * @param cut the same before that: where they differ, the verb ends in the consonant
     */
    String restored(String stem, String cut) {
        String whole = stem + "e";
        if (listed.contains(whole)) {
            return whole;
        }
        return stem.length() == cut.length() && drops(stem) ? whole : stem;
    }

    private static boolean drops(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = n > 1 ? stem.charAt(n - 2) : ' ';
        boolean oneVowel = n > 2 && Vowels.at(stem, n - 2) && !Vowels.at(stem, n - 3);
        boolean afterGlide = n > 2 && (stem.charAt(n - 3) == 'i' || stem.charAt(n - 3) == 'u');
        boolean single =
                n > 1 && Vowels.at(stem, n - 2) && (n == 2 || !Vowels.at(stem, n - 3)) && Vowels.groups(stem) == 1;
        return switch (last) {
            case 'v', 'c', 'u' -> true;
            case 's' -> before != 's';
            case 'z' -> before != 'z' && before != 't';
            case 'l' -> single || "bcdfgkptz".indexOf(before) >= 0 || ("uy".indexOf(before) >= 0 && oneVowel);
            case 'g' -> before != 'n' && before != 'g';
            case 'r' -> single || ("iua".indexOf(before) >= 0 && oneVowel);
            case 'd' -> single || ("ua".indexOf(before) >= 0 && oneVowel) || (before == 'a' && afterGlide);
            case 't' -> single || ("ua".indexOf(before) >= 0 && oneVowel) || (before == 'a' && afterGlide);
            case 'n' -> single || (before == 'i' && oneVowel);
            case 'm' -> single || (before == 'u' && oneVowel);
            case 'k' -> oneVowel;
            case 'b' -> single || stem.endsWith("scrib");
            case 'p', 'f' -> single;
            default -> false;
        };
    }
}
