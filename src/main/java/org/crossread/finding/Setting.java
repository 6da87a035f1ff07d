package org.crossread.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.lexicon.Roots;
import org.crossread.lexicon.Synonyms;

/**
 * The words around a mention, those nearby weighing most: what the sentence says the value is a value of.
 *
 * <pre>
 * ... an inspection found cracks in [14] of its 96 steel hangers
 *         0.35      0.42  0.54                     0.7   0.54
 * </pre>
 */
final class Setting {

    /**
     * What each telling word between costs a word; at 0.2 far words drown the near ones, at 0.8 only neighbours count.
     */
    private static final double FADE = 0.4;

    /** What a comma, a colon or a conjunction costs, in words: another clause speaks of another thing. */
    private static final double BREAK = 1.5;

    private record Near(double weight, Sense sense) {}

    /**
     * What a stem may stand for, looked up once for all its words.
     *
     * @param stem the stem
     * @param root what its relatives share
     * @param synonyms the groups that hold it
     * @param marks one of 64 bits for the root and for each group: without one in common, two stems have nothing in
     *     common
     */
    record Sense(String stem, String root, Set<Integer> synonyms, long marks) {
        static Sense of(String stem) {
            String root = Roots.of(stem);
            Set<Integer> synonyms = Synonyms.standard().groups(stem);
            long marks = 1L << root.hashCode();
            for (int group : synonyms) {
                marks |= 1L << group;
            }
            return new Sense(stem, root, synonyms, marks);
        }

        /** As {@link SameWord}. */
        boolean means(Sense other) {
            return (marks & other.marks) != 0
                    && (root.equals(other.root) || !Collections.disjoint(synonyms, other.synonyms));
        }
    }

    private final List<Near> near = new ArrayList<>();
    private final List<Near> figures = new ArrayList<>();
    private final double sum;
    /** Of all words nearby. */
    private final long marks;

    private Setting(Mention mention, Rarity rarity, Map<String, Sense> senses) {
        walk(mention, mention.from() - 1, -1, rarity, senses);
        walk(mention, mention.to(), 1, rarity, senses);
        this.sum = near.stream().mapToDouble(Near::weight).sum();
        this.marks = near.stream().mapToLong(n -> n.sense.marks).reduce(0, (a, b) -> a | b);
    }

    static Setting of(Mention mention, Rarity rarity, Map<String, Sense> senses) {
        return new Setting(mention, rarity, senses);
    }

    private void walk(Mention mention, int start, int step, Rarity rarity, Map<String, Sense> senses) {
        List<Word> words = mention.passage().words();
        double distance = 0;
        for (int w = start; w >= 0 && w < words.size() && words.get(w).sentence() == mention.sentence(); w += step) {
            Word word = words.get(w);
            if (word.punctuation()) {
                distance += BREAK;
            } else if (word.telling()) {
                Sense sense = senses.computeIfAbsent(word.stem(), Sense::of);
                (word.number() ? figures : near).add(new Near(rarity.of(word.stem()) / (1 + FADE * distance), sense));
                distance += word.number() ? 0 : 1;
            } else if (word.token().form().equals("and") || word.token().form().equals("but")) {
                distance += BREAK;
            }
        }
    }

    /**
     * From 0, nothing in common, to 1, the same words as near: the weight of what both have in that of the lighter one.
     */
    double likeness(Setting other) {
        double shared = 0;
        boolean[] taken = new boolean[other.near.size()];
        for (Near mine : near) {
            int best = -1;
            int count = (mine.sense.marks & other.marks) == 0 ? 0 : taken.length;
            for (int n = 0; n < count; n++) {
                if (!taken[n]
                        && mine.sense.means(other.near.get(n).sense)
                        && (best < 0 || other.near.get(n).weight > other.near.get(best).weight)) {
                    best = n;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                shared += Math.sqrt(mine.weight * other.near.get(best).weight);
            }
        }
        double figures = figures(other);
        double least = Math.min(sum, other.sum) + figures;
        double most = Math.max(sum, other.sum) + figures;
        return least == 0 ? 0 : Math.min(1, (shared + figures) / (0.7 * least + 0.3 * most));
    }

    /** Figures that both have say that the two speak of one thing; figures that only one has say nothing. */
    private double figures(Setting other) {
        double shared = 0;
        for (Near mine : figures) {
            double most = 0;
            for (Near theirs : other.figures) {
                if (theirs.sense.stem().equals(mine.sense.stem())) {
                    most = Math.max(most, Math.sqrt(theirs.weight * mine.weight));
                }
            }
            shared += most;
        }
        return shared;
    }

    boolean tells() {
        return sum > 0;
    }
}
