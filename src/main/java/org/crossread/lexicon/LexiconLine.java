package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the lines that a newsroom adds to the lexicon, each against the format of its file. */
public final class LexiconLine {

    /** Longer lines are no facts, but something that was pasted. */
    private static final int LONGEST = 2000;

    private static final Pattern NAME =
            Pattern.compile("(person|organisation|place|product|law) [^=|]+( = [^=|]+(\\|[^=|]+)*+)?");
    private static final Pattern PLACE =
            Pattern.compile("(country|region|city) [^=|:]+( = [^=|:]+(\\|[^=|:]+)*+)?( : [^=|:]+)?");
    private static final Pattern ACRONYM = Pattern.compile("[^= ]+ = [^=]+");
    private static final Pattern OFFICE =
            Pattern.compile("(strong|weak) [^=|]+( = [^=|]+(\\|[^=|]+)*+)?|(verb|prefix) [^=|]+ = [^=|]+(\\|[^=|]+)*+");
    private static final Pattern SPELLINGS = Pattern.compile("(also )?[^=| ]+( [^=| ]+)++");

    private LexiconLine() {}

    /** A line that is not in the format of its file. */
    public static final class Malformed extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private Malformed(String file, int line, String text, String format) {
            super(file + ", line " + line + ": '" + text + "' is not \"" + format + "\"");
        }
    }

    /**
     * The facts of a file's text, without comments and blank lines.
     *
     * @throws Malformed at the first line that is none
     */
    static List<String> checked(String file, String text) {
        List<String> facts = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String fact = Lines.fact(number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
            if (fact.isEmpty()) {
                continue;
            }
            boolean fits =
                    fact.length() <= LONGEST && pattern(file).matcher(fact).matches();
            if (!fits) {
                String shown = fact.length() > 60 ? fact.substring(0, 60) + "..." : fact;
                throw new Malformed(file, number, shown, format(file));
            }
            facts.add(fact);
        }
        return facts;
    }

    private static Pattern pattern(String file) {
        return switch (file) {
            case "names.txt" -> NAME;
            case "places.txt" -> PLACE;
            case "acronyms.txt" -> ACRONYM;
            case "offices.txt" -> OFFICE;
            case "name-variants.txt" -> SPELLINGS;
            default -> throw new IllegalArgumentException("a newsroom cannot add to " + file);
        };
    }

    /** How a line of the file looks, to show to who wrote another. */
    public static String format(String file) {
        return switch (file) {
            case "names.txt" -> "organisation Harbour Rail = HRL|Harbour Railways";
            case "places.txt" -> "city Kelmouth = Kelmouth-on-Sea : Kelmouthian";
            case "acronyms.txt" -> "HRL = Harbour Rail";
            case "offices.txt" -> "strong harbour master = port captain|head of the harbour";
            default -> "Sergei Sergey Sergej";
        };
    }
}
