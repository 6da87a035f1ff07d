package org.crossread.report;

import java.util.List;

/**
 * A finding, as the pages show it.
 *
 * @param number as the pages count, from 1, in the order they show
 * @param id of the finding in report.json
 * @param anchor of it
 * @param kind such as {@code date}
 * @param relation {@code conflict}, {@code refinement} or {@code addition}
 * @param headline the words that differ, shortest form: {@code “32 km” against “23 km”}
 * @param summary one sentence that can be read alone
 * @param weight {@code high}, {@code medium} or {@code low}
 * @param rule name of the rule that found it
 * @param derivation the proof; empty if the values say it all
 * @param claims who says what in one line, the first with the words around it
 * @param says each source's words
 * @param understood what the words were understood as, each meaning once
 * @param passages where it stands in the texts side by side
 * @param sources ids of the sources that state a value, parted by spaces
 */
public record Difference(
        String number,
        String id,
        String anchor,
        String kind,
        String relation,
        String headline,
        String summary,
        String weight,
        String rule,
        String derivation,
        List<Cover.Claim> claims,
        List<Said> says,
        List<Said> understood,
        List<Passage> passages,
        String sources) {
    public Difference {
        claims = List.copyOf(claims);
        says = List.copyOf(says);
        understood = List.copyOf(understood);
        passages = List.copyOf(passages);
    }

    /**
     * A place in the texts side by side.
     *
     * @param label such as {@code A and B, row 3}
     * @param anchor of the row
     */
    public record Passage(String label, String anchor) {}
}
