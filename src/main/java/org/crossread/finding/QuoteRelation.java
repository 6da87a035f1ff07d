package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How two utterances stand to each other: the same words, the same utterance in other words, one running on, or two
 * utterances.
 *
 * <pre>
 * We let people down, and          I am sorry
 * We let people down, and for that I am sorry     changed: "and I" / "and for that I"
 * </pre>
 */
final class QuoteRelation {

    /** Half of the shorter utterance's words must be in both; on the invented cases 0.4 joins strangers. */
    private static final double SHARED = 0.5;

    /** So many words in common make up for a second telling one: "not for us to ... decision". */
    private static final int RUN = 5;

    /** A fragment of fewer matched words than this is a cut, and what the other side has beyond it no addition. */
    private static final int WHOLE = 3;

    /** So many words more, with no mark before them, are no sentence more. */
    private static final int ENDING = 2;

    /** Words shown around one that only one side has: it is found again by those that follow. */
    private static final int SHOWN_BEFORE = 1;

    private static final int SHOWN_BEHIND = 5;

    /** What differs at the end for longer than this is another sentence. */
    private static final int LONGEST_END = 12;

    /** Numbers of words, {@code from} inclusive, {@code to} exclusive; equal where nothing stands there. */
    record Stretch(int from, int to) {
        boolean empty() {
            return from == to;
        }
    }

    /** What differs between the two, each side's stretch widened to hold at least one word. */
    record Change(Stretch left, Stretch right) {

        Change through(Change last) {
            return new Change(new Stretch(left.from, last.left.to), new Stretch(right.from, last.right.to));
        }
    }

    /**
     * The comparison of two utterances.
     *
     * @param changed from the first to the last changed word
     * @param more what one of them has beyond the other's end; the other stretch is empty
     */
    record Result(Optional<Change> changed, Optional<Change> more) {}

    private QuoteRelation() {}

    /** How alike two utterances are, from 0 to 1; 0 if they are not the same utterance. */
    static double likeness(Utterance a, Utterance b) {
        WordMatch match = WordMatch.of(a, b);
        long telling = match.left().stream().filter(i -> a.word(i).telling()).count();
        long most = Math.max(1, Math.min(a.telling(), b.telling()));
        double share = (double) match.size() / Math.min(a.size(), b.size());
        boolean enough = telling >= Math.min(2, most) || (telling == 1 && match.size() >= RUN);
        boolean opening = match.size() > RUN && begins(match);
        boolean telltale = telling > 0 && enough && telling >= SHARED * most;
        // "Lied to for years" is all one speaker's but for a word of "we have been lied to for months".
        boolean fragment =
                telling > 0 && match.size() > 1 && Math.min(a.size(), b.size()) - match.size() <= 1 && oneSpeaker(a, b);
        return share < SHARED || !(telltale || opening || fragment) ? 0 : share;
    }

    /** Whether somebody known is credited with both. */
    private static boolean oneSpeaker(Utterance a, Utterance b) {
        return a.speakers().stream().anyMatch(b.speakers()::contains);
    }

    /** Whether the two begin with the same run of words, however common: "We have one of them, and we". */
    private static boolean begins(WordMatch match) {
        for (int k = 0; k <= RUN; k++) {
            if (match.left().get(k) != k || match.right().get(k) != k) {
                return false;
            }
        }
        return true;
    }

    static Result of(Utterance a, Utterance b) {
        WordMatch match = WordMatch.of(a, b);
        List<Change> changes = new ArrayList<>();
        Optional<Change> more = Optional.empty();
        int i = 0;
        int j = 0;
        for (int k = 0; k <= match.size(); k++) {
            boolean end = k == match.size();
            int nextI = end ? a.size() : match.left().get(k);
            int nextJ = end ? b.size() : match.right().get(k);
            Stretch left = new Stretch(i, nextI);
            Stretch right = new Stretch(j, nextJ);
            boolean both = !left.empty() && !right.empty();
            boolean one = left.empty() != right.empty();
            boolean inside = k > 0 && (!end || ending(a, left) || ending(b, right));
            if (both || (one && inside)) {
                if (!cut(a, left) && !cut(b, right) && !(end && tooLong(left, right))) {
                    changes.add(new Change(left, right));
                }
            } else if (one && end && match.size() >= WHOLE && !cut(a, left) && !cut(b, right)) {
                more = Optional.of(new Change(left, right));
            }
            if (!end) {
                if (!WordMatch.sameForm(a.word(nextI), b.word(nextJ))) {
                    changes.add(new Change(new Stretch(nextI, nextI + 1), new Stretch(nextJ, nextJ + 1)));
                }
                i = nextI + 1;
                j = nextJ + 1;
            }
        }
        return new Result(whole(changes, a, b), more);
    }

    private static boolean tooLong(Stretch left, Stretch right) {
        return left.to - left.from > LONGEST_END || right.to - right.from > LONGEST_END;
    }

    /** Whether a stretch is a word or two that end a phrase: "a red card" where the other has "a red". */
    private static boolean ending(Utterance u, Stretch stretch) {
        return !stretch.empty()
                && stretch.from > 0
                && stretch.to - stretch.from <= ENDING
                && u.words().get(stretch.from) == u.words().get(stretch.from - 1) + 1;
    }

    /** Whether the quotation is marked as cut anywhere in the stretch or at its end. */
    private static boolean cut(Utterance u, Stretch stretch) {
        for (int i = stretch.from; i <= stretch.to && i < u.size(); i++) {
            if (u.cuts().get(i)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Change> whole(List<Change> changes, Utterance a, Utterance b) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Change whole = changes.get(0).through(changes.get(changes.size() - 1));
        boolean widen = whole.left.empty() || whole.right.empty();
        return Optional.of(widen ? new Change(widened(whole.left, a), widened(whole.right, b)) : whole);
    }

    private static Stretch widened(Stretch stretch, Utterance u) {
        return new Stretch(Math.max(0, stretch.from - SHOWN_BEFORE), Math.min(u.size(), stretch.to + SHOWN_BEHIND));
    }
}
