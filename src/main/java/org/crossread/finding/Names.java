package org.crossread.finding;

import java.util.List;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NameFact;

/** Finds another name in the same place; places apart from people and organisations. */
final class Names {

    private Names() {}

    /** What was judged about the names of an alignment. */
    static Verdicts of(Alignment alignment, List<Passage> passages, Comparing comparing, Elsewhere elsewhere) {
        List<Mention> names = passages.stream()
                .flatMap(p -> p.mentions(Fact.Kind.NAME).stream())
                .toList();
        List<Slot> slots = Slots.of(names, comparing);
        Aspect places = Aspect.value(Finding.Kind.PLACE);
        Aspect others = new Aspect(Finding.Kind.NAME, true, Names::told);
        Verdicts verdicts = new Verdicts();
        verdicts.take(new SlotFindings(alignment, places, comparing, elsewhere)
                .of(slots.stream().filter(Names::place).toList()));
        verdicts.take(new SlotFindings(alignment, others, comparing, elsewhere)
                .of(slots.stream().filter(s -> !place(s)).toList()));
        verdicts.take(Journeys.of(alignment, passages));
        verdicts.take(Bound.of(alignment, passages, elsewhere));
        return verdicts;
    }

    /**
     * A person or an organisation by name is worth a line where the other article names neither; a lone word is not.
     */
    private static boolean told(Mention mention) {
        return switch (ComparingNames.name(mention).type()) {
            case PERSON, ORGANISATION, LAW -> true;
            case OTHER, PRODUCT -> mention.to() - mention.from() > 1;
            case PLACE -> false;
        };
    }

    private static boolean place(Slot slot) {
        return slot.mentions().stream()
                .anyMatch(m -> ComparingNames.name(m).type() == NameFact.Type.PLACE
                        && NameSort.of(m).kind() != NameSort.Kind.THING);
    }
}
