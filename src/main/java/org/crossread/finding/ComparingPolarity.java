package org.crossread.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.Fates;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.NumberFact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Unit;

/** Compares what is affirmed with what is denied: of one predicate, said of the same things. */
final class ComparingPolarity implements Comparing {

    private static final double LONELY = 0.15;

    /**
     * Of one verb that one affirms and the other denies, in sentences that were matched: "would appeal", "would not".
     */
    private static final double LONELY_WORD = 0.3;

    /** Said of one thing, and of two: "arrested a man" and "released the name". */
    private static final double SAME_THEME = 0.2;

    private static final double OTHER_THEME = -0.25;

    /** "The patient opened her eyes", "the patient is unconscious": who it is told of, the object being a turn. */
    private static final double SAME_SUBJECT = 0.2;

    /**
     * What a mention is said of.
     *
     * @param theme the object or the subject
     * @param part whether its subject is but a part: "some shops"
     * @param doer who did it
     * @param ground what it is told to be of: "of arson"
     * @param scored whether its sentence tells a score
     * @param scope in which house of parliament
     * @param circumstance when and in which country
     * @param subject what it is said of, were there an object
     * @param persons of whom, by name
     */
    private record About(
            Theme theme,
            boolean part,
            Theme doer,
            Theme ground,
            boolean scored,
            Scope scope,
            Circumstance circumstance,
            Theme subject,
            Persons persons) {

        static About of(Mention mention) {
            Theme theme = Theme.of(mention);
            return new About(
                    theme,
                    Theme.isPart(mention),
                    Theme.doer(mention),
                    Ground.of(mention),
                    ComparingPolarity.scored(mention),
                    Scope.of(mention),
                    Circumstance.of(mention),
                    Theme.subjectOf(mention),
                    Persons.of(mention, theme));
        }

        boolean parted(About other) {
            return (part && other.part)
                    || scope.ofOtherKind(other.scope)
                    || circumstance.elsewhere(other.circumstance)
                    || persons.differ(other.persons)
                    || circumstance.atOtherTime(other.circumstance);
        }
    }

    /** A predicate with its theme and nothing else, as "none of the jewels was insured": the theme is all there is. */
    private static final double BARE = 0.3;

    /**
     * One verb that one affirms and the other denies. On 35 invented cases by several hands .25 finds two or three
     * conflicts in a hundred more than .15 in two of six sets, and costs .01 of precision in one.
     */
    private static final double ONE_WORD = 0.25;

    /**
     * What befell nobody befell no man of 81 either, wherever the two sentences stand: set so that with
     * {@link #ONE_WORD} it is just enough for unmatched sentences, {@link Across#SURE_OF_POLARITY}.
     */
    private static final double NOBODY = 0.36;

    private final Settings settings;
    private final Map<Mention, About> known = new HashMap<>();

    ComparingPolarity(Settings settings) {
        this.settings = settings;
    }

