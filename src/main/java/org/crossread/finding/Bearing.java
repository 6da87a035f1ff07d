package org.crossread.finding;

import java.util.List;
import java.util.OptionalInt;
import org.crossread.lexicon.Bearings;

/** On which side of something a thing lies, where a name is such a side: {@code north-east} of the town. */
final class Bearing {

    /** Words behind a bearing in which its landmark stands: "south of the old market hall". */
    private static final int REACH = 6;

    /** Neighbours on the compass may be one bearing, roughly told. */
    private static final int NEXT = 45;

    private static final double DOUBT = 0.1;
    private static final double LANDMARK = 0.35;
    private static final double LONELY = 0.25;

    private Bearing() {}

    static OptionalInt of(Mention mention) {
        String name = ComparingNames.name(mention).canonical();
        return Character.isLowerCase(name.charAt(0)) ? Bearings.standard().degrees(name) : OptionalInt.empty();
    }

    static boolean is(Mention mention) {
        return of(mention).isPresent();
    }

    /** The ruling on two names of which one at least is a bearing. */
    static Ruling ruling(Mention left, Mention right) {
        OptionalInt mine = of(left);
        OptionalInt theirs = of(right);
        if (mine.isEmpty() || theirs.isEmpty() || !ofOneSort(left, right)) {
            return Ruling.NOT_COMPARABLE;
        }
        int angle = Bearings.between(mine.getAsInt(), theirs.getAsInt());
        String proof = left.text() + (hand(left) ? " is not " : " lies " + angle + " degrees from ") + right.text();
        if (angle == 0) {
            return Ruling.equal("same side", left.text() + " = " + right.text());
        }
        return angle <= NEXT
                ? Ruling.finer("neighbouring points of the compass", proof)
                : Ruling.conflict("another side", proof);
    }

    /** Two points of the compass, or the left and the right of one noun. */
    private static boolean ofOneSort(Mention left, Mention right) {
        boolean hand = hand(left);
        return hand == hand(right) && (!hand || noun(left).equals(noun(right)));
    }

    private static boolean hand(Mention mention) {
        return of(mention).orElse(0) < 0;
    }

    private static String noun(Mention mention) {
        String name = ComparingNames.name(mention).canonical();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** How surely two bearings tell of one thing: the words around, and what it lies to the side of. */
    static double sameThing(double likeness, Mention left, Mention right, boolean lonely) {
        double sure = likeness - DOUBT + (landmark(left, right) ? LANDMARK : 0) + (lonely ? LONELY : 0);
        return Math.min(1, Math.max(0, sure));
    }

    private static boolean landmark(Mention left, Mention right) {
        List<Word> mine = behind(left);
        List<Word> theirs = behind(right);
        return mine.stream().anyMatch(m -> theirs.stream().anyMatch(t -> SameWord.is(m.stem(), t.stem())));
    }

    private static List<Word> behind(Mention mention) {
        List<Word> words = mention.passage().words();
        int last = Math.min(words.size(), mention.to() + REACH);
        return words.subList(mention.to() - 1, last).stream()
                .filter(w -> w.sentence() == mention.sentence() && w.telling() && !w.number())
                .filter(w -> Bearings.standard().degrees(w.token().form()).isEmpty())
                .toList();
    }
}
