package org.crossread.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.lexicon.Roots;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.NumberFact;

/**
 * What two passages have in common that shows them to tell of one thing, and what shows them to tell of two.
 *
 * @param points names, figures, days and words that both have, the rare ones weighing more
 * @param days whether their days exclude each other
 * @param figures whether their figures of one sort do
 */
record Common(double points, boolean days, boolean figures) {

    private static final double NAME = 1;
    private static final double NUMBER = 1;
    private static final double WEEKDAY = 1;
    private static final double DAY = 2;
    private static final double WORD = 0.25;

    /** Words in common count only so far. */
    private static final double WORDS = 1;

    /** Of two sentences by themselves. */
    private static final double ENOUGH = 2;

    /**
     * Of two sentences of whole articles, neither of which has the other's name anywhere: on 67 invented cases 21 of 21
     * pairs of places above it are one place called otherwise, the only false one is below.
     */
    private static final double ENOUGH_OF_WHOLE = 1;

    /** Two people may both be there. */
    private static final double ENOUGH_OF_PEOPLE = 3;

    /** Two laws, two storms: of these there is mostly one. */
    private static final double ENOUGH_OF_THINGS = 1;

    /** "The judge in the trial, Eleanor Pask", "Judge Miriam Tolley": the office says most of it. Set by hand. */
    private static final double ENOUGH_OF_ONE_POST = 1.5;

    static Common of(Passage left, Passage right) {
        double points = names(left, right);
        Meeting dates = dates(left, right);
        Meeting numbers = numbers(left, right);
        points += dates.points + numbers.points + words(left, right);
        return new Common(points, dates.apart, numbers.apart);
    }

    /**
     * Whether two names that only one side each has are told of one thing.
     *
     * @param sort what the names name
     * @param whole whether neither name stands anywhere in the other whole article
     * @param onePost whether the two are given one office of which there is but one
     */
    boolean enough(NameSort sort, boolean whole, boolean onePost) {
        double enough = switch (sort.kind()) {
            case PLACE -> whole ? ENOUGH_OF_WHOLE : ENOUGH;
            case THING -> ENOUGH_OF_THINGS;
            case PERSON, OPEN -> onePost ? ENOUGH_OF_ONE_POST : (whole ? ENOUGH_OF_PEOPLE : ENOUGH);
            case BODY, NONE -> ENOUGH;
        };
        boolean places = whole && sort.kind() == NameSort.Kind.PLACE;
        return points >= enough && !days && (places || !figures);
    }

    private record Meeting(double points, boolean apart) {}

    private static double names(Passage left, Passage right) {
        double points = 0;
        List<NameForm> taken = new ArrayList<>();
        for (Mention mine : left.mentions(Fact.Kind.NAME)) {
            NameForm form = NameForm.of(((NameFact) mine.fact()).canonical());
            if (taken.stream().noneMatch(form::same)
                    && right.mentions(Fact.Kind.NAME).stream()
                            .anyMatch(m -> NameForm.of(((NameFact) m.fact()).canonical())
                                    .same(form))) {
                taken.add(form);
                points += NAME;
            }
        }
        return points;
    }

    private static Meeting dates(Passage left, Passage right) {
        boolean both = false;
        double points = 0;
        for (Mention mine : left.mentions(Fact.Kind.DATE)) {
            for (Mention theirs : right.mentions(Fact.Kind.DATE)) {
                DateFact a = (DateFact) mine.fact();
                DateFact b = (DateFact) theirs.fact();
                if (a.period().isPresent() && b.period().isPresent()) {
                    both = true;
                    if (a.period().get().overlaps(b.period().get())) {
                        boolean digits = mine.text().chars().anyMatch(Character::isDigit)
                                && theirs.text().chars().anyMatch(Character::isDigit);
                        points = Math.max(points, digits ? DAY : WEEKDAY);
                    }
                } else if (a.type() == DateFact.Type.DURATION && a.timex().equals(b.timex())) {
                    points = Math.max(points, WEEKDAY);
                }
            }
        }
        return new Meeting(points, both && points == 0);
    }

    private static Meeting numbers(Passage left, Passage right) {
        boolean both = false;
        double points = 0;
        for (Mention mine : left.mentions(Fact.Kind.NUMBER)) {
            for (Mention theirs : right.mentions(Fact.Kind.NUMBER)) {
                NumberFact a = (NumberFact) mine.fact();
                NumberFact b = (NumberFact) theirs.fact();
                if (a.unit().equals(b.unit())) {
                    both = true;
                    points += a.range().overlaps(b.range()) ? NUMBER : 0;
                }
            }
        }
        return new Meeting(points, both && points == 0);
    }

    private static double words(Passage left, Passage right) {
        double points = 0;
        Set<String> taken = new HashSet<>();
        for (Word mine : left.words()) {
            if (plain(mine)
                    && taken.add(Roots.of(mine.stem()))
                    && right.words().stream().anyMatch(w -> plain(w) && SameWord.is(mine.stem(), w.stem()))) {
                points += WORD;
            }
        }
        return Math.min(points, WORDS);
    }

    private static boolean plain(Word word) {
        return word.telling()
                && !word.number()
                && Character.isLowerCase(word.token().text().charAt(0));
    }
}
