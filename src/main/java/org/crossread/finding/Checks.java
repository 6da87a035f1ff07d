package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Fact;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/** What does not add up inside one article: a weekday and its date, parts and their sum, an age and a year of birth. */
final class Checks {

    private Checks() {}

    /** What is worth a look, in reading order. */
    static List<Check> of(Article article) {
        List<Check> checks = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Check> here = new ArrayList<>();
            CalendarCheck.of(article, sentence).forEach(here::add);
            SumCheck.of(article, sentence).ifPresent(here::add);
            ShareCheck.of(article, sentence).ifPresent(here::add);
            AgeCheck.of(article, sentence).ifPresent(here::add);
            here.sort(Comparator.comparing(c -> c.value().place().where()));
            checks.addAll(here);
        }
        return checks;
    }

    /** A check at the words of a fact. */
    static Check at(Article article, Sentence sentence, Fact fact, String summary) {
        return new Check(
                new Value(
                        article.id(),
                        new Place(sentence.id(), fact.where()),
                        fact.where().in(sentence.text()),
                        fact.value(),
                        ""),
                article.name() + ": " + summary);
    }
}
