package org.crossread.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.Alignment;
import org.crossread.model.Event;
import org.crossread.model.QuoteFact;
import org.crossread.model.QuoteFact.Credit;
import org.crossread.model.Sentence;

/** Keeps the ledger of who is credited with what. */
final class Ledgers {

    /** Characters that remind of a statement; one line of half a page. */
    private static final int REMINDER = 90;

    private Ledgers() {}

    /** Whom a source credits with a statement; the best credit counts. */
    private record Credited(Credit credit, String words) {}

    static Ledger of(Lookup lookup, Event event) {
        List<Ledger.Row> shifts = new ArrayList<>();
        List<Ledger.Row> alike = new ArrayList<>();
        for (Alignment alignment : lookup.alignments(event)) {
            Map<String, Credited> credited = new LinkedHashMap<>();
            alignment.tellers().forEach(t -> credited.put(t, credited(lookup, alignment.told(t))));
            long ways =
                    credited.values().stream().map(Credited::credit).distinct().count();
            if (ways > 1) {
                shifts.add(row(lookup, alignment, credited));
            } else if (credited.values().iterator().next().credit() != Credit.NOBODY) {
                alike.add(row(lookup, alignment, credited));
            }
        }
        return new Ledger(event.articles().stream().map(id -> count(lookup, id)).toList(), shifts, alike);
    }

    private static Credited credited(Lookup lookup, List<String> sentences) {
        Credited best = new Credited(Credit.NOBODY, "");
        for (String id : sentences) {
            Sentence sentence = lookup.sentence(id);
            for (QuoteFact quote : quotes(sentence)) {
                if (quote.credit().compareTo(best.credit()) < 0) {
                    best = new Credited(quote.credit(), words(sentence, quote));
                }
            }
        }
        return best;
    }

    private static String words(Sentence sentence, QuoteFact quote) {
        String source = quote.source().map(s -> s.in(sentence.text())).orElse("");
        Optional<String> speaker = quote.speaker().filter(s -> !source.contains(s));
        String named = source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
        return Shown.of(
                named.isEmpty()
                        ? speaker.orElse("")
                        : named + speaker.map(s -> " (" + s + ")").orElse(""));
    }

    private static List<QuoteFact> quotes(Sentence sentence) {
        return sentence.facts().stream()
                .filter(QuoteFact.class::isInstance)
                .map(QuoteFact.class::cast)
                .filter(q -> q.form() != QuoteFact.Form.SCARE)
                .toList();
    }

    private static Ledger.Row row(Lookup lookup, Alignment alignment, Map<String, Credited> credited) {
        EnumMap<Credit, List<String>> sources = new EnumMap<>(Credit.class);
        EnumMap<Credit, String> words = new EnumMap<>(Credit.class);
        credited.forEach((id, by) -> {
            sources.computeIfAbsent(by.credit(), c -> new ArrayList<>()).add(id);
            words.putIfAbsent(by.credit(), by.words());
        });
        List<Ledger.Credit> credits = new ArrayList<>();
        sources.forEach((credit, ids) -> credits.add(new Ledger.Credit(
                credit.name().toLowerCase(Locale.ROOT), String.join(", ", ids), words.getOrDefault(credit, ""))));
        Sentence first =
                lookup.sentence(alignment.told(alignment.tellers().get(0)).get(0));
        return new Ledger.Row(
                Context.after(Shown.of(first.text()), REMINDER),
                Sources.language(lookup.article(alignment.tellers().get(0))),
                String.join(" ", alignment.tellers()),
                Lookup.told(alignment),
                credits);
    }

    private static Ledger.Count count(Lookup lookup, String id) {
        EnumMap<Credit, Integer> counts = new EnumMap<>(Credit.class);
        for (Sentence sentence : lookup.article(id).body()) {
            counts.merge(credited(lookup, List.of(sentence.id())).credit(), 1, Integer::sum);
        }
        return new Ledger.Count(
                id,
                lookup.name(id),
                number(counts, Credit.NAMED),
                number(counts, Credit.OFFICE),
                number(counts, Credit.ORGANISATION),
                number(counts, Credit.UNNAMED),
                number(counts, Credit.NOBODY));
    }

    private static String number(Map<Credit, Integer> counts, Credit credit) {
        int number = counts.getOrDefault(credit, 0);
        return number == 0 ? "–" : String.valueOf(number);
    }
}
