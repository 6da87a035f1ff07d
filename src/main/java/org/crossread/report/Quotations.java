package org.crossread.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Place;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;

/** Lays the same quotation in several sources under each other: a concordance. */
final class Quotations {

    private Quotations() {}

    /** What one article quotes of one utterance. */
    private record Quoted(Article article, List<Place> places, QuoteFact.Form form) {}

    /**
     * The utterances that two or more sources quote, at least one of them in quotation marks, by speaker.
     *
     * @param anchors where sentences stand in the text
     */
    static List<Quotation.Speaker> of(Lookup lookup, Event event, Synopses anchors) {
        Map<String, List<Quotation>> bySpeaker = new LinkedHashMap<>();
        for (Alignment alignment : lookup.alignments(event)) {
            speakers(lookup, alignment).forEach((speaker, quoted) -> {
                boolean marked = quoted.stream().anyMatch(q -> q.form() != QuoteFact.Form.INDIRECT);
                if (quoted.size() > 1 && marked) {
                    bySpeaker
                            .computeIfAbsent(speaker, s -> new ArrayList<>())
                            .add(new Quotation(
                                    quoted.stream().map(q -> q.article().id()).collect(Collectors.joining(" ")),
                                    versions(lookup, alignment, quoted, anchors)));
                }
            });
        }
        return bySpeaker.entrySet().stream()
                .map(e -> new Quotation.Speaker(Shown.of(e.getKey()), e.getValue()))
                .toList();
    }

    /** What is quoted in a statement, by who said it; a quotation without a speaker goes to the one before it. */
    private static Map<String, List<Quoted>> speakers(Lookup lookup, Alignment alignment) {
        Map<String, List<Quoted>> speakers = new LinkedHashMap<>();
        for (String teller : alignment.tellers()) {
            Map<String, List<Place>> places = new LinkedHashMap<>();
            Map<String, QuoteFact.Form> forms = new LinkedHashMap<>();
            String last = speakers.isEmpty() ? "" : speakers.keySet().iterator().next();
            for (String id : alignment.told(teller)) {
                for (QuoteFact quote : quotes(lookup.sentence(id))) {
                    last = quote.speaker().orElse(last);
                    String speaker = last;
                    quote.content().ifPresent(c -> {
                        places.computeIfAbsent(speaker, s -> new ArrayList<>()).add(new Place(id, c));
                        forms.merge(speaker, quote.form(), (a, b) -> a == b ? a : QuoteFact.Form.MIXED);
                    });
                }
            }
            Article article = lookup.article(teller);
            places.forEach((speaker, p) -> speakers.computeIfAbsent(speaker, s -> new ArrayList<>())
                    .add(new Quoted(article, p, forms.getOrDefault(speaker, QuoteFact.Form.INDIRECT))));
        }
        return speakers;
    }

    private static List<QuoteFact> quotes(Sentence sentence) {
        return sentence.facts().stream()
                .filter(QuoteFact.class::isInstance)
                .map(QuoteFact.class::cast)
                .toList();
    }

    private static List<Quotation.Version> versions(
            Lookup lookup, Alignment alignment, List<Quoted> quoted, Synopses anchors) {
        Quoted base = quoted.stream()
                .filter(q -> q.form() == QuoteFact.Form.DIRECT)
                .findFirst()
                .orElse(quoted.get(0));
        List<Quotation.Version> versions = new ArrayList<>();
        versions.add(version(lookup, base, Merged.plain(lookup, base.places()), anchors));
        for (Quoted other : quoted) {
            if (!other.equals(base)) {
                Optional<List<Synopsis.Piece>> merged = Merged.of(
                        lookup,
                        alignment,
                        base.article().id(),
                        base.places(),
                        other.article().id(),
                        other.places());
                versions.add(
                        version(lookup, other, merged.orElseGet(() -> Merged.plain(lookup, other.places())), anchors));
            }
        }
        return versions;
    }

    private static Quotation.Version version(
            Lookup lookup, Quoted quoted, List<Synopsis.Piece> pieces, Synopses anchors) {
        Article article = quoted.article();
        String sentence = quoted.places().get(0).sentence();
        return new Quotation.Version(
                article.id(),
                lookup.name(article.id()),
                Sources.language(article),
                quoted.form().name().toLowerCase(Locale.ROOT),
                sentence,
                anchors.sentenceAnchor(sentence),
                pieces);
    }
}
