package org.crossread.finding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A comparison that gives each ruling once and remembers it: articles of one event repeat each other. */
final class Remembering implements Comparing {

    private final Comparing comparing;
    private final Map<Object, Integer> matters = new HashMap<>();
    private final Map<Mention, Integer> matterOf = new IdentityHashMap<>();
    private final Map<Long, Ruling> rulings = new HashMap<>();

    Remembering(Comparing comparing) {
        this.comparing = comparing;
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        long pair = (long) number(left) << Integer.SIZE | number(right);
        return rulings.computeIfAbsent(pair, p -> comparing.ruling(left, right));
    }

    /** A number for the matter, which is found faster than the matter itself. */
    @Override
    public Object matter(Mention mention) {
        return number(mention);
    }

    private int number(Mention mention) {
        return matterOf.computeIfAbsent(
                mention, m -> matters.computeIfAbsent(comparing.matter(m), x -> matters.size()));
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return comparing.rivals(mention, other);
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        return comparing.sameThing(left, right, lonely);
    }
}
