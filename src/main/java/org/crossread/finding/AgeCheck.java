package org.crossread.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.CheckCues.Role;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;
import org.crossread.model.Unit;

/** Whether an age is that of the year of birth in its sentence: "Holt, 45, who was born in 1990". */
final class AgeCheck {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d\\d){0,2}");
    private static final Pattern BORN = Pattern.compile("(?is).*\\bborn(?: \\p{L}{1,12}){0,4} ?");

    private AgeCheck() {}

    /** The age of a sentence that has one age and one year of birth which do not fit. */
    static Optional<Check> of(Article article, Sentence sentence) {
        Figures figures = Figures.of(sentence);
        List<NumberFact> ages = figures.all().stream()
                .filter(n -> n.unit().dimension() == Unit.Dimension.AGE)
                .toList();
        List<DateFact> dates = sentence.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.DATE)
                .map(f -> (DateFact) f)
                .toList();
        if (ages.size() != 1
                || dates.size() != 1
                || article.anchor().isEmpty()
                || Figures.any(figures.words(), Role.PAST)) {
            return Optional.empty();
        }
        DateFact birth = dates.get(0);
        String before = sentence.text().substring(0, birth.where().start());
        boolean born =
                YEAR.matcher(birth.timex()).matches() && BORN.matcher(before).matches();
        BigDecimal age = ages.get(0).number();
        if (!born || age.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(birth.timex().substring(0, 4));
        int now = article.anchor().get().day().getYear();
        int most = now - year;
        boolean fits = age.intValue() == most || age.intValue() == most - 1;
        String summary = "born in " + year + ", in " + now + " " + (most - 1) + " or " + most + ", not "
                + age.intValue() + " years old; check age and year.";
        return fits || most < 0 ? Optional.empty() : Optional.of(Checks.at(article, sentence, ages.get(0), summary));
    }
}
