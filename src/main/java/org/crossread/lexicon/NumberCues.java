package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that tell what the number beside them is, in lower case, from {@code number-cues.txt}. */
public final class NumberCues {

    /** What a word tells. */
    public enum Role {
        /** A unit of time: the number is a duration. */
        TIME,
        /** May stand between a number and its unit of time. */
        BETWEEN,
        /** A month. */
        MONTH,
        /** The number behind it is a name. */
        LABEL,
        /** A kind of street. */
        STREET,
        /** Two numbers beside it may be a score. */
        SCORE,
        /** Between two numbers of a vote or a match, before "to". */
        SIDE,
        /** For, in a vote. */
        YES,
        /** Against, in a vote. */
        NO,
        /** Before a single name: whoever it is, an age may follow. */
        KIN,
        /** "Of" and a number behind it tell how old: "a man of 71". */
        PERSON,
        /** A plural that does not end in s. */
        PLURAL,
        /** No noun phrase goes on over it. */
        FUNCTION,
        /** "One" before it is a pronoun. */
        ONELESS,
        /** "One" behind it is a pronoun. */
        NOTONE,
        /** Behind "twice" it makes a factor or a rate of it. */
        NOTTIMES,
        /** A determiner. */
        DETERMINER,
        /** A verb that tells too little to name the clause. */
        LIGHT,
        /** A verb follows it. */
        MODAL,
        /** A form of a verb. */
        VERB,
        /** What a number is of, where or for whom, stands behind it. */
        LINK,
        /** Between the sides of a vote: "118 members in favour and 71 against". */
        JOINT,
        /** Before "half" it makes a part of a game or a year of it. */
        HALFTIME,
        /** Behind "half" it makes a share of it. */
        HALVED,
        /** Before four digits it makes a year of them. */
        DATED,
        /** Before a label it makes a time of it: "last week 12 people". */
        RUNNING,
        /** Before a word for a number it makes a vague one: "several thousand". */
        VAGUE
    }

    private static final NumberCues STANDARD = new NumberCues(Lines.of("number-cues.txt"));

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    private final Map<String, String> verbs = new HashMap<>();

    private NumberCues(Iterable<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Set<String> all = words.computeIfAbsent(role, r -> new HashSet<>());
            for (int i = 1; i < parts.length; i++) {
                all.add(parts[i]);
                if (role == Role.VERB) {
                    verbs.putIfAbsent(parts[i], parts[1]);
                }
            }
        }
    }

    /** Those that come with the program. */
    public static NumberCues standard() {
        return STANDARD;
    }

    /** Whether {@code word} plays that role. */
    public boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }

    /** The verb of which {@code word} is a form, where the list has it. */
    public Optional<String> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }
}
