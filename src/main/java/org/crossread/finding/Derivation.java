package org.crossread.finding;

import org.crossread.model.DateFact;
import org.crossread.model.Fact;

/** How a fact's value follows from its words; empty where it is plain. */
final class Derivation {

    private Derivation() {}

    static String of(Fact fact) {
        return switch (fact.kind()) {
            case DATE -> ((DateFact) fact).derivation();
            case NUMBER, NAME, TITLE, QUOTE, POLARITY, CERTAINTY, ROLES -> "";
        };
    }
}
