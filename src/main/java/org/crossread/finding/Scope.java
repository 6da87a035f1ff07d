package org.crossread.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.lexicon.Narrowings;
import org.crossread.lexicon.Narrowings.Narrowing;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/**
 * What narrows a figure besides its noun: that it is a part, was only foreseen, is of an earlier time, or is for each.
 * A figure of this year is not compared with one of last year.
 *
 * @param alone what sets it apart from every figure that is not narrowed so
 * @param kinds what sets it apart from another of a kind alone: {@code profit.net} from {@code profit.operating}
 * @param future whether a word before it tells that it is still to come
 * @param coming the same of a word on either side
 */
record Scope(Set<String> alone, Set<String> kinds, boolean future, boolean coming) {

    /** Of a length of time. */
    private static final Unit NO_FIGURE = new Unit(Unit.Dimension.TIME, "");

    private static final String PART = "part";
    private static final String EACH = "each";
    private static final String RATE = "rate.";
    private static final String EARLIER = "earlier";
    private static final String FORESEEN = "foreseen";
    private static final String WHOLE = "whole";
    private static final String DIFFERENCE = "difference";

    /** Words behind a figure in which "to" may tell where it went from there. */
    private static final int REACH = 4;

    Scope {
        alone = Set.copyOf(alone);
        kinds = Set.copyOf(kinds);
    }

    /** How a figure is narrowed. */
    static Scope of(Mention mention) {
        Set<String> alone = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        boolean future = read(mention, mention.from() - 1, -1, alone, kinds);
        boolean coming = read(mention, mention.to(), 1, alone, kinds) || future;
        String before = mention.form(mention.from() - 1);
        String next = mention.form(mention.to());
        String afterNext = mention.form(mention.to() + 1);
        boolean counts =
                mention.fact() instanceof NumberFact number && number.unit().equals(Unit.COUNT);
        boolean ofThem = Words.OF_THEM.has(afterNext) && (Fate.behind(mention).isPresent() || apposed(mention));
        if (counts && next.equals("of") && isDefinite(mention, mention.to() + 1) && !ofThem) {
            alone.add(PART);
        }
        boolean money = mention.fact() instanceof NumberFact sum && sum.unit().dimension() == Unit.Dimension.MONEY;
        if (money && kinds.stream().anyMatch(k -> k.startsWith(RATE))) {
            alone.add(EACH);
        }
        if ((Words.BASELINES.has(before) || before.equals("from"))
                && (Words.MOVING.has(mention.form(mention.from() - 2)) || to(mention))) {
            alone.add(EARLIER);
        }
        if (Words.MORE_OR_LESS.has(next) && afterNext.equals("than")) {
            alone.add(DIFFERENCE);
        }
        if (Words.BEFORE_WHOLE.has(before) && mention.form(mention.from() - 2).equals("of") && quantity(mention)) {
            alone.add(WHOLE);
        }
        return new Scope(alone, kinds, future, coming);
    }

    /** "The letters, 1,200 of them, lay": between two marks it is all of them. */
    private static boolean apposed(Mention mention) {
        List<Word> words = mention.passage().words();
        int behind = mention.to() + 2;
        return mention.from() > 0
                && words.get(mention.from() - 1).punctuation()
                && mention.holds(behind)
                && words.get(behind).punctuation();
    }

    /** "Of its houses", "of the 37", "of Skua's rockets", but "a pair of tugs", "tens of thousands of people". */
    private static boolean isDefinite(Mention mention, int w) {
        String form = mention.form(w);
        return !form.isEmpty()
                && !Character.isDigit(form.charAt(0))
                && (NumberCues.standard().is(NumberCues.Role.FUNCTION, form)
                        || Words.BEFORE_WHOLE.has(form)
                        || Words.OF_THEM.has(form)
                        || mention.passage().words().get(w).number()
                        || Character.isUpperCase(
                                mention.passage().words().get(w).token().text().charAt(0)));
    }

