package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every finder has a long enough list of sentences in which it finds something, and of those in which it finds nothing.
 */
final class FinderListsTest {

    @ParameterizedTest
    @CsvSource({
        "dates-find.txt, dates-ignore.txt, 60",
        "dates-news.txt, dates-ignore.txt, 60",
        "numbers-finds.txt, numbers-ignores.txt, 60",
        "quotes-finds.txt, quotes-ignores.txt, 60",
        "names-finds.txt, names-ignores.txt, 30",
        "titles-finds.txt, titles-ignores.txt, 30",
        "polarity-find.txt, polarity-ignore.txt, 30",
        "certainty-find.txt, certainty-ignore.txt, 30",
        "roles-find.txt, roles-ignore.txt, 30"
    })
    void a_finder_has_a_long_list_of_what_it_finds_and_what_it_ignores(String finds, String ignores, int least) {
        assertThat(sentences(finds)).as(finds).hasSizeGreaterThanOrEqualTo(least);
        assertThat(sentences(ignores)).as(ignores).hasSizeGreaterThanOrEqualTo(least);
        assertThat(new HashSet<>(sentences(finds)))
                .as("no sentence twice in %s", finds)
                .hasSameSizeAs(sentences(finds));
    }

    /** The sentences of a list; what is found in one may stand behind white space under it. */
    private static List<String> sentences(String file) {
        return Lists.of(file).stream()
                .filter(line -> !Character.isWhitespace(line.charAt(0)))
                .toList();
    }
}
