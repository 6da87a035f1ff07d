package org.crossread;

import java.util.List;
import org.crossread.event.Digest;
import org.crossread.model.Event;
import org.crossread.model.Problem;

/**
 * Which articles report the same event, without their texts.
 *
 * @param articles in the order of their files' names
 * @param events each article is in one of them; without families
 * @param problems what could not be read, and what was odd
 */
public record Grouped(List<Digest> articles, List<Event> events, List<Problem> problems) {
    public Grouped {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }
}
