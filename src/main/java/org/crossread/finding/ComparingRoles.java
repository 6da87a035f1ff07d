package org.crossread.finding;

import java.util.Locale;
import java.util.Set;
import org.crossread.model.RolesFact;

/** Compares who did what to whom: a conflict only where the two have changed places. */
final class ComparingRoles implements Comparing {

    private static final String HALF = "one has changed places";

    /** Where two plainly change places; the words around need say little more. */
    private static final double SURE = 0.8;

    /** What both ask, pay or accuse each other of may be two things: below this likeness it is not taken for one. */
    private static final double ALIKE = 0.12;

    /** Where only one of the two is known to be the same, the rest must be much the same. */
    private static final double ALIKE_FOR_HALF = 0.25;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final Settings settings;

    ComparingRoles(Settings settings) {
        this.settings = settings;
    }

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
        boolean told = !PRONOUNS.contains(mine.agent()) && !PRONOUNS.contains(theirs.agent());
        boolean oneMatter = told && same(mine.patient(), theirs.patient());
        if (oneMatter && (elsewhereIn(right, mine.agent()) || elsewhereIn(left, theirs.agent()))) {
            return Ruling.conflict("another one does it", proof);
        }
        boolean forth = same(mine.agent(), theirs.patient());
        boolean back = same(mine.patient(), theirs.agent());
        if (forth && back) {
            return Ruling.conflict("the two have changed places", proof);
        }
        boolean half = (forth && mayBe(left, mine.patient(), right, theirs.agent()))
                || (back && mayBe(left, mine.agent(), right, theirs.patient()));
        return half ? Ruling.conflict(HALF, proof) : Ruling.NOT_COMPARABLE;
    }

    /** A name and a noun may stand for one, "Norvane" and "the management", and a pronoun for anybody. */
    private static boolean mayBe(Mention left, String mine, Mention right, String theirs) {
        return PRONOUNS.contains(mine) || PRONOUNS.contains(theirs) || named(left, mine) != named(right, theirs);
    }

    /** Whether the word is written with a capital in the clause, as a name is. */
    private static boolean named(Mention mention, String word) {
        return mention.passage().words().subList(mention.from(), mention.to()).stream()
                .filter(w -> w.token().form().equals(word) || w.stem().equals(word))
                .anyMatch(w -> Character.isUpperCase(w.token().text().charAt(0)));
    }

    /** Whether the doer on one side has another part on the other: "the union turned down a call from the company". */
    private static boolean elsewhereIn(Mention mention, String agent) {
        return mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence())
                .filter(w -> !w.stem().equals(roles(mention).agent()))
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
        double alike = settings.likeness(left, right);
        if (ruling(left, right).rule().equals(HALF)) {
            return alike >= ALIKE_FOR_HALF ? SURE : 0;
        }
        return alike >= ALIKE || !settings.tells(left) || !settings.tells(right) ? SURE : 0;
    }
}
