package org.crossread.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that mark words, thoughts or attitudes as somebody's: {@code said}, {@code believes}, {@code urged}. */
public final class CueVerbs {

    /** What may stand beside such a verb; {@code cue-verbs.txt} describes each. */
    public enum Beside {
        QUOTE,
        CLAUSE,
        THAT,
        WHOM,
        ASK,
        OBJECT,
        TO,
        PUSH,
        ABOUT,
        AGAINST,
        FOR,
        OF,
        ON,
        TOWARD,
        WITH,
        AS,
        HEARSAY,
        NOUN
    }

    /** The forms of a verb. */
    public enum Inflection {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING
    }

    /**
     * A form of a cue verb.
     *
     * @param base the verb
     * @param inflection its form; PAST where past and participle look alike
     * @param beside what it may have beside it
     */
    public record Cue(String base, Inflection inflection, Set<Beside> beside) {
        public Cue {
            beside = Set.copyOf(beside);
        }

        /** Whether {@code kind} may stand beside it. */
        public boolean takes(Beside kind) {
            return beside.contains(kind);
        }
    }

    private static final CueVerbs STANDARD = new CueVerbs(Lines.of("cue-verbs.txt"));

    private final Map<String, Cue> cues = new HashMap<>();

    private CueVerbs(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            List<String> forms = List.of(line.substring(0, colon).split(" "));
            if (forms.size() != Inflection.values().length) {
                throw new IllegalArgumentException("cue verb '" + line + "' has " + forms.size() + " forms");
            }
            Set<Beside> beside = EnumSet.noneOf(Beside.class);
            for (String kind : List.of(line.substring(colon + 1).strip().split(" "))) {
                beside.add(Beside.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
            int form = 0;
            for (Inflection inflection : Inflection.values()) {
                cues.putIfAbsent(forms.get(form++), new Cue(forms.get(0), inflection, beside));
            }
        }
    }

    /** Those of the data file. */
    public static CueVerbs standard() {
        return STANDARD;
    }

    /** The cue that a word is, in lower case; empty if it is none. */
    public Optional<Cue> cue(String form) {
        return Optional.ofNullable(cues.get(form));
    }
}
