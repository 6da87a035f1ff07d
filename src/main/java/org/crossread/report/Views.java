package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One event, seen from five sides.
 *
 * @param timeline when it happened and when each source appeared; empty if fewer than two times are known
 * @param matrix what every source says of every fact
 * @param speakers whose words several sources quote
 * @param ledger who is credited with what
 * @param emphasis where each statement stands
 */
public record Views(
        Optional<Timeline> timeline,
        FactMatrix matrix,
        List<Quotation.Speaker> speakers,
        Ledger ledger,
        Emphasis emphasis) {
    public Views {
        speakers = List.copyOf(speakers);
    }
}
