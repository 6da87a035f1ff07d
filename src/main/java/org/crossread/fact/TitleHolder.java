package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.Words;
import org.crossread.model.NameFact;

/** Finds who holds an office that a sentence names: the name beside it, or before the comma. */
final class TitleHolder {

    /** Words between a name's comma and its office: "Helen Marsh, the county's long-serving chief engineer". */
    private static final int APART = 8;

    /** Words of what stands behind an office, "of Rio Verde", "in the Dorvane kidnapping trial". */
    private static final int PHRASE = 7;

    private static final Set<String> PLACED = Set.of("of", "in", "at", "for");

    /** Words of ", a young nurse" between a name and "who chairs". */
    private static final int CALLING = 4;

    private final Pieces pieces;
    private final Roster roster;
    private final List<NameRun> names;

    TitleHolder(Pieces pieces, Roster roster, List<NameRun> names) {
        this.pieces = pieces;
        this.roster = roster;
        this.names = names;
    }

    /** The full name of the holder, where the sentence tells. */
    Optional<String> of(TitleFinder.Titled title) {
        return holder(title).map(roster::canonical);
    }

    /** Whether the words are a part of a name of something: the Office of the Prime Minister, General Motors. */
    boolean insideName(TitleFinder.Titled title) {
        return names.stream()
                .anyMatch(n -> n.where().overlaps(title.where()) && roster.type(n) != NameFact.Type.PERSON);
    }

    private Optional<NameRun> holder(TitleFinder.Titled title) {
        int first = pieces.from(title.where().start());
        int next = pieces.from(title.where().end());
        if (!title.clause()) {
            int at = pieces.read(next, ",") ? next + 1 : next;
            at = honorific(at) ? at + 1 : at;
            int behind = pieces.read(at, ".") ? at + 1 : at;
            Optional<NameRun> after = person(n -> n.from() == behind);
            boolean apposed = pieces.read(next, ",") && !determined(first);
            if (after.isPresent() && !apposed) {
                return after;
            }
            Optional<NameRun> named = determined(first) ? behindPlace(next) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return person(n -> n.next() <= first && first - n.next() <= APART && joins(n.next(), first, title.clause()));
    }

    /** "The acting mayor [of Rio Verde], Paloma Ruiz, escaped": whom a phrase and two commas set apart. */
    private Optional<NameRun> behindPlace(int next) {
        if (!PLACED.contains(pieces.at(next).form())) {
            return Optional.empty();
        }
        int comma = next + 1;
        while (comma - next <= PHRASE && pieces.at(comma).word()) {
            comma++;
        }
        int called = honorific(comma + 1) ? comma + 2 : comma + 1;
        int from = called > comma + 1 && pieces.read(called, ".") ? called + 1 : called;
        return pieces.read(comma, ",")
                ? person(n -> n.from() == from && n.words().size() > 1 && pieces.read(n.next(), ","))
                : Optional.empty();
    }

    private boolean honorific(int i) {
        return NameWords.standard().is(NameWords.Role.HONORIFIC, pieces.at(i).form());
    }

    /** Whether the office stands behind "the", "its" or a possessive, as it does before ", Philip Harker,". */
    private boolean determined(int first) {
        for (int i = first - 1; i > first - 4; i--) {
            String form = pieces.at(i).form();
            if (form.equals("the") || Words.POSSESSIVES.has(form) || form.endsWith("'s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only ", the county's", "is the", "as" and the like stand between the name and the office. */
    private boolean joins(int from, int to, boolean clause) {
        if (clause) {
            boolean called = pieces.read(from, ",") && (pieces.read(from + 1, "a") || pieces.read(from + 1, "an"));
            return to - from <= 1
                    || (to - from <= 2 && pieces.read(from, ","))
                    || (called && to - from <= CALLING && bare(from + 2, to));
        }
        int aged = age(from);
        if (aged > from) {
            return joins(aged, to, false);
        }
        boolean comma = pieces.read(from, ",");
        int calling = comma ? calling(from, to) : from;
        if (calling > from) {
            return joins(calling, to, false);
        }
        boolean relative = comma && pieces.read(from + 1, "who") && isOrWas(from + 2);
        if (relative) {
            return joins(from + 2, to, false);
        }
        boolean link = switch (pieces.at(from).form()) {
            case "is", "was", "became", "as", "named", "appointed", "elected" -> true;
            default -> false;
        };
        if (!comma && !link && !pieces.read(from, "(")) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Piece piece = pieces.at(i);
            boolean mark = piece.is(",")
                    || piece.is(";")
                    || piece.is(".")
                    || piece.is("\"")
                    || piece.is("\u201d")
                    || piece.is("\u201c");
            boolean other = piece.is("and")
                    || piece.is("who")
                    || piece.is("said")
                    || piece.is("says")
                    || piece.is("to")
                    || piece.is("from")
                    || piece.is("with")
                    || piece.is("by")
                    || piece.is("that")
                    || piece.is("in")
                    || piece.is("accused");
            if (mark || other) {
                return false;
            }
        }
        return true;
    }

    /** The piece behind ", 27" or "(27)", an age between a name and an office; {@code from} if there is none. */
    private int age(int from) {
        boolean open = pieces.read(from, ",") || pieces.read(from, "(");
        String number = pieces.at(from + 1).form();
        boolean years = number.length() == 2 && Character.isDigit(number.charAt(0));
        boolean closed = pieces.read(from + 2, ",") || pieces.read(from + 2, ")");
        return open && years && closed ? from + (pieces.read(from + 2, ")") ? 3 : 2) : from;
    }

    /** The "is" in ", a nurse who is the secretary"; {@code from} if there is none. */
    private int calling(int from, int to) {
        boolean one = pieces.read(from + 1, "a") || pieces.read(from + 1, "an");
        for (int i = from + 3; one && i < to && i < from + 1 + CALLING; i++) {
            if (pieces.read(i, "who") && isOrWas(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isOrWas(int i) {
        return pieces.read(i, "is") || pieces.read(i, "was");
    }

    /** Whether only words stand there, no marks. */
    private boolean bare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!pieces.at(i).word()) {
                return false;
            }
        }
        return true;
    }

    /** The last name of a person, or of what may be one, that fits. */
    private Optional<NameRun> person(Predicate<NameRun> fits) {
        return names.stream()
                .filter(fits)
                .filter(n -> roster.type(n) == NameFact.Type.PERSON
                        || (roster.type(n) == NameFact.Type.OTHER && n.words().size() > 1))
                .reduce((first, second) -> second);
    }
}
