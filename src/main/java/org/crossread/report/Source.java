package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One article, as the table of sources shows it.
 *
 * @param id such as {@code A}
 * @param anchor of its row
 * @param name the outlet, or the file where no outlet is known
 * @param language BCP 47 tag for the text of the article
 * @param headline where one was found
 * @param url to be linked; only http and https
 * @param address a url that is shown and not linked
 * @param published in words, such as {@code Tue 12 March 2024, 08:15}, or that it is not known
 * @param publishedFrom where that was found; empty if not known
 * @param words how many words the story has
 * @param file path relative to the input folder
 * @param sha256 of the file's bytes
 * @param citation how to cite it: outlet, headline, address, time and hash in one line
 * @param details everything else that was found about it, one line each
 */
public record Source(
        String id,
        String anchor,
        String name,
        String language,
        Optional<String> headline,
        Optional<String> url,
        Optional<String> address,
        String published,
        Optional<String> publishedFrom,
        String words,
        String file,
        String sha256,
        String citation,
        List<String> details) {
    public Source {
        details = List.copyOf(details);
    }
}
