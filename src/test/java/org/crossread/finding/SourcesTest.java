package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.junit.jupiter.api.Test;

final class SourcesTest {

    @Test
    void an_outlet_is_named_by_its_name() {
        Sources sources =
                new Sources(List.of(article("A", "a.txt", "Harbour Herald"), article("B", "b.txt", "Coast FM")));

        assertThat(sources.name("A")).isEqualTo("Harbour Herald");
    }

    @Test
    void two_articles_of_one_outlet_are_told_apart_by_their_files() {
        Sources sources = new Sources(List.of(article("A", "a.txt", "CPA"), article("B", "b.txt", "CPA")));

        assertThat(sources.name("A")).isEqualTo("CPA (a.txt)");
        assertThat(sources.name("B")).isEqualTo("CPA (b.txt)");
    }

    private static Article article(String id, String file, String outlet) {
        Metadata nothing = Metadata.UNKNOWN;
        Metadata metadata = new Metadata(
                nothing.headline(),
                Optional.of(new Found(outlet, "test")),
                nothing.byline(),
                nothing.published(),
                nothing.modified(),
                nothing.url(),
                nothing.language(),
                nothing.dateline(),
                nothing.rivals());
        return new Article(id, file, "0".repeat(64), metadata, Optional.empty(), List.of(), List.of(), List.of());
    }
}
