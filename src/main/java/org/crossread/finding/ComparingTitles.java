package org.crossread.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Offices;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.TitleFact;

/** Compares the offices that two articles give to one person. */
final class ComparingTitles implements Comparing {

    private static final String FORMER = "former";

    private static final String CHIEF = "chief";

    /** The office of those who lead, run or have charge of something. */
    private static final String LEADER = "leader";

    /** How sure of one thing two offices of one person are; less so where one may have both. Set by hand. */
    private static final double SURE = 0.9;

    private static final double SURE_OF_BOTH = 0.8;

    private static TitleFact title(Mention mention) {
        return (TitleFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        TitleFact mine = title(left);
        TitleFact theirs = title(right);
        Optional<String> holder = mine.holder();
        if (holder.isEmpty()
                || theirs.holder().isEmpty()
                || !samePerson(holder.get(), theirs.holder().get())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = holder.get() + ": " + mine.office() + "; " + theirs.office();
        if (told(left) || told(right)) {
            return Ruling.equal("the office is told by a verb", proof);
        }
        return offices(mine.office(), theirs.office(), proof);
    }

    /** "who runs", "who has charge of": whoever holds an office may be said to lead. */
    private static boolean told(Mention mention) {
        return title(mention).office().equals(LEADER)
                && mention.text().toLowerCase(Locale.ROOT).startsWith("who ");
    }

    private static Ruling offices(String left, String right, String proof) {
        Set<String> a = words(left);
        Set<String> b = words(right);
        Set<String> ranksOfA = ranks(a);
        Set<String> ranksOfB = ranks(b);
        if (a.equals(b)) {
            return Ruling.equal("same office", proof);
        }
        if (Offices.standard().apart(rest(rest(a, b), ranksOfA), rest(rest(b, a), ranksOfB))) {
            return Ruling.conflict("different offices of one person", proof);
        }
        boolean within = covers(a, b) || covers(b, a);
        if (within && ranksOfA.equals(ranksOfB)) {
            return covers(a, b) && covers(b, a)
                    ? Ruling.equal("same office, other words", proof)
                    : Ruling.finer("one office is told more exactly", proof);
        }
        if (compatible(a, ranksOfA, b, ranksOfB)) {
            return Ruling.finer(Ruling.BOTH, proof);
        }
        return Ruling.conflict("different offices of one person", proof);
    }

    /** What one is beside an office, or was before it. */
    private static boolean compatible(Set<String> left, Set<String> ranksOfLeft, Set<String> right, Set<String> ranks) {
        if (rest(left, ranksOfLeft).equals(rest(right, ranks))) {
            return false;
        }
        return beside(left, ranksOfLeft)
                || beside(right, ranks)
                || ranksOfLeft.contains(FORMER) != ranks.contains(FORMER);
    }

    private static boolean beside(Set<String> office, Set<String> ranks) {
        return Offices.standard().beside(rest(office, ranks));
    }

    private static Set<String> rest(Set<String> office, Set<String> ranks) {
        Set<String> rest = new HashSet<>(office);
        rest.removeAll(ranks);
        return rest;
    }

    private static Set<String> words(String office) {
        Set<String> words =
                new HashSet<>(List.of(office.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
        words.removeIf(w -> w.isEmpty() || Words.OFFICE_LINKS.has(w));
        return words;
    }

    private static Set<String> ranks(Set<String> words) {
        Set<String> ranks = new HashSet<>(words);
        ranks.removeIf(w -> !Words.RANKS.has(w));
        Set<String> rest = rest(words, ranks);
        if (rest.remove(CHIEF) && Offices.standard().graded(rest)) {
            ranks.add(CHIEF);
        }
        return ranks;
    }

    /** Whether every word of {@code part} has its like in {@code whole}. */
    private static boolean covers(Set<String> whole, Set<String> part) {
        return part.stream().allMatch(p -> whole.stream().anyMatch(w -> SameWord.is(w, p)));
    }

    private static boolean samePerson(String left, String right) {
        String a = Sound.of(left.replace(".", ""));
        String b = Sound.of(right.replace(".", ""));
        return a.equals(b)
                || a.endsWith(" " + b)
                || b.endsWith(" " + a)
                || NameForm.of(left).same(NameForm.of(right));
    }

    private record Matter(Optional<String> holder, String office, boolean told) {}

    @Override
    public Object matter(Mention mention) {
        return new Matter(title(mention).holder(), title(mention).office(), told(mention));
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        boolean known = states(right.passage(), title(left).office())
                || states(left.passage(), title(right).office());
        if (known && !title(left).office().equals(title(right).office())) {
            return 0;
        }
        return ruling(left, right).loose() ? SURE_OF_BOTH : SURE;
    }

    /** Whether a passage has an office at all, whoever it gives it to: a title may have lost its holder. */
    private static boolean states(Passage passage, String office) {
        return passage.mentions(Fact.Kind.TITLE).stream()
                .anyMatch(m -> title(m).office().equals(office));
    }
}
