package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.QuoteFact;
import org.crossread.model.Span;
import org.crossread.model.Value;

/**
 * Finds what is credited differently: to somebody here and to nobody there, to a named person here and to an office
 * there.
 */
final class Sayings {

    private Sayings() {}

    /** What was judged about who says it. */
    static Verdicts of(Alignment alignment, List<Passage> passages) {
        Verdicts verdicts = new Verdicts();
        List<Mention> credited = new ArrayList<>();
        List<Passage> bare = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Mention> credit = passage.mentions(Fact.Kind.QUOTE).stream()
                    .filter(m -> saying(m).source().isPresent() && saying(m).credit() != QuoteFact.Credit.NOBODY)
                    .findFirst();
            credit.ifPresent(credited::add);
            if (credit.isEmpty() && passage.mentions(Fact.Kind.QUOTE).isEmpty() && notQuoted(passage)) {
                bare.add(passage);
            }
        }
        List<Value> values = credited.stream().map(Sayings::value).toList();
        if (!credited.isEmpty() && !bare.isEmpty()) {
            verdicts.drafts()
                    .add(new Draft(
                            Finding.Kind.ATTRIBUTION,
                            Finding.Relation.ADDITION,
                            values,
                            "credited here, told as fact there",
                            "no source is named in the matched sentences of the others",
                            0.5));
        }
        if (differ(credited)) {
            verdicts.drafts()
                    .add(new Draft(
                            Finding.Kind.ATTRIBUTION,
                            Finding.Relation.REFINEMENT,
                            values,
                            "credited differently",
                            "the sources are named more or less exactly",
                            0.5));
        }
        return verdicts;
    }

    private static QuoteFact saying(Mention mention) {
        return (QuoteFact) mention.fact();
    }

    private static boolean notQuoted(Passage passage) {
        return passage.words().stream().noneMatch(Word::quoted);
    }

    private static boolean differ(List<Mention> credited) {
        for (int l = 0; l < credited.size(); l++) {
            for (int r = l + 1; r < credited.size(); r++) {
                if (differ(credited.get(l), credited.get(r))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two people of other names; or two sources without a word in common, of which no two are a mere "he". */
    private static boolean differ(Mention left, Mention right) {
        QuoteFact mine = saying(left);
        QuoteFact theirs = saying(right);
        if (mine.speaker().isPresent() && mine.speaker().equals(theirs.speaker())) {
            return false;
        }
        boolean named = mine.credit() == QuoteFact.Credit.NAMED && theirs.credit() == QuoteFact.Credit.NAMED;
        if (named && mine.speaker().isPresent() && theirs.speaker().isPresent()) {
            return !NameForm.of(mine.speaker().get())
                    .same(NameForm.of(theirs.speaker().get()));
        }
        boolean told = !source(left).isEmpty() && !source(right).isEmpty();
        return (told || mine.credit() != theirs.credit()) && !shared(left, right);
    }

    /** Whether the two sources have a telling word in common. */
    private static boolean shared(Mention left, Mention right) {
        List<Word> mine = source(left);
        return source(right).stream().anyMatch(w -> mine.stream().anyMatch(m -> SameWord.is(m.stem(), w.stem())));
    }

    private static List<Word> source(Mention mention) {
        Span where = saying(mention).source().orElse(mention.fact().where());
        return mention.passage().words().stream()
                .filter(w -> w.sentence() == mention.sentence()
                        && w.telling()
                        && where.holds(w.token().where()))
                .toList();
    }

    private static Value value(Mention mention) {
        QuoteFact fact = saying(mention);
        Span source = fact.source().orElse(fact.where());
        Span where = fact.cue()
                .filter(cue -> Math.abs(cue.start() - source.end()) <= 2 || Math.abs(source.start() - cue.end()) <= 2)
                .map(cue -> new Span(Math.min(cue.start(), source.start()), Math.max(cue.end(), source.end())))
                .orElse(source);
        String text = where.in(mention.home().text());
        return new Value(mention.article(), new Place(mention.home().id(), where), text, fact.speaker(), "");
    }
}
