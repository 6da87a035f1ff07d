package org.crossread.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the spellings of one name to one: transliterations from {@code name-variants.txt}, letters without their
 * accents, and acronyms everybody knows from {@code acronyms.txt}.
 */
public final class NameVariants {

    private static final NameVariants STANDARD =
            new NameVariants(Lines.of("name-variants.txt"), Lines.of("acronyms.txt"));

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();

    /** Of lines of spellings, the one to keep first, and lines such as {@code UN = United Nations}. */
    NameVariants(List<String> spellings, List<String> letters) {
        for (String line : spellings) {
            List<String> forms = List.of(line.split(" ", -1));
            if (forms.get(0).equals("also")) {
                String first = word(forms.get(1));
                forms.subList(1, forms.size()).forEach(form -> languages.put(word(form), first));
            } else {
                forms.forEach(form -> words.putIfAbsent(form, forms.get(0)));
            }
        }
        for (String line : letters) {
            int equals = line.indexOf(" = ");
            acronyms.put(line.substring(0, equals), line.substring(equals + 3));
        }
    }

    /** Those that come with the program. */
    public static NameVariants standard() {
        return STANDARD;
    }

    /** One word of a person's name in the spelling we keep. */
    public String word(String word) {
        String plain = plain(word);
        return words.getOrDefault(plain, plain);
    }

    /**
     * Whether two names differ only in how they are spelled or in the language of their parts: Petro and Pyotr Bondar.
     */
    public boolean same(String one, String other) {
        return one.equals(other) || parts(one).equals(parts(other));
    }

    /** The words of a person's name in the spelling that all languages share. */
    public List<String> parts(String name) {
        return List.of(name.split(" ", -1)).stream()
                .map(this::word)
                .map(w -> languages.getOrDefault(w, w))
                .toList();
    }

    /** What an acronym stands for, if everybody knows it. */
    public Optional<String> acronym(String letters) {
        return Optional.ofNullable(acronyms.get(letters));
    }

    /** A name without accents (Unicode NFD, marks left out) and with straight apostrophes. */
    public static String plain(String name) {
        String straight = name.replace('\u2019', '\'');
        if (straight.chars().allMatch(c -> c < 128)) {
            return straight;
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(straight, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
