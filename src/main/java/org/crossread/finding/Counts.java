package org.crossread.finding;

import java.util.Collections;
import java.util.OptionalDouble;
import org.crossread.lexicon.Alternatives;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.Words;
import org.crossread.model.Counted;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/** Whether two figures count the same, by the nouns they stand before. */
final class Counts {

    private static final double SAME_HEAD = 0.35;
    private static final double OTHER_HEAD = -0.2;

    /** Patients and passengers are people: the head says less than it seems. */
    private static final String PEOPLE = "people";

    private Counts() {}

    /**
     * What the nouns add to how sure it is that two figures are of one thing; empty if they rank two things.
     *
     * @param answer whether each is the only figure of one owner
     */
    static OptionalDouble alike(Mention left, Mention right, boolean answer) {
        Counted mine = ComparingNumbers.number(left).counted();
        Counted theirs = ComparingNumbers.number(right).counted();
        if (mine.head().isEmpty() || theirs.head().isEmpty()) {
            return OptionalDouble.of(0);
        }
        boolean people = mine.head().equals(PEOPLE) || theirs.head().equals(PEOPLE);
        boolean kind = people && (kind(mine.head()) || kind(theirs.head()));
        boolean same = !kind && SameWord.is(mine.head(), theirs.head());
        boolean times = time(mine.head()) || time(theirs.head());
        if (Alternatives.standard().exclude(mine.head(), theirs.head())) {
            return OptionalDouble.empty();
        }
        if (ranks(left)
                && ranks(right)
                && (!(same || times)
                        || (Ranked.which(left) && Ranked.which(right) && !Ranked.onOneScale(left, right)))) {
            return OptionalDouble.empty();
        }
        boolean loose = (people && !kind) || (anybody(mine.head()) && anybody(theirs.head()));
        boolean narrowed = narrowedAlike(mine, theirs);
        return OptionalDouble.of(same ? SAME_HEAD : loose || answer || narrowed || times ? 0 : OTHER_HEAD);
    }

    /** Whether both count one noun, or nouns that one word narrows: "three primaries" and "five primary schools". */
    static boolean akin(NumberFact left, NumberFact right) {
        Counted mine = left.counted();
        Counted theirs = right.counted();
        return !mine.head().isEmpty()
                && !theirs.head().isEmpty()
                && (SameWord.is(mine.head(), theirs.head()) || narrowedAlike(mine, theirs));
    }

    private static boolean narrowedAlike(Counted mine, Counted theirs) {
        return !Collections.disjoint(mine.modifiers(), theirs.modifiers())
                || mine.modifiers().contains(theirs.head())
                || theirs.modifiers().contains(mine.head());
    }

    /** Whether both count the same noun, and tell the same of it. */
    static boolean sameAct(NumberFact left, NumberFact right) {
        Counted mine = left.counted();
        Counted theirs = right.counted();
        return !mine.head().isEmpty()
                && !mine.verb().isEmpty()
                && SameWord.is(mine.head(), theirs.head())
                && SameWord.is(mine.verb(), theirs.verb());
    }

    /** "Two women" are a part of "nine people" sooner than another count of them; "four men" may be all. */
    private static boolean kind(String head) {
        return !head.equals("man") && CheckCues.standard().is(CheckCues.Role.KIND, head);
    }

    private static boolean anybody(String head) {
        return head.equals(PEOPLE) || Words.ANYBODY.has(head);
    }

    /** "The third time in five years", "the second attempt": what came so often has its noun elsewhere. */
    private static boolean time(String head) {
        return Words.OCCASIONS.has(head);
    }

    /** Articles that count through the same things, "a fourth body" and "the third victim", rank two of them. */
    private static boolean ranks(Mention mention) {
        return ComparingNumbers.number(mention).unit().dimension() == Unit.Dimension.RANK;
    }
}
