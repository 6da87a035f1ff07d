package org.crossread.finding;

import java.util.Optional;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/**
 * Whose age a number is: the name just before it or just behind.
 *
 * <pre>
 * [Amira Holt], 34, was first        the 34-year-old striker [Amira Holt]
 * </pre>
 */
final class AgeHolder {

    /** Words between an age and the name behind it: "the 34-year-old former Rovers striker". */
    private static final int REACH = 4;

    private AgeHolder() {}

    /** Whether a mention is an age. */
    static boolean isAge(Mention mention) {
        return mention.fact() instanceof NumberFact number && number.unit().dimension() == Unit.Dimension.AGE;
    }

    /** The name of whom an age is told; empty where no name stands near. */
    static Optional<Mention> of(Mention mention) {
        int before = mention.from();
        while (before > 0 && Words.BEFORE_AGE.has(mention.form(before - 1)) && mention.from() - before < REACH) {
            before--;
        }
        Optional<Mention> holder = Optional.empty();
        for (Mention name : mention.passage().mentions(Fact.Kind.NAME)) {
            boolean here = name.sentence() == mention.sentence();
            if (here && name.to() == before && before < mention.from()) {
                return Optional.of(name);
            }
            if (here && holder.isEmpty() && name.from() >= mention.to() && leads(mention, name.from())) {
                holder = Optional.of(name);
            }
        }
        return holder;
    }

    /** Whether nothing but a few words of description stands between an age and what follows. */
    private static boolean leads(Mention mention, int name) {
        if (name - mention.to() > REACH) {
            return false;
        }
        return mention.passage().words().subList(mention.to(), name).stream().allMatch(w -> w.telling() && !w.number());
    }
}
