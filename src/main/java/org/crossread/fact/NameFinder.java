package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Sentence;

/** Finds names of people, organisations, places and laws, each brought to its full form in the article. */
final class NameFinder implements Finder {

    private final Roster names;

    /** A finder for the article that has these names. */
    NameFinder(Roster names) {
        this.names = names;
    }

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        List<NameFact> facts = new ArrayList<>();
        for (NameRun run : in(wording.sentence(), names)) {
            facts.add(new NameFact(run.where(), names.type(run), names.canonical(run)));
        }
        return facts;
    }

    /** The runs of a sentence that are names. */
    static List<NameRun> in(Sentence sentence, Roster names) {
        boolean capitals = Roster.capitalised(sentence);
        return names.runs(sentence).stream()
                .filter(names::names)
                .filter(run -> !capitals || run.settled().isPresent() || names.knows(run))
                .toList();
    }
}
