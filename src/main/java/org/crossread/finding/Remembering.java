package org.crossread.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A comparison that gives each ruling once and remembers it: articles of one event repeat each other. */
final class Remembering implements Comparing {

    private static final Ruling NOT_YET = Ruling.equal("not ruled on yet", "");

    private final Comparing comparing;
    private final Map<Object, Integer> matters = new HashMap<>();
    private final IdentityHashMap<Mention, Integer> matterOf = new IdentityHashMap<>();
    /** By the number of the left matter, then of the right. */
    private final List<Ruling[]> rulings = new ArrayList<>();

    Remembering(Comparing comparing) {
        this.comparing = comparing;
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        int l = number(left);
        int r = number(right);
        while (rulings.size() <= l) {
            rulings.add(new Ruling[0]);
        }
        Ruling[] row = rulings.get(l);
        if (row.length <= r) {
            row = Arrays.copyOf(row, Math.max(r + 1, matters.size()));
            Arrays.fill(row, rulings.get(l).length, row.length, NOT_YET);
            rulings.set(l, row);
        }
        if (row[r] == NOT_YET) {
            row[r] = comparing.ruling(left, right);
        }
        return row[r];
    }

    @Override
    public String whose(Mention left, Mention right) {
        return comparing.whose(left, right);
    }

    /** A number for the matter, which is found faster than the matter itself. */
    @Override
    public Object matter(Mention mention) {
        return number(mention);
    }

    private int number(Mention mention) {
        Integer known = matterOf.get(mention);
        if (known == null) {
            known = matters.computeIfAbsent(comparing.matter(mention), x -> matters.size());
            matterOf.put(mention, known);
        }
        return known;
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return comparing.rivals(mention, other);
    }

    @Override
    public boolean orders(Mention mention, Mention other) {
        return comparing.orders(mention, other);
    }

    @Override
    public boolean loneAcross(Mention left, Mention right) {
        return comparing.loneAcross(left, right);
    }

    @Override
    public boolean looseIsNone() {
        return comparing.looseIsNone();
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        return comparing.sameThing(left, right, lonely);
    }
}
