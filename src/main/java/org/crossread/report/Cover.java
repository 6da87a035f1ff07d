package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * Page one: what an editor must know before the next meeting.
 *
 * @param compared what was compared, in one phrase: {@code 3 articles on one event}
 * @param found what was found, in one sentence
 * @param origins how many independent origins the articles have, in one sentence; empty if nothing was compared
 * @param conflicts the weightiest conflicts
 * @param more how many conflicts are not on page one; empty if none
 * @param counts findings by kind; only kinds that were found
 */
public record Cover(
        String compared,
        String found,
        Optional<String> origins,
        List<Conflict> conflicts,
        Optional<String> more,
        List<Count> counts) {
    public Cover {
        conflicts = List.copyOf(conflicts);
        counts = List.copyOf(counts);
    }

    /**
     * One conflict in one sentence.
     *
     * @param number of the finding, as the pages count them
     * @param anchor of the finding
     * @param kind such as {@code date}
     * @param summary the sentence
     * @param says who says what, shortest form
     */
    public record Conflict(String number, String anchor, String kind, String summary, List<Claim> says) {
        public Conflict {
            says = List.copyOf(says);
        }
    }

    /**
     * What one or more sources say.
     *
     * @param sources names and ids, such as {@code Daily Signal (A)}; ids alone where there are many
     * @param words their words
     */
    public record Claim(String sources, String words) {}

    /**
     * How many findings of one kind there are; a dash stands for none.
     *
     * @param kind such as {@code date}
     * @param conflicts both cannot be true
     * @param refinements one is more exact
     * @param additions one tells more
     */
    public record Count(String kind, String conflicts, String refinements, String additions) {}
}
