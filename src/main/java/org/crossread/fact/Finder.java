package org.crossread.fact;

import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Fact;

/** Finds the facts of one kind. */
interface Finder {

    /**
     * The facts of this kind that a sentence states, in order of place, none over another.
     *
     * @param wording the sentence, cut up
     * @param article whose sentence it is: its anchor dates, its earlier sentences resolve surnames and pronouns
     */
    List<? extends Fact> in(Wording wording, Article article);
}
