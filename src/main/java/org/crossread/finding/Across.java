package org.crossread.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NameFact;
import org.crossread.model.Place;
import org.crossread.model.Role;
import org.crossread.model.Value;

/**
 * Finds conflicts between sentences that were not matched: independent reports share too few words to be matched
 * everywhere, yet "9 people were hurt" and "storm leaves 19 injured" speak of one thing.
 *
 * <p>Stricter than within a match: neither value has a compatible one anywhere in the other article, and each is the
 * other's surest partner.
 */
final class Across {

    /*
     * How sure a pair must be. Chosen on fourteen invented cases by several hands: of numbers 0.6 loses half of
     * what is found; of dates 0.45 takes one day's act for another's; offices, roles and names are sure by themselves.
     */
    static final double SURE_OF_NUMBERS = 0.45;
    static final double SURE_OF_DATES = 0.6;
    static final double SURE_OF_TITLES = 0.5;
    static final double SURE_OF_ROLES = 0.5;
    static final double SURE_OF_NAMES = 0.5;

    /** On 24 invented cases 0.6 adds true conflicts alone; at 0.4 half of the pairs are of two things. */
    static final double SURE_OF_POLARITY = 0.6;

    /** An article, and what it states of one kind. */
    private record Side(Passage whole, List<Mention> told) {}

    private record Pair(Mention left, Mention right, double sure) {}

    private static final Comparator<Pair> SUREST_FIRST = Comparator.<Pair>comparingDouble(p -> -p.sure)
            .thenComparing(p -> p.left.home().text())
            .thenComparing(p -> p.left.fact().where())
            .thenComparing(p -> p.right.home().text())
            .thenComparing(p -> p.right.fact().where());

    private final List<Passage> wholes;
    private final Elsewhere elsewhere;

    Across(Elsewhere elsewhere) {
        this.wholes = elsewhere.passages();
        this.elsewhere = elsewhere;
    }

