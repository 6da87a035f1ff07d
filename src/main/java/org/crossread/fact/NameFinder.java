package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Sentence;

/** Finds names of people, organisations, places and laws, each brought to its full form in the article. */
final class NameFinder implements Finder {

    private final Lexicon lexicon;
    private final Optional<Roster> roster;

    NameFinder(Lexicon lexicon) {
        this(lexicon, Optional.empty());
    }

    private NameFinder(Lexicon lexicon, Optional<Roster> roster) {
        this.lexicon = lexicon;
        this.roster = roster;
    }

    @Override
    public Finder reading(Article article) {
        return new NameFinder(lexicon, Optional.of(Roster.of(article, lexicon)));
    }

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        Roster names = roster.orElseGet(() -> Roster.of(article, lexicon));
        List<NameFact> facts = new ArrayList<>();
        for (NameRun run : in(sentence, names)) {
            facts.add(new NameFact(run.where(), names.type(run), names.canonical(run)));
        }
        return facts;
    }

    /** The runs of a sentence that are names. */
    static List<NameRun> in(Sentence sentence, Roster names) {
        boolean capitals = Roster.capitalised(sentence);
        return names.runs(Pieces.of(sentence.text())).stream()
                .filter(names::names)
                .filter(run -> !capitals || run.settled().isPresent() || names.knows(run))
                .toList();
    }
}