    /** Collects what one side says; whether it speaks of what is to come. */
    private static boolean read(Mention mention, int start, int step, Set<String> alone, Set<String> kinds) {
        Unit unit = mention.fact() instanceof NumberFact number ? number.unit() : NO_FIGURE;
        boolean future = false;
        int farthest = Narrowings.standard().farthest();
        List<Word> words = mention.passage().words();
        for (int w = start; Math.abs(w - start) < farthest; w += step) {
            String form = mention.form(w);
            if (form.isEmpty() || words.get(w).punctuation()) {
                break;
            }
            future |= Words.FUTURE.has(form);
            for (Narrowing narrowing : Narrowings.standard().from(form)) {
                int last = w + narrowing.words().size() - 1;
                int away = step < 0 ? start - last + 1 : w - start + 1;
                boolean inside = step > 0 || last <= start;
                if (inside
                        && narrowing.meant(unit)
                        && narrowing.reaches(step < 0, away)
                        && stands(mention, narrowing, w)) {
                    (narrowing.name().indexOf('.') > 0 ? kinds : alone).add(narrowing.name());
                }
            }
        }
        return future;
    }

    private static boolean stands(Mention mention, Narrowing narrowing, int from) {
        for (int i = 1; i < narrowing.words().size(); i++) {
            if (!mention.form(from + i).equals(narrowing.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "14 of its 96", "half of the 1,200": what the rest of the phrase is a part of. */
    private static boolean quantity(Mention mention) {
        int w = mention.from() - 3;
        String form = mention.form(w);
        return !form.isEmpty()
                && (Words.PARTS.has(form)
                        || mention.passage().words().get(w).number()
                        || counted(mention, w)
                        || spelled(mention, w));
    }

    /** "Eighteen of the 30": a number in words ends there. */
    private static boolean spelled(Mention mention, int w) {
        return mention.passage().mentions(Fact.Kind.NUMBER).stream().anyMatch(m -> m.to() == w + 1);
    }

    private static boolean counted(Mention mention, int w) {
        return mention.passage().words().get(w).stem().equals("number")
                || Character.isDigit(mention.form(w).charAt(0));
    }

    /** "From 43 votes to 16". */
    private static boolean to(Mention mention) {
        for (int w = mention.to(); w < mention.to() + REACH; w++) {
            if (mention.form(w).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a part of something: two parts are one only if their words say so. */
    boolean part() {
        return alone.contains(PART);
    }

    /** The same without being a part. */
    Scope whole() {
        Set<String> rest = new HashSet<>(alone);
        rest.remove(PART);
        return new Scope(rest, kinds, future, coming);
    }

    /** The same whether or not it was but foreseen: two who both look ahead both foresee. */
    Scope unforeseen() {
        Set<String> rest = new HashSet<>(alone);
        rest.remove(FORESEEN);
        return new Scope(rest, kinds, future, coming);
    }

    /** Whether the two narrow their figures differently; what is foreseen by one may be what will be by the other. */
    boolean apart(Scope other) {
        return !narrowed(other).equals(other.narrowed(this)) || ofOtherKind(other);
    }

    private Set<String> narrowed(Scope other) {
        if (!(coming && other.alone.contains(FORESEEN)) && !(other.coming && alone.contains(FORESEEN))) {
            return alone;
        }
        Set<String> rest = new HashSet<>(alone);
        rest.remove(FORESEEN);
        return rest;
    }

    /** Whether each has a name of one kind and they share none of it. */
    boolean ofOtherKind(Scope other) {
        for (String mine : kinds) {
            String kind = mine.substring(0, mine.indexOf('.') + 1);
            boolean has = other.kinds.stream().anyMatch(k -> k.startsWith(kind));
            boolean shared = kinds.stream().anyMatch(k -> k.startsWith(kind) && other.kinds.contains(k));
            if (has && !shared) {
                return true;
            }
        }
        return false;
    }
}
