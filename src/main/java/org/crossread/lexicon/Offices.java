package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Set<String> sole = new HashSet<>();
    private final Set<String> graded = new HashSet<>();
    private final List<List<Set<String>>> apart = new ArrayList<>();

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
                case "graded" -> graded.addAll(listed(line.substring(space + 1)));
                case "sole" -> sole.addAll(listed(line.substring(space + 1)));
                case "beside" -> beside.addAll(listed(line.substring(space + 1)));
                case "apart" ->
                    apart.add(Stream.of(line.substring(space + 1).split("; ", -1))
                            .map(Offices::listed)
                            .toList());
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

    /** Offices parted by bars, the words of each in the order of the alphabet. */
    private static Set<String> listed(String offices) {
        return Stream.of(offices.split("\\|", -1)).map(Offices::sorted).collect(Collectors.toUnmodifiableSet());
    }

    private static String sorted(String office) {
        return sorted(List.of(office.split(" ", -1)));
    }

    private static String sorted(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
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

    /** Whether its words are a calling that one may have beside an office: a founder may be chief executive. */
    public boolean beside(Set<String> words) {
        return beside.contains(sorted(words));
    }

    /** Whether a thing has one holder of it at a time: a trial has one judge, a town one mayor. */
    public boolean sole(String office) {
        return sole.contains(sorted(List.of(office.split(" ", -1))));
    }

    /** Whether "chief" before its words makes another rank of it: a chief superintendent is no superintendent. */
    public boolean graded(Set<String> words) {
        return graded.contains(sorted(words));
    }

    /** Whether nobody is both at once, by the words of either: a nurse is no dentist. */
    public boolean apart(Set<String> left, Set<String> right) {
        String a = sorted(left);
        String b = sorted(right);
        return apart.stream()
                .anyMatch(line -> line.stream().anyMatch(x -> x.contains(a) && !x.contains(b))
                        && line.stream().anyMatch(y -> y.contains(b) && !y.contains(a)));
    }

    /** The word before {@code end} that ranks the office behind it, such as deputy or vice, in its normal form. */
    public Optional<Spelled<String>> prefix(String text, int end) {
        return prefixes.at(text, end);
    }
}
