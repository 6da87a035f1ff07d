package org.crossread.model;

import java.util.Optional;

/** Something a sentence states that a fact-checker would check. */
public sealed interface Fact
        permits DateFact, NumberFact, NameFact, TitleFact, QuoteFact, PolarityFact, CertaintyFact, RolesFact {

    /** The words that carry it, in the sentence's text. */
    Span where();

    Kind kind();

    /** Its normal form, where the kind has one: {@code 2017-06-08}, {@code 20 %}, {@code 10000 m}. */
    Optional<String> value();

    /** Which of the cases it is. */
    enum Kind {
        DATE,
        NUMBER,
        NAME,
        TITLE,
        QUOTE,
        POLARITY,
        CERTAINTY,
        ROLES
    }
}
