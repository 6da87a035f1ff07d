package org.crossread;

import java.util.List;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.Problem;

/**
 * Files, read and understood one by one.
 *
 * @param articles in the order of their files' names
 * @param problems what could not be read, and what was odd
 * @param lexicon the names and offices by which they were understood
 */
public record Understood(List<Article> articles, List<Problem> problems, Lexicon lexicon) {
    public Understood {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /** Understood by the standard lexicon. */
    public Understood(List<Article> articles, List<Problem> problems) {
        this(articles, problems, Lexicon.standard());
    }
}
