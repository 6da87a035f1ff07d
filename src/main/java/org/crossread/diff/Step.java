package org.crossread.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of both sides.
 *
 * @param same whether they agree in it
 * @param left its units on the left
 * @param right its units on the right
 */
record Step(boolean same, List<Unit> left, List<Unit> right) {

    /** An island longer than this is worth reading even if it is all stop words: "it is not for us to". */
    private static final int ISLAND = 3;

    /** The steps with islands made part of the changes around them, neighbours merged, empty ones left out. */
    static List<Step> readable(List<Step> steps) {
        List<Step> full = merged(steps);
        List<Step> bridged = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            boolean between = i > 0 && i + 1 < full.size();
            bridged.add(between && full.get(i).island() ? full.get(i).changed() : full.get(i));
        }
        return merged(bridged);
    }

    private boolean island() {
        return same && left.size() <= ISLAND && left.stream().allMatch(Unit::small);
    }

    private Step changed() {
        return new Step(false, left, right);
    }

    private static List<Step> merged(List<Step> steps) {
        List<Step> merged = new ArrayList<>();
        for (Step step : steps) {
            if (step.left.isEmpty() && step.right.isEmpty()) {
                continue;
            }
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).same == step.same) {
                merged.set(
                        last,
                        new Step(
                                step.same,
                                joined(merged.get(last).left, step.left),
                                joined(merged.get(last).right, step.right)));
            } else {
                merged.add(step);
            }
        }
        return merged;
    }

    private static List<Unit> joined(List<Unit> one, List<Unit> next) {
        List<Unit> both = new ArrayList<>(one);
        both.addAll(next);
        return both;
    }
}
