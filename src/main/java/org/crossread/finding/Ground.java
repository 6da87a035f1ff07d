package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.PhraseWords.Kind;

/** What a verdict is about, as far as "of" tells it. */
final class Ground {

    /** How far "of" may stand behind a verb: "convicted Amina Lund of fraud". */
    private static final int NEAR = 4;

    private Ground() {}

    /** Of what: "convicted him [of arson and fraud]", "cleared [of theft]"; empty where nothing says it. */
    static Theme of(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.to(); w < words.size() && w < mention.to() + NEAR; w++) {
            Word word = words.get(w);
            if (word.punctuation() || word.sentence() != mention.sentence()) {
                break;
            }
            if (word.token().form().equals("of")) {
                List<Word> found = new ArrayList<>();
                for (int g = w + 1; g < words.size() && g <= w + Theme.LONGEST; g++) {
                    Word next = words.get(g);
                    if (next.punctuation() || next.sentence() != mention.sentence()) {
                        break;
                    }
                    if (next.telling() && !next.number() && next.function().isEmpty()) {
                        found.add(next);
                    }
                }
                return new Theme(found, true);
            }
            if (word.function()
                    .filter(k -> k != Kind.OBJECT && k != Kind.PRONOUN)
                    .isPresent()) {
                break;
            }
        }
        return new Theme(List.of(), true);
    }
}
