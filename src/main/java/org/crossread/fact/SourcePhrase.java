package org.crossread.fact;

import java.util.Locale;
import java.util.Optional;
import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.Abbreviations;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.SourceHeads;
import org.crossread.lexicon.SourceHeads.Kind;
import org.crossread.lexicon.Words;
import org.crossread.model.QuoteFact.Credit;

/**
 * Reads the words that name a source: is it a person by name, an office, an organisation, or somebody unnamed?
 *
 * <pre>
 *   Harbour Spokesman |Edwin Fairlie|             NAMED
 *   The transport secretary, |Ingrid Vale|,       NAMED
 *   the |chief engineer|                          OFFICE
 *   the |Amalgamated Rail Staff Union|            ORGANISATION
 *   an official at the ministry                   UNNAMED
 * </pre>
 */
final class SourcePhrase {

    private static final SourceHeads HEADS = SourceHeads.standard();
    private static final CueVerbs CUES = CueVerbs.standard();
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

    private final QuoteLine line;

    SourcePhrase(QuoteLine line) {
        this.line = line;
    }

    /** Who a source that is no pronoun names. */
    Credited read(Range words) {
        boolean owner = words.to() - words.from() > 1 && line.is(words.to() - 1, Part.POSSESSIVE);
        Range source = owner ? new Range(words.from(), words.to() - 1) : words;
        int end = headEnd(source);
        Credited head = head(source.from(), end, segmentEnd(end, source.to()));
        if (head.credit() == Credit.NAMED || head.credit() == Credit.ORGANISATION) {
            return head;
        }
        return apposed(end, source.to()).map(SourcePhrase::named).orElse(head);
    }

    private static Credited named(String name) {
        return new Credited(Optional.of(name), Credit.NAMED);
    }

    private Credited head(int from, int end, int whole) {
        int start = from;
        boolean definite = false;
        while (start < end && line.is(start, Part.DETERMINER)) {
            definite |= isDefinite(line.form(start));
            start++;
        }
        if (start >= end) {
            return Credited.UNNAMED;
        }
        Optional<Kind> kind = HEADS.kind(line.form(end - 1));
        String phrase = line.span(start, whole).in(line.text());
        if (kind.filter(k -> k == Kind.ORGANISATION || k == Kind.DOCUMENT).isPresent()) {
            return new Credited(Optional.of(phrase), Credit.ORGANISATION);
        }
        int name = nameStart(start, end);
        if (name < end) {
            boolean person = (name > start && isOffice(name - 1)) || isTitle(name - 1);
            String words = line.span(name, end).in(line.text());
            boolean organisation = !person && ((definite && name == start) || isAcronym(words) || isFirm(name, end));
            return new Credited(Optional.of(words), organisation ? Credit.ORGANISATION : Credit.NAMED);
        }
        boolean office = kind.filter(k -> k == Kind.OFFICE).isPresent();
        boolean known = definite || (start < end && line.is(end - 1, Part.NAME));
        return office && known ? new Credited(Optional.of(phrase), Credit.OFFICE) : Credited.UNNAMED;
    }

    /** Where the name at the end of the phrase begins, after titles and offices; {@code end} if it ends in none. */
    private int nameStart(int start, int end) {
        int name = end;
        while (name > start && isName(name - 1, start) && !isOffice(name - 1) && !isTitle(name - 1)) {
            name--;
        }
        return name;
    }

    private boolean isName(int i, int start) {
        if (line.is(i, Part.NAME)) {
            return true;
        }
        boolean first = i == 0
                && line.is(i, Part.WORD)
                && Character.isUpperCase(line.text(0).codePointAt(0));
        boolean plural = line.form(i).endsWith("s") && line.is(i + 1, Part.AUXILIARY, Part.WORD);
        return first
                && i == start
                && !plural
                && CUES.cue(line.form(i)).isEmpty()
                && HEADS.kind(line.form(i)).isEmpty();
    }

    private boolean isOffice(int i) {
        return HEADS.kind(line.form(i))
                .filter(k -> k == Kind.OFFICE || k == Kind.PERSON)
                .isPresent();
    }

    private boolean isTitle(int i) {
        String word = line.text(i);
        return ABBREVIATIONS.kind(word.replace(".", "")).equals(Optional.of(Abbreviations.Kind.TITLE));
    }

    private boolean isFirm(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean suffix =
                    ABBREVIATIONS.kind(line.text(i).replace(".", "")).equals(Optional.of(Abbreviations.Kind.SUFFIX));
            boolean noun =
                    HEADS.kind(line.form(i)).filter(k -> k == Kind.ORGANISATION).isPresent();
            if (noun
                    || (suffix
                            && !line.form(i).startsWith("jr")
                            && !line.form(i).startsWith("sr"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String words) {
        return words.length() > 1 && words.length() < 7 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean isDefinite(String determiner) {
        return Words.POSSESSIVES.has(determiner)
                || determiner.equals("the")
                || determiner.equals("this")
                || determiner.equals("our");
    }

    /** The end of the phrase's head: before "of", "for", a comma, a bracket. */
    private int headEnd(Range source) {
        int end = source.from();
        while (end < source.to()
                && !line.is(end, Part.PREPOSITION, Part.COMMA, Part.BRACKET, Part.RELATIVE, Part.COORDINATOR)) {
            end++;
        }
        return end;
    }

    /** The end of the head with its phrases: "owner of a coffee stall". */
    private int segmentEnd(int from, int to) {
        int end = from;
        while (end < to && !line.is(end, Part.COMMA, Part.BRACKET, Part.RELATIVE)) {
            end++;
        }
        return end;
    }

    /** A name of two words or more that follows the head after a comma. */
    private Optional<String> apposed(int from, int to) {
        int comma = from;
        while (comma < to && !line.is(comma, Part.COMMA)) {
            comma++;
        }
        int end = comma + 1;
        while (end < to && line.is(end, Part.NAME)) {
            end++;
        }
        return end > comma + 2 ? Optional.of(line.span(comma + 1, end).in(line.text())) : Optional.empty();
    }
}
