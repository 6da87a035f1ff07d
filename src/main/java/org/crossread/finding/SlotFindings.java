package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Alignment;
import org.crossread.model.Equal;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** From what the articles say of one thing to a finding, or to the list of equals. */
final class SlotFindings {

    private final Alignment alignment;
    private final Aspect aspect;
    private final Comparing comparing;
    private final Elsewhere elsewhere;

    SlotFindings(Alignment alignment, Aspect aspect, Comparing comparing, Elsewhere elsewhere) {
        this.alignment = alignment;
        this.aspect = aspect;
        this.comparing = comparing;
        this.elsewhere = elsewhere;
    }

    /** What was judged about the slots of one kind. */
    Verdicts of(List<Slot> slots) {
        Verdicts verdicts = new Verdicts();
        for (Slot slot : slots) {
            judge(slot, verdicts);
            addition(slot).ifPresent(verdicts.drafts()::add);
        }
        return verdicts;
    }

    private void judge(Slot slot, Verdicts verdicts) {
        List<Mention> mentions = slot.mentions();
        Standing worst = Standing.EQUAL;
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> proofs = new TreeSet<>();
        for (int l = 0; l < mentions.size(); l++) {
            for (int r = l + 1; r < mentions.size(); r++) {
                Ruling ruling = updated(mentions, ruling(mentions.get(l), mentions.get(r)), l, r);
                if (ruling.standing().compareTo(worst) > 0) {
                    worst = ruling.standing();
                    rules.clear();
                    proofs.clear();
                }
                if (ruling.is(worst)) {
                    rules.add(ruling.rule());
                    boolean conflict = worst == Standing.CONFLICT;
                    proofs.add(
                            ruling.derivation() + (conflict ? comparing.whose(mentions.get(l), mentions.get(r)) : ""));
                }
            }
        }
        long articles = mentions.stream().map(Mention::article).distinct().count();
        if (articles < 2) {
            return;
        }
        String rule = String.join("; ", rules);
        String proof = String.join("; ", proofs);
        if (worst == Standing.EQUAL) {
            if (aspect.equals()
                    && mentions.stream().map(Mention::text).distinct().count() > 1) {
                verdicts.equals()
                        .add(new Equal(alignment.event(), alignment.id(), aspect.kind(), values(mentions), rule));
            }
        } else {
            boolean quoted = mentions.stream().allMatch(Mention::quoted);
            if (quoted && worst == Standing.CONFLICT) {
                return;
            }
            Finding.Relation relation =
                    worst == Standing.CONFLICT ? Finding.Relation.CONFLICT : Finding.Relation.REFINEMENT;
            verdicts.drafts().add(new Draft(aspect.kind(), relation, values(mentions), rule, proof, slot.sure()));
        }
    }

    /**
     * A figure that a third article gives too, and that is an update there, is one here: not every page tells its hour.
     */
    private Ruling updated(List<Mention> mentions, Ruling ruling, int l, int r) {
        if (!ruling.is(Standing.CONFLICT)) {
            return ruling;
        }
        Mention left = mentions.get(l);
        Mention right = mentions.get(r);
        if (Growth.shrank(left, right)) {
            return ruling;
        }
        for (Mention third : mentions) {
            Optional<Ruling> update = comparing.ruling(third, left).is(Standing.EQUAL)
                    ? Growth.of(third, right)
                    : comparing.ruling(third, right).is(Standing.EQUAL) ? Growth.of(left, third) : Optional.empty();
            if (update.isPresent()) {
                return update.get();
            }
        }
        return ruling;
    }

    /** A value that the other article states elsewhere is known to it: no conflict. */
    private Ruling ruling(Mention left, Mention right) {
        Ruling ruling = Growth.judged(comparing.ruling(left, right), left, right);
        boolean known = ruling.is(Standing.CONFLICT)
                && (elsewhere.states(right.passage(), left, comparing)
                        || elsewhere.states(left.passage(), right, comparing));
        return known ? Ruling.equal("stated elsewhere", "the other article has it in another place") : ruling;
    }

    private Optional<Draft> addition(Slot slot) {
        if (!slot.mentions().stream().allMatch(aspect.added())) {
            return Optional.empty();
        }
        List<String> silent = alignment.tellers().stream()
                .filter(a -> !slot.told(a))
                .filter(a -> slot.mentions().stream().noneMatch(m -> elsewhere.mentions(a, m, comparing)))
                .toList();
        if (silent.isEmpty() || slot.mentions().stream().anyMatch(Mention::quoted)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                aspect.kind(),
                Finding.Relation.ADDITION,
                values(slot.mentions()),
                "stated nowhere else",
                "nowhere in " + silent.stream().map(elsewhere::name).collect(Collectors.joining(", ")),
                slot.sure()));
    }

    private List<Value> values(List<Mention> mentions) {
        return OneForm.of(mentions, comparing);
    }
}
