package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.model.QuoteFact;

/**
 * The quoted words of one sentence, without punctuation; "…," he said, "…" is one utterance in two runs.
 *
 * @param passage where it stands
 * @param sentence number of its sentence in the passage
 * @param words numbers of its words in the passage, in order
 * @param cuts for each word, whether the quotation was closed and opened again, or an ellipsis stands, before it
 */
record Utterance(Passage passage, int sentence, List<Integer> words, List<Boolean> cuts) {
    Utterance {
        words = List.copyOf(words);
        cuts = List.copyOf(cuts);
    }

    /** The utterances of a passage, in order. */
    static List<Utterance> in(Passage passage) {
        List<Utterance> utterances = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            List<Integer> words = new ArrayList<>();
            List<Boolean> cuts = new ArrayList<>();
            boolean cut = false;
            for (int w = 0; w < passage.words().size(); w++) {
                Word word = passage.words().get(w);
                if (word.sentence() != s) {
                    continue;
                }
                if (word.quoted() && !word.punctuation()) {
                    words.add(w);
                    cuts.add(cut);
                    cut = false;
                } else {
                    cut |= (!words.isEmpty() && mark(word)) || ellipsis(word);
                }
            }
            if (!words.isEmpty()) {
                utterances.add(new Utterance(passage, s, words, cuts));
            }
        }
        return utterances;
    }

    private static boolean mark(Word word) {
        return "\"“”„«»".contains(word.token().text());
    }

    private static boolean ellipsis(Word word) {
        return word.token().text().startsWith("…") || word.token().text().startsWith("..");
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return passage.words().get(words.get(i));
    }

    String article() {
        return passage.article().id();
    }

    /** How many of its words carry meaning. */
    long telling() {
        return words.stream().filter(w -> passage.words().get(w).telling()).count();
    }

    /** Those whom its sentence credits by a name. */
    Set<String> speakers() {
        return passage.sentences().get(sentence).facts().stream()
                .filter(QuoteFact.class::isInstance)
                .flatMap(f -> f.value().stream())
                .collect(Collectors.toSet());
    }

    /** The text, for an order that does not depend on the articles' letters. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(word(i).token().form()).append(' ');
        }
        return text.toString();
    }
}
