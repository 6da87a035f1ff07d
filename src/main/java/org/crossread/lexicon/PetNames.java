package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The short and pet forms of first names: Mina for Wilhelmina; {@code pet-names.txt}. */
public final class PetNames {

    private static final PetNames STANDARD = new PetNames(Lines.of("pet-names.txt"));

    /** For each form, the numbers of the lines that hold it. */
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    private PetNames(List<String> all) {
        for (int line = 0; line < all.size(); line++) {
            for (String form : Lines.words(all.get(line).toLowerCase(Locale.ROOT))) {
                lines.computeIfAbsent(form, f -> new HashSet<>()).add(line);
            }
        }
    }

    /** Those that come with the program. */
    public static PetNames standard() {
        return STANDARD;
    }

    /** Whether two first names, in lower case, may be forms of one: {@code mina} and {@code wilhelmina}. */
    public boolean mayBeOne(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        Set<Integer> mine = lines.getOrDefault(left, Set.of());
        return lines.getOrDefault(right, Set.of()).stream().anyMatch(mine::contains);
    }
}
