package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of source a noun names: {@code spokesman}, {@code witnesses}, {@code ministry}, {@code report}. */
public final class SourceHeads {

    /** Kinds of source. */
    public enum Kind {
        OFFICE,
        PERSON,
        ORGANISATION,
        DOCUMENT
    }

    private static final SourceHeads STANDARD = new SourceHeads(Lines.of("source-heads.txt"));

    private final Map<String, Kind> kinds = new HashMap<>();

    private SourceHeads(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            kinds.put(
                    line.substring(0, space),
                    Kind.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Those of the data file. */
    public static SourceHeads standard() {
        return STANDARD;
    }

    /** The kind of a noun in lower case; empty if it is in no list. */
    public Optional<Kind> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }
}
