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
        List<Difference> conflicts,
        Optional<String> more,
        List<Count> counts) {
    public Cover {
        conflicts = List.copyOf(conflicts);
        counts = List.copyOf(counts);
    }

    /**
     * What one or more sources say.
     *
     * @param sources names and ids, such as {@code Daily Signal (A)}; ids alone where there are many
     * @param ids ids alone
     * @param before an opening mark, and the words before theirs that tell what it is about; or empty
     * @param words their words; with the marks that do not stand in the other two
     * @param after the words after theirs, and a closing mark; or empty
     */
    public record Claim(String sources, String ids, String before, String words, String after) {}

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
