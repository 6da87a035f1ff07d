package org.crossread.finding;

import java.util.Locale;
import org.crossread.model.RolesFact;

/** Compares who did what to whom: a conflict only where the two have changed places. */
final class ComparingRoles implements Comparing {

    private static RolesFact roles(Mention mention) {
        return (RolesFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        RolesFact mine = roles(left);
        RolesFact theirs = roles(right);
        boolean symmetric = same(mine.agent(), mine.patient()) || same(theirs.agent(), theirs.patient());
        if (symmetric || !SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = mine.value().orElse("") + "; " + theirs.value().orElse("");
        if (same(mine.agent(), theirs.agent()) && same(mine.patient(), theirs.patient())) {
            return Ruling.equal("same roles", proof);
        }
        boolean oneMatter = same(mine.patient(), theirs.patient());
        if (oneMatter && (elsewhereIn(right, mine.agent()) || elsewhereIn(left, theirs.agent()))) {
            return Ruling.conflict("another one does it", proof);
        }
        return same(mine.agent(), theirs.patient()) && same(mine.patient(), theirs.agent())
                ? Ruling.conflict("the two have changed places", proof)
                : Ruling.NOT_COMPARABLE;
    }

    /** Whether the doer on one side has another part on the other: "the union turned down a call from the company". */
    private static boolean elsewhereIn(Mention mention, String agent) {
        return mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence())
                .filter(w -> !mention.fact().where().overlaps(w.token().where()))
                .anyMatch(w -> w.stem().equals(agent));
    }

    /** One name, or one a part of the other. */
    private static boolean same(String left, String right) {
        String a = " " + left.toLowerCase(Locale.ROOT) + " ";
        String b = " " + right.toLowerCase(Locale.ROOT) + " ";
        return a.contains(b) || b.contains(a) || SameWord.is(a.strip(), b.strip());
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return false;
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        return 0.8;
    }
}
