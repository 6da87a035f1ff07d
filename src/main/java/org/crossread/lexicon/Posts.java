package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one alone does or holds in an event, told by a place or a thing: the wheel, the deciding vote; from {@code
 * posts.txt}.
 */
public final class Posts {

    /**
     * A post.
     *
     * @param words its words, in lower case
     * @param held whether somebody has it, not is there
     * @param deed what its holder does
     */
    public record Post(List<String> words, boolean held, String deed) {
        public Post {
            words = List.copyOf(words);
        }
    }

    private static final Posts STANDARD = new Posts(Lines.of("posts.txt"));

    private final Map<String, List<Post>> byFirst = new HashMap<>();
    private final Set<String> holding = new HashSet<>();
    private final Set<String> sitting = new HashSet<>();
    private final List<List<String>> coming = new ArrayList<>();

    /** Of lines such as {@code sit at the wheel = steer} and {@code holding: had took}. */
    Posts(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "holding:" -> holding.addAll(Lines.words(rest));
                case "sitting:" -> sitting.addAll(Lines.words(rest));
                case "coming:" ->
                    Stream.of(rest.split("\\|", -1)).map(Lines::words).forEach(coming::add);
                default -> {
                    String[] sides = rest.split(" = ", 2);
                    List<String> words = Lines.words(sides[0]);
                    byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(1))
                            .add(new Post(words, line.startsWith("hold "), sides[1]));
                }
            }
        }
    }

    /** Those that come with the program. */
    public static Posts standard() {
        return STANDARD;
    }

    /** The posts whose first word it is. */
    public List<Post> from(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** Whether it is a verb of having a post: {@code took}. */
    public boolean holding(String verb) {
        return holding.contains(verb);
    }

    /** Whether it is a verb of being at a post: {@code sat}. */
    public boolean sitting(String verb) {
        return sitting.contains(verb);
    }

    /** The words that may stand between a post that is held and who holds it, each in one list. */
    public List<List<String>> coming() {
        return List.copyOf(coming);
    }
}
