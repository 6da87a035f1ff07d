package org.crossread.model;

import java.util.List;

/**
 * What was judged about one event.
 *
 * @param findings differences in fact
 * @param equals different wordings of one value
 * @param checks what does not add up inside one article
 */
public record Judgement(List<Finding> findings, List<Equal> equals, List<Check> checks) {
    public Judgement {
        findings = List.copyOf(findings);
        equals = List.copyOf(equals);
        checks = List.copyOf(checks);
    }
}
