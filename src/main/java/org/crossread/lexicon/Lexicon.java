package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of names and offices: that which comes with the program, and behind it what a newsroom adds. Values,
 * not state: to add to a lexicon is to make another.
 */
public final class Lexicon {

    /** The files a newsroom can add to, in the format of those that come with the program. */
    public static final List<String> FILES =
            List.of("acronyms.txt", "name-variants.txt", "names.txt", "offices.txt", "places.txt");

    private static final Lexicon STANDARD = new Lexicon(Map.of());

    private final NameVariants variants;
    private final Aliases names;
    private final Offices offices;
    private final Places places;

    private Lexicon(Map<String, List<String>> added) {
        variants = added.containsKey("name-variants.txt") || added.containsKey("acronyms.txt")
                ? new NameVariants(lines("name-variants.txt", added), lines("acronyms.txt", added))
                : NameVariants.standard();
        names = new Aliases(lines("names.txt", added));
        offices = added.containsKey("offices.txt") ? new Offices(lines("offices.txt", added)) : Offices.standard();
        places = added.containsKey("places.txt") ? new Places(lines("places.txt", added)) : Places.standard();
    }

    /** All lines of a file, so that a newsroom's count where they and the standard ones tell of one spelling. */
    private static List<String> lines(String file, Map<String, List<String>> added) {
        List<String> own = added.getOrDefault(file, List.of());
        if (file.equals("name-variants.txt")) {
            // There the first line counts; and what both spellings mean to a newsroom is one name.
            List<String> lines = new ArrayList<>();
            own.forEach(line -> lines.add(line.startsWith("also ") ? line.substring(5) : line));
            lines.addAll(Lines.of(file));
            return lines;
        }
        List<String> lines = new ArrayList<>(Lines.of(file));
        lines.addAll(own);
        return lines;
    }

    /** The one that comes with the program. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * The standard lexicon with a newsroom's own lines.
     *
     * @param files text of each file by its name, of {@link #FILES}
     * @throws LexiconLine.Malformed if a line is not in the format of its file
     */
    public static Lexicon with(Map<String, String> files) {
        Map<String, List<String>> added = new HashMap<>();
        files.forEach((file, text) -> added.put(file, LexiconLine.checked(file, text)));
        return added.isEmpty() ? STANDARD : new Lexicon(added);
    }

    /** Spellings of names and acronyms. */
    public NameVariants variants() {
        return variants;
    }

    /** Names with other names. */
    public Aliases names() {
        return names;
    }

    /** Offices and roles. */
    public Offices offices() {
        return offices;
    }

    /** Places and peoples. */
    public Places places() {
        return places;
    }
}
