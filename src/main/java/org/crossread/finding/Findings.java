package org.crossread.finding;

import java.util.List;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Judgement;

/** Judges how the facts of aligned sentences stand to each other. */
public final class Findings {

    private Findings() {}

    /**
     * What differs in fact, what was judged equal, and what does not add up.
     *
     * @param event the event
     * @param alignments its statements
     * @param articles its articles, in order of their ids
     */
    public static Judgement of(Event event, List<Alignment> alignments, List<Article> articles) {
        return new Judgement(List.of(), List.of(), List.of());
    }
}
