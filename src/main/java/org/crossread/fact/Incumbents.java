package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.Offices.Office;
import org.crossread.lexicon.Spelled;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.TitleFact;

/**
 * Who is meant by an office without a name, as a surname stands for a full name: where one article gives an office to
 * one person alone, "the president" is that person all through it.
 *
 * <pre>
 *   President |Ines Kolbe| opened the bridge.  ...  |The president| said it was safe.
 * </pre>
 */
final class Incumbents {

    private final Map<String, TreeSet<String>> holders = new TreeMap<>();
    private final Lexicon lexicon;

    private Incumbents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The office holders of an article, its sentences with their facts. */
    static Incumbents of(List<Sentence> sentences, Lexicon lexicon) {
        Incumbents incumbents = new Incumbents(lexicon);
        for (Sentence sentence : sentences) {
            for (Fact fact : sentence.facts()) {
                if (fact instanceof TitleFact title && title.holder().isPresent()) {
                    incumbents
                            .holders
                            .computeIfAbsent(title.office(), o -> new TreeSet<>())
                            .add(title.holder().get());
                }
            }
        }
        return incumbents;
    }

    /** The same sentence, its bare offices and those who speak by them with the holders' names. */
    Sentence named(Sentence sentence) {
        if (holders.isEmpty()) {
            return sentence;
        }
        List<TitleFact> known = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : sentence.facts()) {
            Optional<TitleFact> title = fact instanceof TitleFact bare ? held(bare, sentence.text()) : Optional.empty();
            title.ifPresent(known::add);
            facts.add(title.isPresent() ? title.get() : fact);
        }
        if (known.isEmpty()) {
            return sentence;
        }
        facts.replaceAll(f -> f instanceof QuoteFact quote ? spoken(quote, known) : f);
        return sentence.with(facts);
    }

    private Optional<TitleFact> held(TitleFact title, String text) {
        if (title.holder().isPresent() || !bare(title.where(), text)) {
            return Optional.empty();
        }
        return holder(title.office()).map(h -> new TitleFact(title.where(), title.office(), Optional.of(h)));
    }

    /** Whether "the" alone stands before the office, and nothing behind it that tells which one. */
    private static boolean bare(Span where, String text) {
        int before = Math.max(0, where.start() - 4);
        boolean definite = text.substring(before, where.start()).strip().equalsIgnoreCase("the")
                && (before == 0 || !Character.isLetterOrDigit(text.charAt(before)) || where.start() == 4);
        String behind = text.substring(where.end(), Math.min(text.length(), where.end() + 5));
        return definite && !behind.startsWith(" of ") && !behind.startsWith(" for ") && !behind.startsWith("-");
    }

    /**
     * The one who holds the office, or the only one of its fields: "the minister" where there is one transport
     * minister.
     */
    private Optional<String> holder(String office) {
        TreeSet<String> all = new TreeSet<>();
        holders.forEach((held, people) -> {
            if (held.equals(office) || fieldOf(held, office)) {
                all.addAll(people);
            }
        });
        return all.stream()
                .filter(name -> all.stream().allMatch(n -> n.equals(name) || name.endsWith(" " + n)))
                .findFirst();
    }

    /**
     * Whether an office is another one in a field: {@code transport minister}; not {@code prime minister}, {@code vice
     * president}.
     */
    private boolean fieldOf(String held, String office) {
        if (held.startsWith(office + " ")) {
            return true;
        }
        int space = held.length() - office.length() - 1;
        return space > 0
                && held.endsWith(" " + office)
                && held.indexOf(' ') == space
                && lexicon.offices().prefix(held, space).isEmpty()
                && (Words.FIELDS.has(held.substring(0, space)) || !isOffice(held));
    }

    private boolean isOffice(String held) {
        return lexicon.offices()
                .at(held, 0)
                .map(Spelled::meaning)
                .map(Office::name)
                .filter(held::equals)
                .isPresent();
    }

    /** Whoever is credited by an office alone is its holder. */
    private static QuoteFact spoken(QuoteFact quote, List<TitleFact> known) {
        if (quote.credit() != QuoteFact.Credit.OFFICE || quote.source().isEmpty()) {
            return quote;
        }
        Span source = quote.source().get();
        Optional<String> holder = known.stream()
                .filter(t -> t.where().end() == source.end() && source.holds(t.where()))
                .findFirst()
                .flatMap(TitleFact::holder);
        return holder.isEmpty()
                ? quote
                : new QuoteFact(
                        quote.where(),
                        quote.form(),
                        quote.source(),
                        quote.cue(),
                        quote.content(),
                        quote.marked(),
                        holder,
                        quote.credit());
    }
}
