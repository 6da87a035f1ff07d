package org.crossread.fact;

import java.util.Optional;
import org.crossread.model.NumberFact;

/**
 * What stands at a place of a sentence.
 *
 * @param fact the number, if it is one that is compared; a duration is not
 * @param next the piece at which to read on
 */
record Spotted(Optional<NumberFact> fact, int next) {

    static Spotted number(NumberFact fact, int next) {
        return new Spotted(Optional.of(fact), next);
    }

    static Spotted nothing(int next) {
        return new Spotted(Optional.empty(), next);
    }
}