    /**
     * The conflicts of one kind.
     *
     * @param enough how sure a pair must be of one thing
     */
    List<Draft> of(Fact.Kind fact, Finding.Kind kind, Comparing comparing, double enough) {
        List<Side> sides = wholes.stream().map(w -> new Side(w, told(w, fact))).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < sides.size(); l++) {
            for (int r = l + 1; r < sides.size(); r++) {
                pairs.addAll(between(sides.get(l), sides.get(r), comparing, enough));
            }
        }
        pairs.sort(SUREST_FIRST);
        Map<Place, List<Mention>> groups = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            join(groups, pair);
        }
        Set<List<Mention>> once = Collections.newSetFromMap(new IdentityHashMap<>());
        return groups.values().stream()
                .filter(once::add)
                .map(g -> draft(g, of(g, kind), comparing))
                .toList();
    }

    /** Names of places are findings of another kind. */
    private static Finding.Kind of(List<Mention> group, Finding.Kind kind) {
        boolean place =
                group.stream().anyMatch(m -> m.fact() instanceof NameFact name && name.type() == NameFact.Type.PLACE);
        return kind == Finding.Kind.NAME && place ? Finding.Kind.PLACE : kind;
    }

    /**
     * What both articles state is asked first: that is most of it, and the words around two mentions take long to
     * compare.
     */
    private List<Pair> between(Side left, Side right, Comparing comparing, double enough) {
        List<Pair> pairs = new ArrayList<>();
        IdentityHashMap<Mention, Boolean> known = new IdentityHashMap<>();
        for (Mention m : left.told()) {
            List<Mention> others = right.told().stream()
                    .filter(n -> comparing.ruling(m, n).is(Standing.CONFLICT))
                    .toList();
            if (others.isEmpty() || knows(right.whole(), m, comparing)) {
                continue;
            }
            for (Mention n : others) {
                if (!known.computeIfAbsent(n, x -> knows(left.whole(), x, comparing))) {
                    boolean lone =
                            comparing.loneAcross(m, n) && alone(left, m, comparing) && alone(right, n, comparing);
                    double sure = comparing.sameThing(m, n, lone);
                    if (sure >= enough) {
                        pairs.add(new Pair(m, n, sure));
                    }
                }
            }
        }
        return surest(pairs);
    }

    /** Whether nothing else in its article could be meant. On 60 cases of gold this finds four, none of them false. */
    private static boolean alone(Side side, Mention mention, Comparing comparing) {
        return side.told().stream()
                .noneMatch(m -> m != mention
                        && comparing.rivals(mention, m)
                        && !comparing.ruling(mention, m).is(Standing.EQUAL));
    }

    /** The pairs of mentions that have no other partner that is as sure. */
    private static List<Pair> surest(List<Pair> pairs) {
        Map<Mention, List<Pair>> partners = new HashMap<>();
        for (Pair pair : pairs) {
            rank(partners, pair.left, pair);
            rank(partners, pair.right, pair);
        }
        return pairs.stream()
                .filter(p ->
                        List.of(p).equals(partners.get(p.left)) && List.of(p).equals(partners.get(p.right)))
                .toList();
    }

    /** Keeps the surest of a mention's pairs, several if they are equally sure. */
    private static void rank(Map<Mention, List<Pair>> partners, Mention mention, Pair pair) {
        List<Pair> best = partners.computeIfAbsent(mention, m -> new ArrayList<>());
        if (best.isEmpty() || best.get(0).sure < pair.sure) {
            best.clear();
        }
        if (best.isEmpty() || best.get(0).sure == pair.sure) {
            best.add(pair);
        }
    }

    /** What an article states outside quotations and headlines. */
    private List<Mention> told(Passage of, Fact.Kind fact) {
        List<Mention> all = new ArrayList<>(elsewhere.all(of.article().id(), fact));
        if (fact == Fact.Kind.DATE) {
            all.addAll(LastTime.in(of));
        }
        return all.stream()
                .filter(m -> m.home().role() == Role.BODY && !m.quoted())
                .toList();
    }

    /**
     * Whether the other article states it too; a predicate, allied to many others, only where it is said of the same
     * thing.
     */
    private boolean knows(Passage to, Mention mention, Comparing comparing) {
        String article = to.article().id();
        return mention.fact().kind() == Fact.Kind.POLARITY
                ? elsewhere.tells(article, mention, comparing)
                : elsewhere.mentions(article, mention, comparing);
    }

    /** One finding for all articles, with one mention of each. */
    private static void join(Map<Place, List<Mention>> groups, Pair pair) {
        List<Mention> left = groups.get(pair.left.place());
        List<Mention> right = groups.get(pair.right.place());
        if (left == null && right == null) {
            List<Mention> both = new ArrayList<>(List.of(pair.left, pair.right));
            groups.put(pair.left.place(), both);
            groups.put(pair.right.place(), both);
        } else if (right == null && left != null) {
            add(groups, left, pair.right);
        } else if (left == null && right != null) {
            add(groups, right, pair.left);
        }
    }

    private static void add(Map<Place, List<Mention>> groups, List<Mention> group, Mention mention) {
        if (group.stream().noneMatch(m -> m.article().equals(mention.article()))) {
            group.add(mention);
            groups.put(mention.place(), group);
        }
    }

    private Draft draft(List<Mention> group, Finding.Kind kind, Comparing comparing) {
        List<Mention> mentions = new ArrayList<>(group);
        for (Passage whole : wholes) {
            if (mentions.stream()
                    .noneMatch(m -> m.article().equals(whole.article().id()))) {
                sharer(whole, group, comparing).ifPresent(mentions::add);
            }
        }
        mentions.sort(Comparator.comparing(Mention::article));
        List<Ruling> rulings = new ArrayList<>();
        for (Mention m : group) {
            for (Mention n : group) {
                Ruling ruling = comparing.ruling(m, n);
                if (m.article().compareTo(n.article()) < 0 && ruling.is(Standing.CONFLICT)) {
                    rulings.add(Growth.judged(ruling, m, n));
                }
            }
        }
        boolean conflict = rulings.stream().anyMatch(r -> r.is(Standing.CONFLICT));
        TreeSet<String> proofs = new TreeSet<>();
        TreeSet<String> rules = new TreeSet<>();
        rulings.stream().filter(r -> r.is(Standing.CONFLICT) == conflict).forEach(r -> {
            proofs.add(r.derivation());
            rules.add(r.rule());
        });
        Finding.Relation relation = conflict ? Finding.Relation.CONFLICT : Finding.Relation.REFINEMENT;
        List<Value> values = OneForm.of(mentions, comparing);
        double sure = comparing.sameThing(group.get(0), group.get(1), false);
        String whose = conflict ? comparing.whose(group.get(0), group.get(1)) : "";
        return new Draft(kind, relation, values, String.join("; ", rules), String.join("; ", proofs) + whose, sure);
    }

    /** What a further article states that is compatible with one of the group, of the same thing. */
    private Optional<Mention> sharer(Passage whole, List<Mention> group, Comparing comparing) {
        IdentityHashMap<Mention, Double> found = new IdentityHashMap<>();
        Fact.Kind kind = group.get(0).fact().kind();
        for (Mention other : elsewhere.all(whole.article().id(), kind)) {
            for (Mention m : group) {
                Ruling ruling = comparing.ruling(m, other);
                boolean compatible = ruling.is(Standing.EQUAL) || ruling.is(Standing.FINER);
                double sure = compatible && other.home().role() == Role.BODY ? comparing.sameThing(m, other, false) : 0;
                if (sure >= SHARED) {
                    found.merge(other, sure, Math::max);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.<Mention, Double>comparingByValue()
                        .thenComparing(e -> e.getKey().home().text())
                        .thenComparing(e -> e.getKey().fact().where()))
                .map(Map.Entry::getKey);
    }

    /** As sure as a compatible value in a match must be. */
    private static final double SHARED = 0.35;
}
