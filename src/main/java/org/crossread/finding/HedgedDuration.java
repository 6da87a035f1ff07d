package org.crossread.finding;

import java.util.Optional;
import org.crossread.lexicon.NumberHedges;
import org.crossread.lexicon.Spelled;
import org.crossread.model.DateFact;

/** A duration with the bound that the words beside it set: "at least eight weeks", "eight weeks or more". */
final class HedgedDuration {

    private HedgedDuration() {}

    /** The fact with the bound of its hedge; "after six hours" is a length of six hours. */
    static DateFact of(Mention mention) {
        DateFact fact = (DateFact) mention.fact();
        String text = mention.home().text();
        int start = spaceBefore(text, fact.where().start());
        int end = fact.where().end();
        NumberHedges hedges = NumberHedges.standard();
        Optional<NumberHedges.Sense> sense = hedges.before(text, start)
                .or(() -> hedges.after(text, end < text.length() ? end + 1 : end))
                .or(() -> hedges.after(text, fact.where().start()))
                .map(Spelled::meaning);
        DateFact.Bound bound = sense.map(HedgedDuration::bound).orElse(DateFact.Bound.WITHIN);
        return new DateFact(fact.where(), fact.type(), fact.timex(), fact.period(), bound, fact.derivation());
    }

    private static int spaceBefore(String text, int start) {
        return start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    }

    private static DateFact.Bound bound(NumberHedges.Sense sense) {
        return switch (sense) {
            case ABOUT, NEARLY, BARELY -> DateFact.Bound.ABOUT;
            case LEAST -> DateFact.Bound.AFTER;
            case MOST -> DateFact.Bound.BEFORE;
        };
    }
}
