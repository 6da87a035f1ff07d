package org.crossread.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.model.Counted;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/**
 * Reads scores and votes: {@code 5-4}, {@code by nine to two}, {@code by 52 votes to 48}. The higher number stands
 * first in the normal form, so that a won 2-1 and a lost 1-2 are one score; the number of the fact is the higher one
 * with the lower as thousandths.
 */
final class Scores {

    private static final NumberCues CUES = NumberCues.standard();
    private static final Unit SCORE = new Unit(Dimension.SCORE, "");

    /** Of votes in thousands each side is a count of its own: "6,512 votes to 6,498". */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** How far a cue may be, in pieces. */
    private static final int NEAR = 12;

    /** Words between a number and the word for its side: "118 members voted in favour". */
    private static final int SIDE_WORDS = 4;

    private Scores() {}

    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken, Writing writing) {
        Optional<Numeral> first = NumberReader.at(pieces, i, writing, false);
        if (first.isEmpty() || first.get().scaled() || taken[i]) {
            return Optional.empty();
        }
        Optional<Spotted> divided = divided(pieces, i, first.get(), taken, writing);
        if (divided.isPresent()) {
            return divided;
        }
        int joint = first.get().next();
        boolean votes = CUES.is(Role.SIDE, pieces.at(joint).form());
        joint = votes ? joint + 1 : joint;
        boolean dash = pieces.at(joint).dash()
                && pieces.glued(joint - 1)
                && pieces.glued(joint)
                && pieces.at(i).digits()
                && pieces.at(joint + 1).digits();
        boolean words = pieces.read(joint, "to") || (votes && pieces.read(joint, "against"));
        if (!dash && !words) {
            return Optional.empty();
        }
        Optional<Numeral> second =
                NumberReader.at(pieces, joint + 1, writing, false).filter(n -> !n.scaled() && !taken[n.from()]);
        if (second.isEmpty() || (pieces.at(second.get().next()).dash() && dash)) {
            return Optional.empty();
        }
        BigDecimal left = first.get().value();
        BigDecimal right = second.get().value();
        boolean higher = left.compareTo(right) >= 0;
        Piece after = pieces.at(second.get().next());
        boolean unit = after.is("%")
                || UnitReader.after(pieces, second.get().next(), writing).isPresent()
                || NumberContext.time(pieces, second.get().next());
        boolean from = pieces.read(i - 1, "from");
        boolean cue = cue(pieces, i, second.get().next());
        boolean score = dash
                ? cue || (higher && left.compareTo(BigDecimal.valueOf(999)) < 0)
                : higher && (cue || votes) && !from;
        if (unit || !score || left.signum() < 0 || left.max(right).compareTo(THOUSAND) >= 0) {
            return Optional.empty();
        }
        return Optional.of(score(pieces, i, second.get().next(), left.max(right), left.min(right)));
    }

    /** "118 members in favour, 47 against", "with 52 for and 48 opposed". */
    private static Optional<Spotted> divided(Pieces pieces, int i, Numeral first, boolean[] taken, Writing writing) {
        int yes = side(pieces, first.next(), Role.YES);
        if (yes < 0) {
            return Optional.empty();
        }
        int joint = yes + 1;
        while (joint < yes + 1 + SIDE_WORDS
                && CUES.is(Role.JOINT, pieces.at(joint).form())) {
            joint++;
        }
        Optional<Numeral> second =
                NumberReader.at(pieces, joint, writing, false).filter(n -> !n.scaled() && !taken[n.from()]);
        int no = second.map(n -> side(pieces, n.next(), Role.NO)).orElse(-1);
        if (second.isEmpty() || no < 0) {
            return Optional.empty();
        }
        BigDecimal most = first.value().max(second.get().value());
        BigDecimal least = first.value().min(second.get().value());
        return least.signum() < 0 || most.compareTo(THOUSAND) >= 0
                ? Optional.empty()
                : Optional.of(score(pieces, i, no + 1, most, least));
    }

    /** The word for one side of a vote, a few words behind its number; below 0 if there is none. */
    private static int side(Pieces pieces, int next, Role role) {
        for (int k = next; k < next + SIDE_WORDS; k++) {
            if (CUES.is(role, pieces.at(k).form())) {
                return k;
            }
            boolean between = CUES.is(Role.SIDE, pieces.at(k).form())
                    || pieces.read(k, "in")
                    || pieces.read(k, "voted")
                    || pieces.read(k, "voting");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private static Spotted score(Pieces pieces, int i, int next, BigDecimal high, BigDecimal low) {
        Span where = new Span(pieces.at(i).start(), pieces.at(next - 1).end());
        Counted counted = CountedNoun.of(pieces, i, next, true);
        BigDecimal number = high.add(low.movePointLeft(3));
        String normal = high.toPlainString() + "-" + low.toPlainString();
        return Spotted.number(new NumberFact(where, number, Range.exactly(number), SCORE, counted, normal), next);
    }

    private static boolean cue(Pieces pieces, int from, int next) {
        for (int k = Math.max(0, from - NEAR); k < next + NEAR; k++) {
            if ((k < from || k >= next) && CUES.is(Role.SCORE, pieces.at(k).form())) {
                return true;
            }
        }
        return false;
    }
}
