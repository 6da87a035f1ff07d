package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords.Kind;

/** The words of the subject that a predicate is told of. */
final class Subjects {

    private Subjects() {}

    /** The subject of the predicate; empty where it is a pronoun, or that of another verb before it. */
    static List<Word> of(Mention mention) {
        List<Word> denied = denied(mention.passage().words().subList(mention.from(), mention.to()));
        if (!denied.isEmpty()) {
            return denied;
        }
        Clause clause = Clause.around(mention);
        return clause.subjectOf(mention.from())
                .or(() -> clause.subjectBeforeTime(mention.from()))
                .filter(p -> !clause.is(p.from() - 1, Kind.PREPOSITION) || clause.is(p.from(), Kind.DETERMINER))
                .map(clause::telling)
                .orElse(List.of());
    }

    /** The subject, where the mention begins with it: "[none of the jewels] were insured". */
    private static List<Word> denied(List<Word> mention) {
        boolean nobody = switch (mention.get(0).token().form()) {
            case "no", "none", "neither", "not" -> true;
            default -> false;
        };
        List<Word> found = new ArrayList<>();
        for (int w = 1; nobody && w < mention.size(); w++) {
            Optional<Kind> kind = mention.get(w).function();
            if (kind.filter(k -> k == Kind.AUXILIARY).isPresent() || w == mention.size() - 1) {
                break;
            }
            if (mention.get(w).telling() && kind.isEmpty()) {
                found.add(mention.get(w));
            }
        }
        return found;
    }
}
