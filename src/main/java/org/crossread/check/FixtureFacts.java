package org.crossread.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Period;
import org.crossread.model.QuoteFact;
import org.crossread.model.Span;

/** The facts of a fixture's sentence: its first word as a name, the day it tells, what is said and by whom. */
final class FixtureFacts {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    private static final String SPEAKER = "Ada Brink";

    private FixtureFacts() {}

    /** The facts by place. */
    static List<Fact> of(String text, Span first, String form) {
        List<Fact> facts = new ArrayList<>(List.of(new NameFact(first, NameFact.Type.OTHER, form)));
        words(text, "on Monday").ifPresent(w -> facts.add(day(w, MONDAY)));
        words(text, "on Tuesday").ifPresent(w -> facts.add(day(w, MONDAY.plusDays(1))));
        words(text, SPEAKER).ifPresent(source -> {
            Span said = new Span(text.indexOf('“') + 1, text.indexOf('”'));
            facts.add(quote(text, QuoteFact.Form.DIRECT, source, said, Optional.of(SPEAKER), QuoteFact.Credit.NAMED));
        });
        words(text, "the brigade").ifPresent(source -> {
            Span said = new Span(0, source.start() - 2);
            facts.add(quote(
                    text, QuoteFact.Form.INDIRECT, source, said, Optional.empty(), QuoteFact.Credit.ORGANISATION));
        });
        facts.sort(Comparator.comparing(Fact::where).thenComparing(Fact::kind));
        return facts;
    }

    private static Optional<Span> words(String text, String words) {
        int start = text.indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    private static DateFact day(Span where, LocalDate day) {
        Period period = new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
        return new DateFact(
                where, DateFact.Type.DATE, day.toString(), Optional.of(period), DateFact.Bound.WITHIN, "by the week");
    }

    private static QuoteFact quote(
            String text,
            QuoteFact.Form form,
            Span source,
            Span said,
            Optional<String> speaker,
            QuoteFact.Credit credit) {
        return new QuoteFact(
                new Span(0, text.length()),
                form,
                Optional.of(source),
                Optional.empty(),
                Optional.of(said),
                form == QuoteFact.Form.DIRECT ? List.of(said) : List.of(),
                speaker,
                credit);
    }
}
