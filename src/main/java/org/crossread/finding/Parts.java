package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two parts of a whole are told of alike: "nine of them seriously" and "seven of whom are serious", not "two
 * children".
 */
final class Parts {

    /** Words behind a part in which its clause tells what it is the part of. */
    private static final int REACH = 6;

    private Parts() {}

    /** Whether a telling word behind the one is told behind the other. */
    static boolean alike(Mention left, Mention right) {
        List<String> theirs = behind(right);
        return behind(left).stream().anyMatch(m -> theirs.stream().anyMatch(t -> SameWord.is(m, t)));
    }

    private static List<String> behind(Mention mention) {
        List<Word> words = mention.passage().words();
        List<String> stems = new ArrayList<>();
        for (int w = mention.to(); w < words.size() && w < mention.to() + REACH; w++) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                break;
            }
            if (word.telling()) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
