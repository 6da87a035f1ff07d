package org.crossread.finding;

import java.util.List;

/**
 * Names that one slip of the pen sets apart, or that share a word: {@code Joyce Abernathy} and {@code Joyce Abernethy},
 * {@code Lincoln Middle School} and {@code Jefferson Middle School}.
 *
 * <p>Alone this says nothing: Johnson and Johnston are two men. In one place of two matched sentences, where each is a
 * stranger to the other article, it says that the two are written of one.
 */
final class AlikeNames {

    /** Letters that may differ in a word: one in five, of which the surnames met so far need no more. */
    private static final int LETTERS = 5;

    private AlikeNames() {}

    /** Whether the two differ, and may be written of one. */
    static boolean are(NameForm left, NameForm right) {
        return misspelt(left, right) || shared(left, right);
    }

    /** Whether the last words differ by a letter or two, and the words before not at all. */
    static boolean misspelt(NameForm left, NameForm right) {
        List<String> a = left.words();
        List<String> b = right.words();
        String lastOfA = a.get(a.size() - 1);
        String lastOfB = b.get(b.size() - 1);
        int longest = Math.max(lastOfA.length(), lastOfB.length());
        if (a.size() > 1 && b.size() > 1 && !a.get(a.size() - 2).equals(b.get(b.size() - 2))) {
            return false;
        }
        return !lastOfA.equals(lastOfB)
                && longest >= LETTERS
                && ((begun(lastOfA, lastOfB) * 2 >= longest && begun(lastOfA, lastOfB) >= LETTERS)
                        || within(lastOfA, lastOfB, Math.max(1, longest / LETTERS)))
                && !lastOfA.startsWith(lastOfB)
                && !lastOfB.startsWith(lastOfA);
    }

    /** Whether the two are misspelt and have a first name, an initial or a title in common. */
    static boolean sameFirst(NameForm left, NameForm right) {
        return misspelt(left, right) && left.words().size() > 1 && right.words().size() > 1;
    }

    /** Whether all words but one are the same, in the same places. */
    private static boolean shared(NameForm left, NameForm right) {
        List<String> a = left.words();
        List<String> b = right.words();
        if (a.size() != b.size() || a.size() < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < a.size(); i++) {
            other += a.get(i).equals(b.get(i)) ? 0 : 1;
        }
        return other == 1;
    }

    /** Whether so many letters at most are to be changed; words of too different a length are not looked at. */
    private static boolean within(String left, String right, int most) {
        return Math.abs(left.length() - right.length()) <= most && distance(left, right) <= most;
    }

    /** How many letters the two begin with in common. */
    private static int begun(String left, String right) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Letters to put in, take out or change (Levenshtein 1966); two letters that changed places count as one. */
    private static int distance(String left, String right) {
        if (left.length() == right.length() && Transposed.are(left, right)) {
            int differ = 0;
            for (int i = 0; i < left.length(); i++) {
                differ += left.charAt(i) == right.charAt(i) ? 0 : 1;
            }
            if (differ == 2) {
                return 1;
            }
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
