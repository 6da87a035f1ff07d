package org.crossread.report;

import java.util.List;

/**
 * Who says it: how each source credits what it tells.
 *
 * @param counts how often each source credits whom
 * @param shifts statements that one source credits otherwise than another
 * @param alike statements that all who tell it credit in the same way
 */
public record Ledger(List<Count> counts, List<Row> shifts, List<Row> alike) {
    public Ledger {
        counts = List.copyOf(counts);
        shifts = List.copyOf(shifts);
        alike = List.copyOf(alike);
    }

    /**
     * One source.
     *
     * @param source id of the article
     * @param name of the source
     * @param named statements by a person with a name
     * @param office by somebody of whom only the office is told
     * @param organisation by an organisation
     * @param unnamed by somebody without a name
     * @param nobody sentences that nobody is credited with
     */
    public record Count(
            String source,
            String name,
            String named,
            String office,
            String organisation,
            String unnamed,
            String nobody) {}

    /**
     * One statement.
     *
     * @param text its first words, as the first of the sources tells it
     * @param language of the text
     * @param sources ids of the sources that tell it, parted by spaces
     * @param told ids of the sentences that tell it, parted by spaces
     * @param credits who is credited, sources that credit in the same way together
     */
    public record Row(String text, String language, String sources, String told, List<Credit> credits) {
        public Row {
            credits = List.copyOf(credits);
        }
    }

    /**
     * One way of crediting.
     *
     * @param credit {@code named}, {@code office}, {@code organisation}, {@code unnamed} or {@code nobody}
     * @param sources ids of the sources
     * @param words whom they credit, in the words of the first; empty if nobody
     */
    public record Credit(String credit, String sources, String words) {}
}
