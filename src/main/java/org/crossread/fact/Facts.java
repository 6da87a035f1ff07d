package org.crossread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;

/** Finds what the sentences of an article state. */
public final class Facts {

    /** All finders of an article, some having read all of it first; a new kind of fact adds a line. */
    private static List<Finder> finders(Article article, List<Wording> wordings, Lexicon lexicon) {
        Roster names = Roster.of(wordings, lexicon);
        return List.of(
                new DateFinder(DateHabits.of(article, wordings)),
                new NumberFinder(),
                new NameFinder(names),
                new BearingFinder(),
                new TitleFinder(lexicon, names),
                new QuoteFinder(lexicon),
                new PolarityFinder(),
                new CertaintyFinder(),
                new RolesFinder());
    }

    private static final Comparator<Fact> BY_PLACE =
            Comparator.comparing(Fact::where).thenComparing(Fact::kind);

    private Facts() {}

    /** The same article, its sentences with their facts, by the standard lexicon. */
    public static Article of(Article article) {
        return of(article, Lexicon.standard());
    }

    /**
     * The same article, its sentences with their facts.
     *
     * @param lexicon names and offices, a newsroom's own with them
     */
    public static Article of(Article article, Lexicon lexicon) {
        List<Wording> wordings = Wording.of(article);
        List<Finder> finders = finders(article, wordings, lexicon);
        List<Sentence> sentences = new ArrayList<>();
        for (Wording wording : wordings) {
            List<Fact> facts = new ArrayList<>();
            for (Finder finder : finders) {
                facts.addAll(finder.in(wording, article));
            }
            facts.removeIf(f -> f instanceof NameFact && facts.stream().anyMatch(n -> isUnit(f, n)));
            facts.removeIf(f -> f instanceof NumberFact && facts.stream().anyMatch(d -> isTime(f, d)));
            facts.sort(BY_PLACE);
            sentences.add(wording.sentence().with(facts));
        }
        Incumbents incumbents = Incumbents.of(sentences, lexicon);
        sentences.replaceAll(incumbents::named);
        return article.with(sentences);
    }

    /** "Twenty" is a number, but not in "in twenty thirty-six". */
    private static boolean isTime(Fact number, Fact date) {
        return date instanceof DateFact && date.where().holds(number.where());
    }

    /** Fahrenheit is a name, but not in "23 degrees Fahrenheit". */
    private static boolean isUnit(Fact name, Fact number) {
        return number instanceof NumberFact && number.where().holds(name.where());
    }
}
