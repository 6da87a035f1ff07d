package org.crossread;

import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Problem;

/**
 * Files, read and understood one by one.
 *
 * @param articles in the order of their files' names
 * @param problems what could not be read, and what was odd
 */
public record Understood(List<Article> articles, List<Problem> problems) {
    public Understood {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
