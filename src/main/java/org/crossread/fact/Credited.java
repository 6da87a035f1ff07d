package org.crossread.fact;

import java.util.Optional;
import org.crossread.model.QuoteFact.Credit;

/**
 * Who is credited with words.
 *
 * @param speaker the name, office or organisation; empty for an unnamed source and for a pronoun that stays unresolved
 * @param credit how
 */
record Credited(Optional<String> speaker, Credit credit) {

    /** Nobody is. */
    static final Credited NOBODY = new Credited(Optional.empty(), Credit.NOBODY);

    /** Somebody without a name or office. */
    static final Credited UNNAMED = new Credited(Optional.empty(), Credit.UNNAMED);
}
