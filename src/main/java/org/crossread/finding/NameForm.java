package org.crossread.finding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossread.lexicon.NameVariants;

/**
 * A name made ready to be compared with many others.
 *
 * @param name its normal form
 * @param folded the same between spaces, in lower case, umlauts written out or left off alike: {@code Müller},
 *     {@code Mueller} and {@code Muller} are one
 * @param words of the folded name, at least one
 * @param parts its words in the spelling that all languages share
 * @param sound what it shares with other spellings of one name
 */
record NameForm(String name, String folded, List<String> words, List<String> parts, String sound) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");
    private static final Pattern TAIL = Pattern.compile("-(?=\\d)");
    private static final Pattern GAP = Pattern.compile("[\\s.]+");

    NameForm {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    static NameForm of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = UMLAUT.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("$1");
        String folded = bare.indexOf('-') < 0 ? bare : TAIL.matcher(bare).replaceAll(" -");
        return new NameForm(
                name,
                " " + folded + " ",
                List.of(GAP.split(folded, -1)),
                NameVariants.standard().parts(name),
                Sound.of(folded));
    }

    /** One name, or one a part of the other: the surname, the town without its county. */
    boolean same(NameForm other) {
        return name.equals(other.name)
                || (folded.length() >= other.folded.length()
                        ? folded.contains(other.folded)
                        : other.folded.contains(folded))
                || parts.equals(other.parts);
    }

    /**
     * The last word that the other name does not have, in lower case: the surname of a man, but {@code lincoln} of two
     * schools. A name that the other contains gives its last word.
     */
    String ownWord(NameForm other) {
        List<String> own = lowerCase();
        List<String> theirs = other.lowerCase();
        for (int w = own.size() - 1; w >= 0; w--) {
            if (!theirs.contains(own.get(w))) {
                return own.get(w);
            }
        }
        return own.get(own.size() - 1);
    }

    private List<String> lowerCase() {
        return List.of(GAP.split(name.toLowerCase(Locale.ROOT), -1));
    }
}
