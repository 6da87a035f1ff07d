package org.crossread.report;

import java.util.List;

/**
 * What was left out, and why; nothing vanishes unseen.
 *
 * @param problems inputs that were bad
 * @param equals different wordings that were judged the same
 * @param apart different values that were not held against each other
 * @param dropped text that is no part of a story, by source
 */
public record Appendix(
        List<ProblemNote> problems, List<EqualNote> equals, List<ApartNote> apart, List<Dropped> dropped) {
    public Appendix {
        problems = List.copyOf(problems);
        equals = List.copyOf(equals);
        apart = List.copyOf(apart);
        dropped = List.copyOf(dropped);
    }

    /**
     * A bad input.
     *
     * @param file the file
     * @param what is wrong with it
     * @param advice what to do about it
     */
    public record ProblemNote(String file, String what, String advice) {}

    /**
     * Different wordings of one value.
     *
     * @param kind such as {@code number}
     * @param says who words it how
     * @param rule why they are the same
     */
    public record EqualNote(String kind, List<Cover.Claim> says, String rule) {
        public EqualNote {
            says = List.copyOf(says);
        }
    }

    /**
     * Different values of two things.
     *
     * @param kind such as {@code number}
     * @param says who says what
     * @param why they are of two things
     */
    public record ApartNote(String kind, List<Cover.Claim> says, String why) {
        public ApartNote {
            says = List.copyOf(says);
        }
    }

    /**
     * What was left out of one file.
     *
     * @param source id of the article
     * @param name of the source
     * @param pieces each with its reason, in the order of the file
     */
    public record Dropped(String source, String name, List<Piece> pieces) {
        public Dropped {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * One text that was left out.
     *
     * @param text the text
     * @param reason why
     */
    public record Piece(String text, String reason) {}
}
