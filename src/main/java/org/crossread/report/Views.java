package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One event, seen from five sides.
 *
 * @param timeline when it happened and when each source appeared; empty if fewer than two times are known
 * @param matrix what every source says of every fact
 * @param quotations utterances that several sources quote, by speaker
 * @param ledger who is credited with what
 * @param emphasis where each statement stands
 */
public record Views(
        Optional<Timeline> timeline, FactMatrix matrix, List<Quotation> quotations, Ledger ledger, Emphasis emphasis) {
    public Views {
        quotations = List.copyOf(quotations);
    }
}
