package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.SourceHeads;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NameFact;
import org.crossread.model.Place;
import org.crossread.model.QuoteFact;
import org.crossread.model.Span;
import org.crossread.model.Value;

/**
 * Finds one quotation, word for word, that is credited to two: to two people by name, or to two offices of two houses
 * ({@code the families' lawyer}, {@code counsel for the airline}). Where nothing in the sentence says who says it, the
 * one person that is named outside the marks does, or the one office.
 */
final class OneQuotation {

    /** Fewer words may be anybody's: "a disgrace". */
    private static final int FEWEST = 4;

    /** Of the longer quotation; two that differ in more are compared as quotations. */
    private static final double SHARED = 0.85;

    private static final String RULE = "one quotation, told of two speakers";

    /** Words of the phrase around an office. */
    private static final int LONGEST = 6;

    /** Sure as one conflict of two speakers is. */
    private static final double SURE = 0.8;

    /**
     * Who is credited.
     *
     * @param name by which name
     * @param office the head of the phrase that names an office; empty for a name
     * @param house the other telling words of that phrase
     * @param value as the article has it
     */
    private record Speaker(Optional<NameForm> name, String office, List<String> house, Value value) {}

    private OneQuotation() {}

    /** The conflict about who said it, if there is one. */
    static Optional<Draft> of(List<Passage> passages) {
        for (int l = 0; l < passages.size(); l++) {
            for (int r = l + 1; r < passages.size(); r++) {
                for (Mention left : passages.get(l).mentions(Fact.Kind.QUOTE)) {
                    for (Mention right : passages.get(r).mentions(Fact.Kind.QUOTE)) {
                        Optional<Draft> draft = between(left, right);
                        if (draft.isPresent()) {
                            return draft;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether names that differ are those of the two speakers, of whom is told already. */
    static boolean tells(List<Draft> drafts, Draft names) {
        return names.kind() == Finding.Kind.NAME
                && names.relation() == Finding.Relation.CONFLICT
                && drafts.stream()
                        .filter(d -> d.rule().equals(RULE))
                        .anyMatch(d -> names.values().stream()
                                .allMatch(n -> d.values().stream()
                                        .anyMatch(v -> v.place()
                                                        .sentence()
                                                        .equals(n.place().sentence())
                                                && v.place()
                                                        .where()
                                                        .overlaps(n.place().where()))));
    }

    private static Optional<Draft> between(Mention left, Mention right) {
        if (left.article().equals(right.article()) || !same(quoted(left), quoted(right))) {
            return Optional.empty();
        }
        Optional<Speaker> mine = speaker(left);
        Optional<Speaker> theirs = mine.isEmpty() ? mine : speaker(right);
        return theirs.isPresent() && two(mine.get(), theirs.get())
                ? Optional.of(new Draft(
                        Finding.Kind.ATTRIBUTION,
                        Finding.Relation.CONFLICT,
                        List.of(mine.get().value(), theirs.get().value()),
                        RULE,
                        mine.get().value().text() + "; " + theirs.get().value().text(),
                        SURE))
                : Optional.empty();
    }

    private static boolean same(List<String> mine, List<String> theirs) {
        if (Math.min(mine.size(), theirs.size()) < FEWEST) {
            return false;
        }
        List<String> rest = new ArrayList<>(theirs);
        long both = mine.stream().filter(rest::remove).count();
        return both >= SHARED * Math.max(mine.size(), theirs.size());
    }

    private static List<String> quoted(Mention mention) {
        QuoteFact fact = (QuoteFact) mention.fact();
        return mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence() && !w.punctuation())
                .filter(w ->
                        fact.marked().stream().anyMatch(m -> m.holds(w.token().where())))
                .map(w -> w.token().form())
                .toList();
    }

    private static boolean two(Speaker mine, Speaker theirs) {
        if (mine.name().isPresent() && theirs.name().isPresent()) {
            NameForm one = mine.name().get();
            NameForm other = theirs.name().get();
            return !one.same(other) && !AlikeNames.are(one, other);
        }
        boolean offices = mine.name().isEmpty() && theirs.name().isEmpty();
        boolean housed = !mine.house().isEmpty() && !theirs.house().isEmpty();
        return offices
                && housed
                && mine.house().stream().noneMatch(m -> theirs.house().stream().anyMatch(t -> SameWord.is(m, t)));
    }

    private static Optional<Speaker> speaker(Mention mention) {
        QuoteFact fact = (QuoteFact) mention.fact();
        return switch (fact.credit()) {
            case NAMED ->
                fact.speaker().isPresent() && fact.source().isPresent()
                        ? Optional.of(new Speaker(
                                Optional.of(NameForm.of(fact.speaker().get())),
                                "",
                                List.of(),
                                value(mention, fact.source().get())))
                        : Optional.empty();
            case OFFICE -> fact.source().flatMap(s -> office(mention, s));
            case NOBODY -> beside(mention);
            case ORGANISATION, UNNAMED -> Optional.empty();
        };
    }

    /** Who stands alone beside a quotation that nobody is credited with. */
    private static Optional<Speaker> beside(Mention mention) {
        List<Mention> people = mention.passage().mentions(Fact.Kind.NAME).stream()
                .filter(m -> m.sentence() == mention.sentence() && !m.quoted())
                .filter(m -> ((NameFact) m.fact()).type() == NameFact.Type.PERSON)
                .toList();
        if (people.size() == 1) {
            Mention person = people.get(0);
            return Optional.of(new Speaker(
                    Optional.of(NameForm.of(((NameFact) person.fact()).canonical())),
                    "",
                    List.of(),
                    value(mention, person.fact().where())));
        }
        List<Word> heads = mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence() && !w.quoted())
                .filter(w -> SourceHeads.standard()
                        .kind(w.token().form())
                        .filter(k -> k == SourceHeads.Kind.OFFICE)
                        .isPresent())
                .toList();
        return people.isEmpty() && heads.size() == 1
                ? office(mention, heads.get(0).token().where())
                : Optional.empty();
    }

    /** An office with the house that it is of: "the families' lawyer", "counsel for the airline". */
    private static Optional<Speaker> office(Mention mention, Span source) {
        List<Word> words = mention.passage().words();
        for (int w = 0; w < words.size(); w++) {
            Word word = words.get(w);
            boolean head = word.sentence() == mention.sentence()
                    && source.holds(word.token().where())
                    && !Words.GENITIVES.has(mention.form(w + 1))
                    && SourceHeads.standard()
                            .kind(word.token().form())
                            .filter(k -> k == SourceHeads.Kind.OFFICE)
                            .isPresent();
            if (!head) {
                continue;
            }
            List<String> house = new ArrayList<>();
            int from = owner(mention, w, house);
            int to = behind(mention, w, house);
            Span where = new Span(
                    words.get(from).token().where().start(),
                    words.get(to - 1).token().where().end());
            return Optional.of(new Speaker(Optional.empty(), word.stem(), house, value(mention, where)));
        }
        return Optional.empty();
    }

    /** The first word of the owner's phrase before the office: "the families'". */
    private static int owner(Mention mention, int head, List<String> house) {
        List<Word> words = mention.passage().words();
        String form = mention.form(head - 1);
        boolean owned = Words.GENITIVES.has(form) || form.endsWith("'s") || form.endsWith("s'") || form.endsWith("s’");
        int from = head;
        for (int w = head - 1; owned && mention.holds(w) && w > head - LONGEST; w--) {
            Word word = words.get(w);
            if (Words.GENITIVES.has(word.token().form())) {
                continue;
            }
            if (word.function().isPresent() && !Words.ARTICLES.has(word.token().form())) {
                break;
            }
            from = w;
            if (word.telling()) {
                house.add(word.stem());
            }
            if (Words.ARTICLES.has(word.token().form())) {
                break;
            }
        }
        return from;
    }

    /** The word after the phrase behind the office: "for the airline". */
    private static int behind(Mention mention, int head, List<String> house) {
        List<Word> words = mention.passage().words();
        String link = mention.form(head + 1);
        if (!link.equals("for") && !link.equals("of")) {
            return head + 1;
        }
        int to = head + 2;
        while (mention.holds(to)
                && to < head + LONGEST
                && !words.get(to).punctuation()
                && (words.get(to).function().isEmpty()
                        || Words.ARTICLES.has(words.get(to).token().form()))) {
            if (words.get(to).telling()) {
                house.add(words.get(to).stem());
            }
            to++;
        }
        return to;
    }

    private static Value value(Mention mention, Span where) {
        return new Value(
                mention.article(),
                new Place(mention.home().id(), where),
                where.in(mention.home().text()),
                Optional.empty(),
                "");
    }
}
