package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One utterance as two or more sources quote it.
 *
 * @param sources ids of the sources, parted by spaces
 * @param versions one per source; the first is the one that the others are held against
 */
public record Quotation(String sources, List<Version> versions) {
    public Quotation {
        versions = List.copyOf(versions);
    }

    /**
     * What one person said.
     *
     * @param name of the speaker; empty if no source tells
     * @param quotations what several sources quote, in the order of the first
     */
    public record Speaker(String name, List<Quotation> quotations) {
        public Speaker {
            quotations = List.copyOf(quotations);
        }
    }

    /**
     * As one source has it.
     *
     * @param source id of the article
     * @param name of the source
     * @param language of its words
     * @param form {@code direct}, {@code indirect}, {@code mixed} or {@code scare}
     * @param sentence id of the sentence
     * @param link to it in the text
     * @param pieces its words; beside the first version also the words that are missing or new
     */
    public record Version(
            String source,
            String name,
            String language,
            String form,
            String sentence,
            Optional<String> link,
            List<Synopsis.Piece> pieces) {
        public Version {
            pieces = List.copyOf(pieces);
        }
    }
}
