package org.crossread.finding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossread.lexicon.NameVariants;
import org.crossread.lexicon.PetNames;

/**
 * A name made ready to be compared with many others.
 *
 * @param name its normal form
 * @param small its words in lower case, at least one
 * @param folded the same between spaces, in lower case, umlauts written out or left off alike: {@code Müller},
 *     {@code Mueller} and {@code Muller} are one
 * @param words of the folded name, at least one
 * @param parts its words in the spelling that all languages share
 * @param sound what it shares with other spellings of one name
 */
record NameForm(String name, List<String> small, String folded, List<String> words, List<String> parts, String sound) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");
    private static final Pattern TAIL = Pattern.compile("-(?=\\d)");
    private static final Pattern GAP = Pattern.compile("[\\s.]+");

    NameForm {
        small = List.copyOf(small);
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    static NameForm of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(small, Normalizer.Form.NFD);
        String bare = UMLAUT.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("$1");
        String folded = bare.indexOf('-') < 0 ? bare : TAIL.matcher(bare).replaceAll(" -");
        return new NameForm(
                name,
                List.of(GAP.split(small, -1)),
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
                || parts.equals(other.parts)
                || familiar(other);
    }

    /** "Mina van der Plas" is Wilhelmina van der Plas; a middle name may be left out. */
    private boolean familiar(NameForm other) {
        int last = small.size() - 1;
        int others = other.small.size() - 1;
        if (last < 1 || others < 1 || !small.get(last).equals(other.small.get(others))) {
            return false;
        }
        List<String> mine = small.subList(1, last);
        List<String> theirs = other.small.subList(1, others);
        return PetNames.standard().mayBeOne(small.get(0), other.small.get(0))
                && (mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    /**
     * The last word that the other name does not have, in lower case: the surname of a man, but {@code lincoln} of two
     * schools. A name that the other contains gives its last word.
     */
    String ownWord(NameForm other) {
        for (int w = small.size() - 1; w >= 0; w--) {
            if (!other.small.contains(small.get(w))) {
                return small.get(w);
            }
        }
        return small.get(small.size() - 1);
    }
}
