package org.crossread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Aliases;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.QuoteFact;
import org.crossread.model.QuoteFact.Credit;
import org.crossread.model.QuoteFact.Form;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** Finds who said what: quotations, reported speech, beliefs and attitudes, each with its source and cue. */
final class QuoteFinder implements Finder {

    /** Words in marks without a cue that are a quotation; fewer are scare quotes. */
    private static final int SHORTEST_QUOTATION = 4;

    private final Lexicon lexicon;

    QuoteFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<QuoteFact> in(Wording wording, Article article) {
        Sentence sentence = wording.sentence();
        QuoteLine line = new QuoteLine(sentence, QuoteMarks.in(sentence, article));
        QuoteSpeakers speakers = new QuoteSpeakers(sentence, article);
        List<QuoteFact> facts = new ArrayList<>();
        Credited last = Credited.NOBODY;
        for (Attribution a : apart(QuoteCues.in(line))) {
            Credited credited = a.source().isEmpty() ? last : speakers.of(line, a);
            facts.add(attributed(line, a, credited));
            last = credited;
        }
        for (QuoteMarks.Marked marked : line.marks()) {
            if (facts.stream().noneMatch(f -> f.where().overlaps(marked.words()))) {
                facts.add(alone(line, marked, speakers, facts));
            }
        }
        facts.sort(Comparator.comparing(QuoteFact::where));
        return facts.stream().map(this::named).toList();
    }

    /** The speaker by the name that the lexicon brings others to. */
    private QuoteFact named(QuoteFact fact) {
        Optional<Aliases.Named> named =
                fact.speaker().flatMap(s -> lexicon.names().named(s.startsWith("the ") ? s.substring(4) : s));
        return named.isEmpty()
                ? fact
                : new QuoteFact(
                        fact.where(),
                        fact.form(),
                        fact.source(),
                        fact.cue(),
                        fact.content(),
                        fact.marked(),
                        named.map(Aliases.Named::name),
                        fact.credit());
    }

    private static QuoteFact attributed(QuoteLine line, Attribution a, Credited credited) {
        Optional<Span> content = span(line, a.content());
        List<Span> marked = new ArrayList<>();
        Form form = Form.INDIRECT;
        if (content.isPresent()) {
            for (QuoteMarks.Marked m : line.marks()) {
                if (content.get().overlaps(m.words())) {
                    marked.add(m.words());
                }
                if (m.outer().holds(content.get()) || m.outer().equals(content.get())) {
                    form = Form.DIRECT;
                    content = Optional.of(m.words());
                }
            }
            form = form == Form.INDIRECT && !marked.isEmpty() ? Form.MIXED : form;
        }
        return new QuoteFact(
                line.span(a.from(), a.to()),
                form,
                span(line, a.source()),
                span(line, a.cue()),
                content,
                marked,
                credited.speaker(),
                credited.credit());
    }

    /**
     * What stands in marks outside of every attribution: a quotation whose speaker stands elsewhere, or scare quotes.
     */
    private static QuoteFact alone(
            QuoteLine line, QuoteMarks.Marked marked, QuoteSpeakers speakers, List<QuoteFact> others) {
        boolean scare = isScare(line, marked) && !goesOn(line, marked, others);
        Credited credited = scare
                ? Credited.NOBODY
                : others.stream()
                        .filter(f -> f.form() == Form.DIRECT && f.credit() != Credit.NOBODY)
                        .map(f -> new Credited(f.speaker(), f.credit()))
                        .findFirst()
                        .orElseGet(() -> speakers.carried(marked));
        return new QuoteFact(
                marked.words(),
                scare ? Form.SCARE : Form.DIRECT,
                Optional.empty(),
                Optional.empty(),
                scare ? Optional.empty() : Optional.of(marked.words()),
                List.of(marked.words()),
                credited.speaker(),
                credited.credit());
    }

    /** Whether the marks go on with a quotation that only "she said," has interrupted. */
    private static boolean goesOn(QuoteLine line, QuoteMarks.Marked marked, List<QuoteFact> others) {
        int start = marked.outer().start();
        return others.stream()
                .filter(f -> f.form() == Form.DIRECT && f.where().end() < start)
                .anyMatch(f ->
                        line.text().substring(f.where().end(), start).strip().equals(","));
    }

    private static boolean isScare(QuoteLine line, QuoteMarks.Marked marked) {
        if (!marked.opens() || !marked.closes()) {
            return false;
        }
        String words = marked.words().in(line.text());
        char last = words.charAt(words.length() - 1);
        boolean ends =
                last == '!' || last == '?' || (last == '.' && marked.outer().start() == 0);
        return !ends && words.split(" ", SHORTEST_QUOTATION + 1).length < SHORTEST_QUOTATION;
    }

    private static Optional<Span> span(QuoteLine line, Attribution.Range range) {
        return range.isEmpty() ? Optional.empty() : Optional.of(line.span(range.from(), range.to()));
    }

    /** Those that do not lie over one another: the first to begin wins, then the longer. */
    private static List<Attribution> apart(List<Attribution> found) {
        List<Attribution> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Attribution::from)
                .thenComparing(Comparator.comparingInt(Attribution::to).reversed()));
        List<Attribution> apart = new ArrayList<>();
        int end = 0;
        for (Attribution a : sorted) {
            if (a.from() >= end) {
                apart.add(a);
                end = a.to();
            }
        }
        return apart;
    }
}
