package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/**
 * Finds dates, times of day, durations and repetitions. Values follow TIMEX3 (ISO-TimeML, TIDES 2005); spans leave
 * prepositions out.
 */
final class DateFinder implements Finder {

    /** How many sentences back a day may be named that "the next day" counts from. */
    private static final int BACK = 3;

    private final DateHabits habits;

    /** A finder for the article that has these habits. */
    DateFinder(DateHabits habits) {
        this.habits = habits;
    }

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        Sentence sentence = wording.sentence();
        List<DateFact> facts = facts(sentence, wording.words(), article, habits, 0);
        int dateline = facts.isEmpty() ? 0 : DatelineDates.end(sentence, article);
        return facts.stream().filter(f -> f.where().start() >= dateline).toList();
    }

    private static List<DateFact> facts(
            Sentence sentence, List<Lexeme> words, Article article, DateHabits habits, int back) {
        List<DateMatch> matches = DateGrammar.matches(words);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<DateFact> facts = new ArrayList<>();
        List<DateGroup> groups = new ArrayList<>();
        for (DateGroup group : DateGroup.of(words, matches)) {
            boolean counts =
                    group.main().or(group::part).filter(m -> needsTold(m)).isPresent();
            Optional<DateContext.Told> told =
                    counts ? told(facts, sentence).or(() -> before(sentence, article, habits, back)) : Optional.empty();
            DateTense tense = tense(group, words, sentence, habits);
            DateContext context = new DateContext(article.anchor(), told, tense, habits);
            Optional<DateFact> fact = fact(group, words, sentence.text(), context);
            fact.ifPresent(f -> {
                facts.add(f);
                groups.add(group);
            });
        }
        WeekdayPairs.settle(groups, facts, words, article.anchor());
        return facts;
    }

    /** The tense of the clause; of "Saturday's final" the article's, where it only tells of a Saturday to come. */
    private static DateTense tense(DateGroup group, List<Lexeme> words, Sentence sentence, DateHabits habits) {
        DateTense tense = DateTense.around(words, group.from(), group.to(), sentence.role());
        boolean loose = tense == DateTense.OPEN || DateAmounts.is(words, group.to(), "'s");
        boolean ahead = loose
                && group.main()
                        .filter(m -> m.rule() == DateRule.WEEKDAY)
                        .flatMap(m -> m.number("weekday"))
                        .filter(habits.ahead()::contains)
                        .isPresent();
        return ahead ? DateTense.FUTURE : tense;
    }

    private static boolean needsTold(DateMatch match) {
        return match.text("base").equals("told")
                || (match.rule() == DateRule.UNIT
                        && Set.of("following", "previous", "preceding").contains(match.text("mod")));
    }

    private static Optional<DateFact> fact(DateGroup group, List<Lexeme> words, String text, DateContext context) {
        DateReading reading = DateReader.read(group, context);
        if (reading.timex().isEmpty() || isBare(group)) {
            return Optional.empty();
        }
        Span where = new Span(
                words.get(group.from()).start(), words.get(group.to() - 1).end());
        return Optional.of(new DateFact(
                where,
                reading.type(),
                reading.timex(),
                DateHedges.period(words, group, reading),
                DateHedges.bound(words, group),
                where.in(text) + ": " + reading.why()));
    }

    /** A bare hour, or the night of something, says when only beside a day. */
    private static boolean isBare(DateGroup group) {
        return group.main().isEmpty()
                && group.clock().or(group::part).filter(m -> m.has("bare")).isPresent();
    }

    private static Optional<DateContext.Told> told(List<DateFact> facts, Sentence sentence) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            DateFact fact = facts.get(i);
            if (fact.type() != DateFact.Type.DURATION
                    && fact.type() != DateFact.Type.SET
                    && fact.period().isPresent()) {
                return Optional.of(new DateContext.Told(
                        fact.timex(),
                        fact.period().get().from().toLocalDate(),
                        fact.where().in(sentence.text())));
            }
        }
        return Optional.empty();
    }

    /** The last day named in the sentences before. */
    private static Optional<DateContext.Told> before(Sentence sentence, Article article, DateHabits habits, int back) {
        int here = place(sentence, article);
        for (int i = here - 1; i >= 0 && i >= here - BACK && back < BACK; i--) {
            Sentence earlier = article.sentences().get(i);
            Optional<DateContext.Told> told =
                    told(facts(earlier, Lexemes.of(earlier.text()), article, habits, back + 1), earlier);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** Its place in the article: the number in its id, or else by search. */
    private static int place(Sentence sentence, Article article) {
        String digits = sentence.id().replaceAll("\\D", "");
        if (!digits.isEmpty() && digits.length() < 9) {
            int place = Integer.parseInt(digits) - 1;
            if (place >= 0
                    && place < article.sentences().size()
                    && article.sentences().get(place).id().equals(sentence.id())) {
                return place;
            }
        }
        return article.sentences().indexOf(sentence);
    }
}
