package org.crossread.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    static boolean are(String left, String right) {
        return misspelt(left, right) || shared(left, right);
    }

    /** Whether the last words differ by a letter or two, and the words before not at all. */
    static boolean misspelt(String left, String right) {
        List<String> a = words(left);
        List<String> b = words(right);
        String lastOfA = a.get(a.size() - 1);
        String lastOfB = b.get(b.size() - 1);
        int longest = Math.max(lastOfA.length(), lastOfB.length());
        boolean near = !lastOfA.equals(lastOfB)
                && longest >= LETTERS
                && ((begun(lastOfA, lastOfB) * 2 >= longest && begun(lastOfA, lastOfB) >= LETTERS)
                        || distance(lastOfA, lastOfB) <= Math.max(1, longest / LETTERS))
                && !lastOfA.startsWith(lastOfB)
                && !lastOfB.startsWith(lastOfA);
        boolean first = a.size() == 1 || b.size() == 1 || a.get(a.size() - 2).equals(b.get(b.size() - 2));
        return near && first;
    }

    /** Whether the two are misspelt and have a first name, an initial or a title in common. */
    static boolean sameFirst(String left, String right) {
        return misspelt(left, right) && words(left).size() > 1 && words(right).size() > 1;
    }

    /** Whether all words but one are the same, in the same places. */
    private static boolean shared(String left, String right) {
        List<String> a = words(left);
        List<String> b = words(right);
        if (a.size() != b.size() || a.size() < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < a.size(); i++) {
            other += a.get(i).equals(b.get(i)) ? 0 : 1;
        }
        return other == 1;
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

    /** In lower case, umlauts written out or left off alike: {@code Müller}, {@code Mueller} and {@code Muller} are one. */
    static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([aou])e", "$1");
    }

    private static List<String> words(String name) {
        return new ArrayList<>(List.of(folded(name).split("[\\s.]+", -1)));
    }
}