    private static PolarityFact polarity(Mention mention) {
        return (PolarityFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        PolarityFact mine = polarity(left);
        PolarityFact theirs = polarity(right);
        boolean opposed = Opposites.standard().opposed(mine.predicate(), theirs.predicate());
        if (!opposed
                && !Opposites.standard().allied(mine.predicate(), theirs.predicate())
                && !SameWord.is(mine.predicate(), theirs.predicate())
                && !oneFate(left, right)) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = left.text() + ": " + said(mine) + "; " + right.text() + ": " + said(theirs);
        if (isReturn(left, right) || isReturn(right, left)) {
            return Ruling.NOT_COMPARABLE;
        }
        boolean against = opposed == (mine.affirmed() == theirs.affirmed());
        if (against && Intention.apart(left, right)) {
            return Ruling.NOT_COMPARABLE;
        }
        if (opposed) {
            return mine.affirmed() == theirs.affirmed()
                    ? Ruling.conflict("one affirms what the other denies", proof)
                    : Ruling.equal("one denies the opposite of the other", proof);
        }
        return mine.affirmed() == theirs.affirmed()
                ? Ruling.equal("both affirm or both deny", proof)
                : Ruling.conflict("one affirms what the other denies", proof);
    }

    /** One after the other, in another house of parliament, at the first attack and the second, or of other many. */
    private boolean parted(Mention left, Mention right) {
        return about(left).parted(about(right))
                || Succession.of(left, right)
                || Ranked.differently(left, right)
                || HowMany.differ(left, right)
                || Backdrop.parted(left, right);
    }

    /** What will be open again is shut now: one announces the end of what the other tells. */
    private static boolean isReturn(Mention announced, Mention now) {
        PolarityFact fact = polarity(announced);
        return fact.affirmed()
                && VerbWords.standard().is("again", fact.predicate())
                && isAhead(announced)
                && !isAhead(now);
    }

    private static boolean isAhead(Mention mention) {
        return mention.passage().words().subList(mention.from(), mention.to()).stream()
                .map(w -> w.token().form())
                .anyMatch(f -> f.equals("will") || f.equals("would") || f.equals("to"));
    }

    private static String said(PolarityFact fact) {
        return (fact.affirmed() ? "" : "not ") + fact.predicate().replace('-', ' ');
    }

    /** Beside a score, whoever won, the other lost: the score is compared. */
    private static boolean scored(Mention mention) {
        return mention.home().facts().stream()
                .anyMatch(f -> f instanceof NumberFact number && number.unit().dimension() == Unit.Dimension.SCORE);
    }

    private record Matter(String predicate, boolean affirmed, String text) {}

    @Override
    public Object matter(Mention mention) {
        return new Matter(polarity(mention).predicate(), polarity(mention).affirmed(), mention.text());
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return !ruling(mention, other).is(Ruling.Standing.NOT_COMPARABLE);
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        About mine = about(left);
        About theirs = about(right);
        if ((mine.scored && theirs.scored) || parted(left, right)) {
            return 0;
        }
        Theme.Likeness objects = mine.theme.likeness(theirs.theme);
        Theme.Likeness subjects = mine.subject.likeness(theirs.subject);
        boolean turns = objects == Theme.Likeness.OTHER && (isTurn(left) || isTurn(right));
        Theme.Likeness theme = turns ? subjects : objects;
        Theme.Likeness ground = mine.ground.likeness(theirs.ground);
        boolean oneSubject = theme == Theme.Likeness.SAME && !(mine.theme.object() && theirs.theme.object());
        boolean otherDoer =
                mine.doer.likeness(theirs.doer) == Theme.Likeness.OTHER && !mine.doer.coded() && !theirs.doer.coded();
        boolean twoSides = otherDoer && mine.doer.named() && theirs.doer.named();
        if (ground == Theme.Likeness.OTHER || twoSides || mine.theme.apart(theirs.theme) || elsewhere(left, right)) {
            return 0;
        }
        if (theme == Theme.Likeness.OTHER && agree(left, right)) {
            return 0;
        }
        double sure = settings.likeness(left, right)
                + worth(theme)
                + (theme == Theme.Likeness.SAME && (!settings.tells(left) || !settings.tells(right)) ? BARE : 0)
                + (ground == Theme.Likeness.SAME ? SAME_THEME : 0)
                + (theme != Theme.Likeness.SAME && subjects == Theme.Likeness.SAME ? SAME_SUBJECT : 0)
                + (!oneSubject && otherDoer ? OTHER_THEME : 0)
                + (oneFate(left, right) && (befellNobody(left) || befellNobody(right)) ? NOBODY : 0)
                + ((oneWord(left, right) || oneFate(left, right)) && mine.theme.object() == theirs.theme.object()
                        ? ONE_WORD
                        : 0);
        boolean answer = lonely
                && oneWord(left, right)
                && (theme != Theme.Likeness.OTHER || ofNothing(left) || ofNothing(right));
        return Math.min(1, Math.max(0.01, sure + (answer ? LONELY_WORD : lonely ? LONELY : 0)));
    }

    /** Whether the object is a part of what is said: "missed its main [goal]" says no more of the goal. */
    private boolean isTurn(Mention mention) {
        Theme theme = about(mention).theme;
        List<Word> inside = mention.passage().words().subList(mention.from(), mention.to());
        return theme.object()
                && polarity(mention).predicate().indexOf('-') > 0
                && !theme.words().isEmpty()
                && theme.words().stream().anyMatch(w -> inside.contains(w));
    }

    /** "Nobody has died": whoever has, it is not so. */
    private static boolean befellNobody(Mention mention) {
        PolarityFact fact = polarity(mention);
        String first = mention.passage().words().get(mention.from()).token().form();
        return !fact.affirmed()
                && VerbWords.standard().is("nobody", first)
                && Fates.standard().of(fact.predicate()).isPresent();
    }

    /** "Nothing had been stolen": whatever was, it is not so. */
    private static boolean ofNothing(Mention mention) {
        return mention.passage().words().get(mention.from()).token().form().equals("nothing");
    }

    /** "No deaths" and "a man has died". */
    private static boolean oneFate(Mention left, Mention right) {
        Optional<String> fate = Fates.standard().of(polarity(left).predicate());
        return fate.isPresent()
                && fate.equals(Fates.standard().of(polarity(right).predicate()));
    }

    /** Whether both say the like by different words: "urged a return to talks" and "called for a ceasefire". */
    private static boolean agree(Mention left, Mention right) {
        PolarityFact mine = polarity(left);
        PolarityFact theirs = polarity(right);
        boolean opposed = Opposites.standard().opposed(mine.predicate(), theirs.predicate());
        return !oneWord(left, right) && opposed != (mine.affirmed() == theirs.affirmed());
    }

    private static boolean oneWord(Mention left, Mention right) {
        return polarity(left).predicate().equals(polarity(right).predicate());
    }

    /** A name in one subject alone parts it from the other: "sales in Asia" are not all sales. */
    private boolean elsewhere(Mention left, Mention right) {
        Theme mine = about(left).theme;
        Theme theirs = about(right).theme;
        return !mine.object()
                && !theirs.object()
                && (mine.names(theirs, left, right) || theirs.names(mine, right, left));
    }

    private static double worth(Theme.Likeness theme) {
        return switch (theme) {
            case SAME -> SAME_THEME;
            case UNKNOWN -> 0;
            case OTHER -> OTHER_THEME;
        };
    }

    private About about(Mention mention) {
        return known.computeIfAbsent(mention, About::of);
    }
}
