package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.NameFact;

/** Names of people, organisations, places, products and laws with their other names, from {@code names.txt}. */
public final class Aliases {

    /**
     * A name that others are brought to.
     *
     * @param name as reports show it
     * @param type what it names
     */
    public record Named(String name, NameFact.Type type) {}

    private final Map<String, Named> names = new HashMap<>();
    private final Spellings<Named> spellings;

    /**
     * Of lines such as {@code organisation Harbour Rail = HRL|Harbour Railways}; the last line that has a name counts.
     */
    Aliases(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            NameFact.Type type = NameFact.Type.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            String[] sides = line.substring(space + 1).split(" = ", -1);
            Named named = new Named(sides[0].strip(), type);
            names.put(named.name(), named);
            if (sides.length > 1) {
                for (String other : sides[1].split("\\|", -1)) {
                    names.put(other.strip(), named);
                }
            }
        }
        spellings = Spellings.forwards(names);
    }

    /** What the words name, if the list has them so. */
    public Optional<Named> named(String words) {
        return Optional.ofNullable(names.get(words));
    }

    /** The longest name or other name that starts at {@code start}, written as the list has it. */
    public Optional<Spelled<Named>> at(String text, int start) {
        return spellings.at(text, start).filter(s -> names.containsKey(text.substring(s.start(), s.end())));
    }
}
