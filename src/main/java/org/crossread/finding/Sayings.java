package org.crossread.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Words;
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

    /** Fewer telling words than this may be anybody's: "a disgrace". */
    private static final int FEWEST = 3;

    /** Of the shorter quotation's telling words; set by hand, one word in three may be changed. */
    private static final double SHARED = 0.66;

    /** Of what is told without marks: on 45 invented cases .8 finds the same, .5 takes one speaker for two. */
    private static final double SHARED_UNQUOTED = 0.65;

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
        Optional<String> contradicted = contradicted(credited);
        Optional<Draft> twice = OneQuotation.of(passages);
        if (twice.isPresent() && contradicted.isEmpty()) {
            verdicts.drafts().add(twice.get());
        } else if (contradicted.isPresent()) {
            verdicts.drafts()
                    .add(new Draft(
                            Finding.Kind.ATTRIBUTION,
                            Finding.Relation.CONFLICT,
                            values,
                            contradicted.get(),
                            "the same is told as the words of somebody else",
                            0.8));
        } else if (differ(credited)) {
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

    /** The rule by which two speakers are credited with one saying; empty if none are. */
    private static Optional<String> contradicted(List<Mention> credited) {
        for (int l = 0; l < credited.size(); l++) {
            for (int r = l + 1; r < credited.size(); r++) {
                Mention left = credited.get(l);
                Mention right = credited.get(r);
                boolean quoted = sameWords(marked(left), marked(right), SHARED);
                boolean told = quoted
                        || (sameWords(told(left), told(right), SHARED_UNQUOTED)
                                && !names(left, right)
                                && !names(right, left));
                if (told && otherSpeaker(left, right)) {
                    return Optional.of(quoted ? "one quotation, two speakers" : "one statement, two speakers");
                }
            }
        }
        return Optional.empty();
    }

    /** A man here and a woman there, or two names that nothing makes one. */
    private static boolean otherSpeaker(Mention left, Mention right) {
        String mine = spoken(left);
        String theirs = spoken(right);
        boolean sexes = (mine.equals("he") && theirs.equals("she")) || (mine.equals("she") && theirs.equals("he"));
        boolean named = isPerson(left) && isPerson(right) && !isPronoun(mine) && !isPronoun(theirs);
        if (sexes || !named) {
            return sexes;
        }
        NameForm one = NameForm.of(saying(left).speaker().get());
        NameForm other = NameForm.of(saying(right).speaker().get());
        return !one.same(other) && !AlikeNames.are(one, other);
    }

    private static boolean isPronoun(String word) {
        return Words.SUBJECTS.has(word) || word.equals("who") || word.equals("we");
    }

    /** Whether the speaker is known by name, were it that the article gives the office to one person alone. */
    private static boolean isPerson(Mention mention) {
        QuoteFact saying = saying(mention);
        return switch (saying.credit()) {
            case NAMED -> saying.speaker().isPresent();
            case OFFICE ->
                saying.speaker()
                        .filter(s -> !spoken(mention).contains(s.toLowerCase(Locale.ROOT)))
                        .isPresent();
            case ORGANISATION, UNNAMED, NOBODY -> false;
        };
    }

    private static String spoken(Mention mention) {
        return saying(mention)
                .source()
                .map(s -> s.in(mention.home().text()).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether most of the telling words are the same. */
    private static boolean sameWords(Set<String> mine, Set<String> theirs, double share) {
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        int least = Math.min(mine.size(), theirs.size());
        return least >= FEWEST && both.size() >= share * least;
    }

    /** Whether what one says is of the other: two who accuse each other of one thing have changed places. */
    private static boolean names(Mention mention, Mention other) {
        Set<String> told = told(mention);
        return source(other).stream().anyMatch(w -> told.contains(w.stem()));
    }

    /** The telling words of a sentence that quotes nothing, without its source and its cue. */
    private static Set<String> told(Mention mention) {
        QuoteFact saying = saying(mention);
        Set<String> stems = new HashSet<>();
        for (Word word : mention.passage().words()) {
            boolean inside = word.sentence() == mention.sentence()
                    && saying.marked().isEmpty()
                    && saying.source()
                            .filter(s -> s.holds(word.token().where()))
                            .isEmpty()
                    && saying.cue().filter(c -> c.holds(word.token().where())).isEmpty();
            if (inside && word.telling()) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private static Set<String> marked(Mention mention) {
        Set<String> stems = new HashSet<>();
        for (Word word : mention.passage().words()) {
            boolean inside = word.sentence() == mention.sentence()
                    && saying(mention).marked().stream()
                            .anyMatch(m -> m.holds(word.token().where()));
            if (inside && word.telling()) {
                stems.add(word.stem());
            }
        }
        return stems;
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
        if (isPerson(left)
                && isPerson(right)
                && mine.speaker().isPresent()
                && theirs.speaker().isPresent()) {
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
