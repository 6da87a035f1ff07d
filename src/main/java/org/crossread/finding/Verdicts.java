package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Equal;

/**
 * What was judged about one alignment.
 *
 * @param drafts differences in fact
 * @param equals different wordings of one value
 */
record Verdicts(List<Draft> drafts, List<Equal> equals) {

    Verdicts() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void take(Verdicts other) {
        drafts.addAll(other.drafts);
        equals.addAll(other.equals);
    }
}
