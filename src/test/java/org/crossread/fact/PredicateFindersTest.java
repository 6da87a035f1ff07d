package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is affirmed, how surely, and who did it to whom. */
final class PredicateFindersTest {

    private static final Pattern MARKED = Pattern.compile("\\[([^\\]=]+) = ([^\\]]+)]");

    @TestFactory
    Stream<DynamicTest> finds_polarity() throws IOException {
        return marked("polarity-find.txt", new PolarityFinder());
    }

    @TestFactory
    Stream<DynamicTest> ignores_what_only_looks_like_polarity() throws IOException {
        return empty("polarity-ignore.txt", new PolarityFinder());
    }

    @TestFactory
    Stream<DynamicTest> finds_certainty() throws IOException {
        return marked("certainty-find.txt", new CertaintyFinder());
    }

    @TestFactory
    Stream<DynamicTest> ignores_what_only_looks_like_a_hedge() throws IOException {
        return empty("certainty-ignore.txt", new CertaintyFinder());
    }

    @TestFactory
    Stream<DynamicTest> finds_roles() throws IOException {
        return lines("roles-find.txt")
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] sides = line.split(" = ", -1);
                    assertThat(facts(sides[0], new RolesFinder()).stream()
                                    .map(f -> f.value().orElseThrow()))
                            .containsExactly(sides[1]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> ignores_what_has_no_plain_roles() throws IOException {
        return empty("roles-ignore.txt", new RolesFinder());
    }

    @Test
    void hostile_text_does_no_harm() {
        for (String text :
                List.of("\uD83D", "not", "not not not", "was by", "'s call for", "no no no one", "to to to")) {
            for (Finder finder : List.of(new PolarityFinder(), new CertaintyFinder(), new RolesFinder())) {
                assertThat(facts(text, finder)).isNotNull();
            }
        }
    }

    private static Stream<DynamicTest> marked(String file, Finder finder) throws IOException {
        return lines(file)
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> wanted = new ArrayList<>();
                    Matcher marked = MARKED.matcher(line);
                    while (marked.find()) {
                        wanted.add(marked.group(1) + " = " + marked.group(2));
                    }
                    String text = MARKED.matcher(line).replaceAll("$1");
                    assertThat(facts(text, finder).stream()
                                    .map(f -> f.where().in(text) + " = "
                                            + f.value().orElseThrow()))
                            .isEqualTo(wanted);
                }));
    }

    private static Stream<DynamicTest> empty(String file, Finder finder) throws IOException {
        return lines(file)
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(facts(line, finder)).isEmpty()));
    }

    private static List<? extends Fact> facts(String text, Finder finder) {
        Article article = Samples.article(Samples.SATURDAY, "en", text);
        return finder.in(Wording.of(article.sentences().get(0)), article);
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PredicateFindersTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
