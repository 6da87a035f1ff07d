package org.crossread.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crossread.lexicon.NumberCues;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/**
 * What narrows a figure besides its noun: that it is a part, was only foreseen, is of an earlier time, or is for each.
 * A figure of this year is not compared with one of last year.
 */
enum Scope {
    /** "Two of the dead". */
    PART,
    /** "Analysts had expected 450 million". */
    FORESEEN,
    /** "From 615 million a year earlier", "compared with nine". */
    EARLIER,
    /** "£40 each", "a day". */
    EACH,
    /** "Built for 450 men", "a hall with room for 300": what there may be, not what there is. */
    ROOM;

    /** Words to either side in which a narrowing word belongs to the figure. */
    private static final int REACH = 4;

    private static final Set<String> FORESEEING = Set.of(
            "analyst",
            "analysts",
            "economists",
            "economist",
            "consensus",
            "predicted",
            "foreseen",
            "target",
            "forecasters",
            "forecasts");

    private static final Set<String> BACKWARD = Set.of("from", "against", "than", "versus", "vs");
    private static final Set<String> COMPARING =
            Set.of("compared", "instead", "rather", "previous", "previously", "earlier", "ago");
    private static final Set<String> MOVING = Set.of(
            "up",
            "down",
            "rose",
            "fell",
            "dropped",
            "risen",
            "fallen",
            "increased",
            "reduced",
            "dwindled",
            "cut",
            "raised");
    /** "Four of them have died" counts all the dead, though a part of the ill. */
    private static final Set<String> OTHERS = Set.of("them", "these", "those", "whom", "which");

    private static final Set<String> ROOMY = Set.of(
            "built",
            "designed",
            "meant",
            "intended",
            "made",
            "licensed",
            "certified",
            "room",
            "space",
            "beds",
            "seats",
            "seating",
            "capacity",
            "approved");
    private static final Set<String> TOWARD = Set.of("for", "of", "to");
    private static final Set<String> ABLE = Set.of("can", "could", "to");
    private static final Set<String> HOLDING = Set.of("hold", "house", "seat", "carry", "accommodate", "take");
    private static final Set<String> SEATING = Set.of("capacity", "seater");

    private static final Set<String> OTHER_TIMES = Set.of("earlier", "ago", "previously");

    /** How a figure is narrowed. */
    static Set<Scope> of(Mention mention) {
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        List<Word> words = mention.passage().words();
        String next = form(mention, mention.to());
        String afterNext = form(mention, mention.to() + 1);
        boolean counts =
                mention.fact() instanceof NumberFact number && number.unit().equals(Unit.COUNT);
        boolean ofThem = OTHERS.contains(afterNext) && Fate.behind(mention).isPresent();
        if (counts && next.equals("of") && !afterNext.isEmpty() && !Character.isDigit(afterNext.charAt(0)) && !ofThem) {
            scopes.add(PART);
        }
        if (room(mention)) {
            scopes.add(ROOM);
        }
        String before = form(mention, mention.from() - 1);
        boolean rate = (next.equals("a") || next.equals("an") || next.equals("every"))
                && NumberCues.standard().is(NumberCues.Role.TIME, afterNext);
        if (rate || next.equals("each") || next.equals("apiece") || next.equals("per") || before.equals("per")) {
            scopes.add(EACH);
        }
        if (COMPARING.contains(form(mention, mention.from() - 2)) || COMPARING.contains(before)) {
            scopes.add(EARLIER);
        }
        for (int w = mention.from() - 1; w >= mention.from() - REACH - 1; w--) {
            if (form(mention, w).equals("previous")) {
                scopes.add(EARLIER);
            }
        }
        if (BACKWARD.contains(before) && (MOVING.contains(form(mention, mention.from() - 2)) || to(mention))) {
            scopes.add(EARLIER);
        }
        for (int w = Math.max(0, mention.from() - 2 * REACH); w < mention.from(); w++) {
            if (words.get(w).sentence() == mention.sentence()
                    && FORESEEING.contains(words.get(w).token().form())) {
                scopes.add(FORESEEN);
            }
        }
        for (int w = mention.to(); w < Math.min(words.size(), mention.to() + REACH); w++) {
            if (words.get(w).sentence() != mention.sentence() || words.get(w).punctuation()) {
                break;
            }
            if (OTHER_TIMES.contains(words.get(w).token().form())) {
                scopes.add(EARLIER);
            }
        }
        return scopes;
    }

    private static boolean room(Mention mention) {
        int w = mention.from() - 1;
        return (ROOMY.contains(form(mention, w - 1)) && TOWARD.contains(form(mention, w)))
                || (HOLDING.contains(form(mention, w)) && ABLE.contains(form(mention, w - 1)))
                || SEATING.contains(form(mention, w))
                || SEATING.contains(form(mention, mention.to()));
    }

    /** "From 43 votes to 16". */
    private static boolean to(Mention mention) {
        for (int w = mention.to(); w < mention.to() + REACH; w++) {
            if (form(mention, w).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static String form(Mention mention, int w) {
        List<Word> words = mention.passage().words();
        return w >= 0 && w < words.size() && words.get(w).sentence() == mention.sentence()
                ? words.get(w).token().form()
                : "";
    }
}
