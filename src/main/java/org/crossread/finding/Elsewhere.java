package org.crossread.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Fact;

/** Asks a whole article, not a sentence: "missing" means nowhere in it. */
final class Elsewhere {

    /** As sure as for a slot: the same figure of another thing acquits nobody. */
    private static final double SURE = 0.5;

    /** Letters that alone make another form of a name. */
    private static final String ENDINGS = "sn'\u2019";

    private final Map<String, Passage> wholes = new HashMap<>();
    private final Map<Comparing, Map<String, Map<Object, Boolean>>> known = new HashMap<>();
    private final Map<String, Map<String, Boolean>> named = new HashMap<>();

    private Elsewhere() {}

    /** All articles of an event, each as one passage. */
    static Elsewhere in(List<Passage> wholes) {
        Elsewhere elsewhere = new Elsewhere();
        wholes.forEach(p -> elsewhere.wholes.put(p.article().id(), p));
        return elsewhere;
    }

    /** All articles, each as one passage, by id. */
    List<Passage> passages() {
        return wholes.values().stream()
                .sorted(java.util.Comparator.comparing(p -> p.article().id()))
                .toList();
    }

    String name(String article) {
        return whole(article).article().name();
    }

    /**
     * Whether the article of {@code passage} states the value of {@code mention} of the same thing, outside the
     * passage.
     */
    boolean states(Passage passage, Mention mention, Comparing comparing) {
        for (Mention other : all(passage.article().id(), mention.fact().kind())) {
            boolean outside = passage.sentences().stream()
                    .noneMatch(s -> s.id().equals(other.home().id()));
            if (outside
                    && comparing.ruling(mention, other).is(Standing.EQUAL)
                    && comparing.sameThing(mention, other, false) >= SURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article states, anywhere, a value that {@code mention} is equal to or compatible with. */
    boolean mentions(String article, Mention mention, Comparing comparing) {
        return known.computeIfAbsent(comparing, c -> new HashMap<>())
                .computeIfAbsent(article, a -> new HashMap<>())
                .computeIfAbsent(comparing.matter(mention), m -> compatible(article, mention, comparing));
    }

    /** Whether an article tells the same as {@code mention}, of the same thing as far as the words around show. */
    boolean tells(String article, Mention mention, Comparing comparing) {
        for (Mention other : all(article, mention.fact().kind())) {
            if (comparing.ruling(mention, other).is(Standing.EQUAL)
                    && comparing.sameThing(mention, other, false) >= SURE) {
                return true;
            }
        }
        return false;
    }

    private boolean compatible(String article, Mention mention, Comparing comparing) {
        for (Mention other : all(article, mention.fact().kind())) {
            Ruling ruling = comparing.ruling(mention, other);
            if (ruling.is(Standing.EQUAL) || (ruling.is(Standing.FINER) && !ruling.loose())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether any sentence of an article has a word, or one with an ending: Mandi's, Kelsans.
     *
     * @param word in lower case
     * @param capital whether a word in small letters is another one
     */
    boolean has(String article, String word, boolean capital) {
        return named.computeIfAbsent(article, a -> new HashMap<>())
                .computeIfAbsent(
                        capital ? word + ' ' : word,
                        w -> whole(article).words().stream()
                                .anyMatch(x -> isForm(word, x.token().form())
                                        && !(capital
                                                && Character.isLowerCase(
                                                        x.token().text().charAt(0)))));
    }

    /** A letter alone is an ending in "Kelsan" of Kelsa, but Mandir is not Mandi. */
    private static boolean isForm(String word, String form) {
        return form.startsWith(word)
                && (form.length() != word.length() + 1 || ENDINGS.indexOf(form.charAt(word.length())) >= 0);
    }

    /** All mentions of one kind in an article; the same objects each time. */
    List<Mention> all(String article, Fact.Kind kind) {
        return whole(article).mentions(kind);
    }

    /** An article as one passage. */
    Passage whole(String article) {
        Passage passage = wholes.get(article);
        if (passage == null) {
            throw new IllegalArgumentException("no article " + article + " in this event");
        }
        return passage;
    }
}
