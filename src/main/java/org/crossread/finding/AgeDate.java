package org.crossread.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Beginnings;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Period;
import org.crossread.model.Unit;

/** The year that an age tells: what was 93 years old in March 2024 was built in 1930 or 1931. */
final class AgeDate {

    /** How near a verb of beginning must stand to a year for the year to be one. */
    private static final int REACH = 4;

    private AgeDate() {}

    /** Whether a date was made from an age. */
    static boolean is(DateFact date) {
        return date.timex().contains(" to ");
    }

    /** The years that the ages of a passage tell, as mentions of dates; none if its article has no day. */
    static List<Mention> in(Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        Optional<LocalDate> day = passage.article().anchor().map(a -> a.day());
        if (day.isEmpty()) {
            return mentions;
        }
        for (Mention mention : passage.mentions(Fact.Kind.NUMBER)) {
            NumberFact number = (NumberFact) mention.fact();
            double age = number.number().doubleValue();
            boolean whole = age == Math.rint(age) && age > 0 && age < day.get().getYear();
            if (number.unit().dimension() == Unit.Dimension.AGE && whole) {
                DateFact date = date(number, (int) age, day.get());
                mentions.add(new Mention(passage, date, mention.sentence(), mention.from(), mention.to()));
            }
        }
        return mentions;
    }

    private static DateFact date(NumberFact number, int age, LocalDate day) {
        int late = day.getYear() - age;
        Period years = new Period(
                LocalDate.of(late - 1, 1, 1).atStartOfDay(),
                LocalDate.of(late + 1, 1, 1).atStartOfDay());
        String timex = (late - 1) + " to " + late;
        String proof = age + " years old in " + day.getYear() + ": since " + (late - 1) + " or " + late;
        return new DateFact(
                number.where(), DateFact.Type.DATE, timex, Optional.of(years), DateFact.Bound.WITHIN, proof);
    }

    /** Whether the words just around a date say that something began then: born, built, founded. */
    static boolean begins(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = Math.max(0, mention.from() - REACH); w < mention.from(); w++) {
            boolean out = words.get(w + 1).token().form().equals("out");
            if (!out && Beginnings.standard().holds(words.get(w).stem())) {
                return true;
            }
        }
        return false;
    }
}
