package org.crossread.cli;

import java.util.List;
import org.crossread.Understood;
import org.crossread.ingest.SourceFile;
import org.crossread.model.Problem;

/**
 * Articles and where they came from.
 *
 * @param sources the files that were read
 * @param unread what was named and led to no file
 * @param megabytes how large a file might be
 * @param understood the articles, and everything that went wrong
 */
record Gathered(List<SourceFile> sources, List<Problem> unread, int megabytes, Understood understood) {
    Gathered {
        sources = List.copyOf(sources);
        unread = List.copyOf(unread);
    }
}
