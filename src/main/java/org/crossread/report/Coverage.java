package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One event that two or more articles report.
 *
 * @param id such as {@code E1}
 * @param anchor of its section
 * @param title the headline of its first article
 * @param heading the same for the pages; empty where there is only one event
 * @param sources who reports it: {@code A Pellam Courier}
 * @param because why these articles stand together
 * @param origins the families of articles that copy one text; only families of two or more
 * @param agreement how far each two of the sources agree
 * @param views the event seen from five sides
 * @param conflicts both cannot be true, the weightiest first
 * @param refinements one is more exact, the weightiest first
 * @param additions one tells what the other leaves out, the weightiest first
 * @param checks what does not add up inside one article
 * @param lone what only one source tells, by source
 * @param synopses the texts side by side
 * @param weave how to set others side by side; empty for two texts
 */
public record Coverage(
        String id,
        String anchor,
        String title,
        String heading,
        List<String> sources,
        List<String> because,
        List<Origin> origins,
        Agreement agreement,
        Views views,
        List<Difference> conflicts,
        List<Difference> refinements,
        List<Difference> additions,
        List<CheckNote> checks,
        List<Lone> lone,
        List<Synopsis> synopses,
        Optional<Weave> weave) {
    public Coverage {
        sources = List.copyOf(sources);
        because = List.copyOf(because);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
        refinements = List.copyOf(refinements);
        additions = List.copyOf(additions);
        checks = List.copyOf(checks);
        lone = List.copyOf(lone);
        synopses = List.copyOf(synopses);
    }

    /**
     * Articles that copy one text.
     *
     * @param summary one sentence
     * @param shared the passages that prove it, the longest first
     */
    public record Origin(String summary, List<String> shared) {
        public Origin {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Something inside one article that does not add up.
     *
     * @param source id and name of the article
     * @param summary one sentence that says what to check
     * @param said the words in their sentence
     */
    public record CheckNote(String source, String summary, Said said) {}

    /**
     * What one source alone tells.
     *
     * @param source its id
     * @param name its name
     * @param summary how much that is
     * @param statements the weightiest first
     */
    public record Lone(String source, String name, String summary, List<Statement> statements) {
        public Lone {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One sentence that no other source tells.
     *
     * @param sentence its id
     * @param link to it in the text
     * @param text the sentence
     * @param language of the text
     * @param holds what a fact-checker would check in it: {@code a quotation, 2 figures}
     */
    public record Statement(String sentence, Optional<String> link, String text, String language, String holds) {}
}
