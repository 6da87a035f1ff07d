package org.crossread.report;

import java.util.List;
import org.crossread.model.Comparison;

/**
 * What the pages show, exactly: every phrase worded, every order decided, every hostile character made visible. The
 * templates add only headings and looks.
 *
 * @param title of the report
 * @param program name and version of the program that made it
 * @param day ISO date of the latest article, for the PDF's dates; the report never asks the clock
 * @param dayInWords the same for the running head; empty if no article tells when it was published
 * @param cover page one
 * @param sources the articles, in order of their ids
 * @param coverages the events that two or more articles report, in order
 * @param alone articles that no other article was compared with
 * @param work what somebody should check: every conflict and every finer detail
 * @param appendix what was left out or could not be read
 */
public record Report(
        String title,
        String program,
        String day,
        String dayInWords,
        Cover cover,
        List<Source> sources,
        List<Coverage> coverages,
        List<Alone> alone,
        List<Difference> work,
        Appendix appendix) {
    public Report {
        sources = List.copyOf(sources);
        coverages = List.copyOf(coverages);
        alone = List.copyOf(alone);
        work = List.copyOf(work);
    }

    /**
     * An article that reports something of its own.
     *
     * @param id the article's id
     * @param name the outlet, or the file
     * @param headline the headline, or words that say there is none
     * @param why one sentence
     * @param apart why the events most like its own are others, in words
     */
    public record Alone(String id, String name, String headline, String why, List<String> apart) {
        public Alone {
            apart = List.copyOf(apart);
        }
    }

    /** The pages of a comparison, worded in English. */
    public static Report of(Comparison comparison) {
        return of(comparison, Phrases.standard());
    }

    /** The same in the language of {@code phrases}. */
    public static Report of(Comparison comparison, Phrases phrases) {
        return Reports.of(new Lookup(comparison, phrases));
    }
}
