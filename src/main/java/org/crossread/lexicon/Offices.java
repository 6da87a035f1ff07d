package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices and roles, synonyms brought to one, from {@code offices.txt}. */
public final class Offices {

    /**
     * An office.
     *
     * @param name its normal form
     * @param strong whether it is a title even where no name stands beside it
     */
    public record Office(String name, boolean strong) {}

    private static final Offices STANDARD = new Offices(Lines.of("offices.txt"));

    private final Spellings<Office> offices;
    private final Spellings<Office> verbs;
    private final Spellings<String> prefixes;
    private final Set<String> beside = new HashSet<>();
    private final Set<String> graded = new HashSet<>();

    /** Of lines such as {@code strong chair = chairman|chairwoman}. */
    Offices(List<String> lines) {
        Map<String, Office> names = new HashMap<>();
        Map<String, Office> clauses = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String role = line.substring(0, space);
            List<String> sides = List.of(line.substring(space + 1).split(" = ", -1));
            String name = sides.get(0);
            List<String> others = sides.size() > 1 ? List.of(sides.get(1).split("\\|", -1)) : List.of();
            Office office = new Office(name, !role.equals("weak"));
            switch (role) {
                case "verb" -> others.forEach(words -> clauses.put(words, office));
                case "graded" -> graded.addAll(List.of(line.substring(space + 1).split("\\|", -1)));
                case "beside" -> beside.addAll(List.of(line.substring(space + 1).split("\\|", -1)));
                case "prefix" -> others.forEach(words -> before.put(words, name));
                default -> {
                    names.put(name, office);
                    others.forEach(words -> names.put(words, office));
                }
            }
        }
        offices = Spellings.forwards(names);
        verbs = Spellings.forwards(clauses);
        prefixes = Spellings.backwards(before);
    }

    /** Those that come with the program. */
    public static Offices standard() {
        return STANDARD;
    }

    /** The office that is named at {@code start}, the longest. */
    public Optional<Spelled<Office>> at(String text, int start) {
        return offices.at(text, start);
    }

    /** The office that a clause such as "who chairs" at {@code start} tells. */
    public Optional<Spelled<Office>> clause(String text, int start) {
        return verbs.at(text, start);
    }

    /** Whether it is a calling that its holder may have beside an office: a founder may be chief executive. */
    public boolean beside(String name) {
        return beside.contains(name);
    }

    /** Whether "chief" before it makes another rank of it: a chief superintendent is no superintendent. */
    public boolean graded(String name) {
        return graded.contains(name);
    }

    /** The word before {@code end} that ranks the office behind it, such as deputy or vice, in its normal form. */
    public Optional<Spelled<String>> prefix(String text, int end) {
        return prefixes.at(text, end);
    }
}
