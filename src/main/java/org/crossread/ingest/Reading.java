package org.crossread.ingest;

import org.crossread.model.Content;
import org.crossread.model.Declared;

/**
 * What a file of one kind holds.
 *
 * @param content what stood in it
 * @param declared what its format states about the article
 */
record Reading(Content content, Declared declared) {

    /** Content of a format that states nothing about its article. */
    static Reading of(Content content) {
        return new Reading(content, Declared.NOTHING);
    }
}
