package org.crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * Something said, and who is credited with it.
 *
 * @param where from the first to the last of source, cue and content
 * @param form how it is told
 * @param source the words that name who says it, where they stand in this sentence
 * @param cue the words that mark it as said: {@code told reporters}, {@code according to}
 * @param content what is said, without the quotation marks around it
 * @param marked the words of the content that stand in quotation marks, without the marks, in order; empty if INDIRECT
 * @param speaker canonical name of the source, taken from an earlier sentence where this one has none
 * @param credit how the source is credited
 */
public record QuoteFact(
        Span where,
        Form form,
        Optional<Span> source,
        Optional<Span> cue,
        Optional<Span> content,
        List<Span> marked,
        Optional<String> speaker,
        Credit credit)
        implements Fact {

    public QuoteFact {
        marked = List.copyOf(marked);
    }

    /** In quotation marks, in the reporter's words, both, or only a word or two in marks. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED,
        SCARE
    }

    /** Who is credited: by name, by office, an organisation, an unnamed person, nobody. */
    public enum Credit {
        NAMED,
        OFFICE,
        ORGANISATION,
        UNNAMED,
        NOBODY
    }

    @Override
    public Kind kind() {
        return Kind.QUOTE;
    }

    @Override
    public Optional<String> value() {
        return speaker;
    }
}
