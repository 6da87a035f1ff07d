package org.crossread.model;

import java.util.List;

/**
 * What was judged about one event.
 *
 * @param findings differences in fact
 * @param equals different wordings of one value
 * @param apart values that differ and were not held against each other
 * @param checks what does not add up inside one article
 */
public record Judgement(List<Finding> findings, List<Equal> equals, List<NotCompared> apart, List<Check> checks) {
    public Judgement {
        findings = List.copyOf(findings);
        equals = List.copyOf(equals);
        apart = List.copyOf(apart);
        checks = List.copyOf(checks);
    }
}
