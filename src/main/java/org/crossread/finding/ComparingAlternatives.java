package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Alternatives;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NameFact;

/**
 * Compares common nouns of which a thing is the one or the other: one article has a man arrested at a motel, another at
 * his home. They are no facts by themselves and no additions; what counts is that each word is a stranger to the other
 * article, is the only one of its sort in its sentences, and stands among the same words.
 */
final class ComparingAlternatives implements Comparing {

    /** The same word before both: "at a motel", "at a hospital". Set by hand. */
    private static final double FRAME = 0.15;

    /**
     * A telling word of one meaning right before or behind both: "the southern port", "the northern port". Set by hand.
     */
    private static final double NEIGHBOUR = 0.15;

    /**
     * Words of one sort, each unknown to the other article, are rare: of sixteen such pairs in 38 invented cases
     * fourteen are true; at 0 one fewer is found.
     */
    private static final double STRANGERS = 0.1;

    /** Of this sort every article has several words, each of another thing; they are compared before one noun alone. */
    private static final String SIDE = "side";

    private final Settings settings;
    private final Elsewhere elsewhere;
    private final Map<String, Set<String>> told = new HashMap<>();

    ComparingAlternatives(Settings settings, Elsewhere elsewhere) {
        this.settings = settings;
        this.elsewhere = elsewhere;
    }

    /** What was judged about such words in an alignment. */
    Verdicts of(Alignment alignment, List<Passage> passages) {
        Map<Finding.Kind, List<Mention>> mentions = new HashMap<>();
        for (Passage passage : passages) {
            in(passage)
                    .forEach(m -> mentions.computeIfAbsent(kind(m), k -> new ArrayList<>())
                            .add(m));
        }
        Verdicts verdicts = new Verdicts();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Mention> mine = mentions.getOrDefault(kind, List.of());
            if (mine.stream().map(Mention::article).distinct().count() > 1) {
                verdicts.take(
                        new SlotFindings(alignment, Aspect.difference(kind), this, elsewhere).of(Slots.of(mine, this)));
            }
        }
        return verdicts;
    }

    /** The words of a passage that are the only ones of their sort in it. */
    private static List<Mention> in(Passage passage) {
        Map<String, List<Mention>> bySort = new HashMap<>();
        List<Word> words = passage.words();
        for (int w = 0; w < words.size(); w++) {
            Word word = words.get(w);
            List<Alternatives.Entry> entries =
                    Alternatives.standard().of(word.token().form());
            boolean name = Character.isUpperCase(word.token().text().charAt(0))
                    && w > 0
                    && words.get(w - 1).sentence() == word.sentence();
            if (!entries.isEmpty() && !word.quoted() && !name && !named(passage, w)) {
                NameFact fact = new NameFact(
                        word.token().where(), NameFact.Type.OTHER, word.token().form());
                Mention mention = new Mention(passage, fact, word.sentence(), w, w + 1);
                Set<String> sorts = new HashSet<>();
                entries.forEach(e -> sorts.add(e.sort()));
                sorts.forEach(
                        s -> bySort.computeIfAbsent(s, k -> new ArrayList<>()).add(mention));
            }
        }
        return bySort.values().stream()
                .filter(ComparingAlternatives::one)
                .map(m -> m.get(0))
                .distinct()
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }

    /** Whether a word belongs to a name, or to a side that is a fact by itself: "the eastern bank". */
    private static boolean named(Passage passage, int w) {
        return passage.mentions(Fact.Kind.NAME).stream().anyMatch(m -> m.from() <= w && w < m.to());
    }

    private static boolean one(List<Mention> mentions) {
        return mentions.stream()
                .allMatch(m -> m == mentions.get(0)
                        || word(m).equals(word(mentions.get(0)))
                        || Alternatives.standard().same(word(m), word(mentions.get(0))));
    }

    private static Finding.Kind kind(Mention mention) {
        return Finding.Kind.valueOf(
                Alternatives.standard().of(word(mention)).get(0).finding().toUpperCase(Locale.ROOT));
    }

    private static String word(Mention mention) {
        return ((NameFact) mention.fact()).canonical();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        String mine = word(left);
        String theirs = word(right);
        if (mine.equals(theirs) || Alternatives.standard().same(mine, theirs)) {
            return Ruling.equal("one sort of thing", left.text() + " = " + right.text());
        }
        return Alternatives.standard().exclude(mine, theirs)
                ? Ruling.conflict("the one or the other", mine + " is not " + theirs)
                : Ruling.NOT_COMPARABLE;
    }

    @Override
    public Object matter(Mention mention) {
        return word(mention);
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        double likeness = settings.likeness(left, right);
        if (ruling(left, right).is(Ruling.Standing.EQUAL)) {
            return likeness;
        }
        boolean beside = neighbour(left, right, 1);
        boolean side = Alternatives.standard().of(word(left)).stream()
                .anyMatch(e -> e.sort().equals(SIDE));
        boolean known = side
                ? !beside || of(right.article(), left) || of(left.article(), right)
                : tells(right.article(), word(left)) || tells(left.article(), word(right));
        if (known || Governing.opposed(left, right)) {
            return 0;
        }
        double sure = likeness + STRANGERS;
        sure += before(left).equals(before(right)) ? FRAME : 0;
        sure += neighbour(left, right, -1) || beside ? NEIGHBOUR : 0;
        return Math.min(1, Math.max(0.01, sure));
    }

    private static Optional<String> before(Mention mention) {
        return mention.beside(-1).map(w -> w.token().form());
    }

    private static boolean neighbour(Mention left, Mention right, int side) {
        Optional<Word> mine = left.beside(side).filter(Word::telling);
        Optional<Word> theirs = right.beside(side).filter(Word::telling);
        return mine.isPresent()
                && theirs.isPresent()
                && SameWord.is(mine.get().stem(), theirs.get().stem());
    }

    /** Whether an article has the word, or another for the same, anywhere: headline, quotations and captions too. */
    private boolean tells(String article, String word) {
        Set<String> words = told.computeIfAbsent(article, this::words);
        return words.contains(word)
                || words.stream().anyMatch(w -> Alternatives.standard().same(w, word));
    }

    /** Whether an article says so of the same noun anywhere: "the northern port". */
    private boolean of(String article, Mention mention) {
        String noun = mention.passage().words().get(mention.to()).stem();
        List<Word> words = elsewhere.whole(article).words();
        for (int w = 0; w + 1 < words.size(); w++) {
            if (words.get(w).token().form().equals(word(mention))
                    && words.get(w + 1).stem().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(String article) {
        Set<String> words = new HashSet<>();
        for (Word word : elsewhere.whole(article).words()) {
            if (!Alternatives.standard().of(word.token().form()).isEmpty()) {
                words.add(word.token().form());
            }
        }
        return words;
    }
}
