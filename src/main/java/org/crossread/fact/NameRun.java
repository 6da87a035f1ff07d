package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.model.NameFact;
import org.crossread.model.Span;

/**
 * Capitalised words that name something.
 *
 * @param where the words, without an honorific
 * @param words them one by one, without an apostrophe and s at the end
 * @param from their first piece
 * @param next the piece behind them
 * @param type what they name, as far as they and their neighbours tell
 * @param sure whether the words themselves tell the type
 * @param sole whether only its capital at the start of a sentence makes it look like a name
 * @param speaks whether a verb of speaking follows
 * @param settled the name it is brought to, where a lexicon knows
 */
record NameRun(
        Span where,
        List<String> words,
        int from,
        int next,
        NameFact.Type type,
        boolean sure,
        boolean sole,
        boolean speaks,
        Optional<String> settled) {
    NameRun {
        words = List.copyOf(words);
    }

    /** The words as one name. */
    String name() {
        return String.join(" ", words);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
