package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The base form of an English word: {@code rose}, {@code rising} and {@code rises} are {@code rise}, {@code women} is
 * {@code woman}, {@code color} is {@code colour}, {@code hangers} is {@code hanger}.
 *
 * <p>Only inflection and spelling are taken away, no derivation: {@code closure} stays apart from {@code close}. Three
 * tables, {@code stems.txt}, {@code silent-e.txt} and {@code no-stem.txt}, come before the rules. Every form of one
 * word is meant to have one stem; the stem itself is a word in nearly all cases.
 */
public final class Stems {

    private static final Stems STANDARD = new Stems();

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> unchanged = new HashSet<>();
    private final SilentE silentE = new SilentE();

    private Stems() {
        for (String line : Lines.of("stems.txt")) {
            String[] sides = line.split(" = ", 2);
            for (String form : sides[1].split(" ", -1)) {
                irregular.put(form, sides[0]);
            }
        }
        for (String line : Lines.of("no-stem.txt")) {
            unchanged.addAll(List.of(line.split(" ", -1)));
        }
    }

    /** The stems of this project's data files. */
    public static Stems standard() {
        return STANDARD;
    }

    /**
     * The base form of a word.
     *
     * @param word in lower case; a possessive ending is taken off. What is no plain English word comes back as it is
     */
    public String of(String word) {
        String bare = withoutPossessive(word);
        String known = irregular.get(bare);
        if (known != null) {
            return known;
        }
        if (bare.length() < 4) {
            return bare;
        }
        String stem = inflected(bare);
        return stem.equals(bare) || unchanged.contains(bare) || !letters(bare) ? bare : stem;
    }

    /** What is left of a word by the rules, whether or not they hold for it. */
    private String inflected(String word) {
        String stem = word;
        if (word.endsWith("s")) {
            stem = withoutS(word);
        } else if (word.endsWith("ed")) {
            stem = withoutEd(word);
        } else if (word.endsWith("ing")) {
            stem = withoutIng(word);
        }
        return Transatlantic.standard().british(stem.equals(word) ? stem : irregular.getOrDefault(stem, stem));
    }

    private static String withoutPossessive(String word) {
        int n = word.length();
        if (n > 2 && word.charAt(n - 1) == 's' && apostrophe(word.charAt(n - 2))) {
            return word.substring(0, n - 2);
        }
        return n > 1 && apostrophe(word.charAt(n - 1)) ? word.substring(0, n - 1) : word;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static String withoutS(String word) {
        int n = word.length();
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ics")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return n > 4 ? word.substring(0, n - 3) + "y" : word.substring(0, n - 1);
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || (word.endsWith("oes") && n > 4);
        return word.substring(0, hissing ? n - 2 : n - 1);
    }

    private String withoutEd(String word) {
        int n = word.length();
        if (word.endsWith("ied")) {
            return n > 4 ? word.substring(0, n - 3) + "y" : word.substring(0, n - 1);
        }
        return word.endsWith("eed") ? word : verb(word, word.substring(0, n - 2));
    }

    private String withoutIng(String word) {
        return verb(word, word.substring(0, word.length() - 3));
    }

    private String verb(String word, String cut) {
        if (cut.length() < 2 || Vowels.groups(cut) == 0) {
            return word;
        }
        return silentE.restored(undoubled(cut), cut);
    }

    private static String undoubled(String cut) {
        int n = cut.length();
        if (n < 4 || cut.charAt(n - 1) != cut.charAt(n - 2) || Vowels.at(cut, n - 1)) {
            return cut;
        }
        String one = cut.substring(0, n - 1);
        return switch (cut.charAt(n - 1)) {
            case 's', 'z', 'f' -> cut;
            case 'l' -> Vowels.groups(cut) == 1 || Words.DOUBLE_L.end(cut) ? cut : one;
            default -> one;
        };
    }
}
