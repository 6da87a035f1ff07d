package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.crossread.fact.Facts;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.crossread.model.Title;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;

/** Articles written from one pattern, in which every sentence is like every other and names recur everywhere. */
final class SharedNamesTest {

    private static final List<String> FIRST = List.of("Adam", "Brita", "Carl", "Dora", "Emil", "Freya", "Hugo", "Ines");
    private static final List<String> LAST =
            List.of("Archer", "Brandt", "Carver", "Dalton", "Ellery", "Fenton", "Garner", "Holt", "Ingram", "Jarvis");

    /**
     * Takes 1 to 3 s; six such articles took 5.5 s of CPU when each pair of mentions was held against all other pairs.
     */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void ten_articles_that_share_all_names_are_compared_in_seconds() {
        List<Article> articles = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(7);
        for (int a = 0; a < 10; a++) {
            articles.add(Facts.of(Sentences.of(String.valueOf((char) ('A' + a)), story(chance, a))));
        }

        Comparison comparison =
                assertTimeout(LIMIT, () -> Crossread.compare(Title.of("Wards"), new Understood(articles, List.of())));

        assertThat(comparison.events()).hasSize(1);
        assertThat(comparison.alignments()).isNotEmpty();
    }

    private static Story story(SplittableRandom chance, int number) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int p = 0; p < 16; p++) {
            String text = "Councillor " + person(chance) + " told " + person(chance) + " of " + last(chance)
                    + " Road that " + (10 + chance.nextInt(90)) + " homes in " + last(chance)
                    + " Ward would be repaired by " + (1 + chance.nextInt(28)) + " March 2024. Mr " + last(chance)
                    + " said " + (100 + chance.nextInt(900)) + " residents had signed a petition against "
                    + last(chance) + " Council.";
            paragraphs.add(new Paragraph(Role.BODY, text));
        }
        return new Story(
                "ward" + number + ".txt", "0".repeat(64), Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of());
    }

    private static String person(SplittableRandom chance) {
        return FIRST.get(chance.nextInt(FIRST.size())) + " " + last(chance);
    }

    private static String last(SplittableRandom chance) {
        return LAST.get(chance.nextInt(LAST.size()));
    }
}
