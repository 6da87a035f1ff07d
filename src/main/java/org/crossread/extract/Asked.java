package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The title of an explainer between the paragraphs of a report: {@code What makes batteries burn?} It asks of things in
 * general, what follows does not answer it, and nothing else in the text is asked; where a story is told in questions
 * and answers, there are several.
 */
final class Asked {

    /** A subhead asks in fewer words: {@code What happens next?} */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 16;

    private static final int SHORT_WORD = 3;

    /** What opens a question of things in general, in the present. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:What|Why|How|Who|Where|When|Which|Is|Are|Can|Do|Does|Should|Will|Could|Was ist|Wie|Warum|Wer|Wo|Wann|Kann) )[^\"“”„«»?]{8,120}\\?");

    /** What a question has that the story itself asks: of what came to pass, of somebody told of, of what comes. */
    private static final Pattern OF_THE_STORY = Pattern.compile(
            "(?i)\\b(?:did|was|were|had|happened|happens|next|now|then|he|she|him|her|his|they|them|their|this|that|these|those|it|know|said|passierte?|jetzt|nun|war|waren|hatte)\\b");

    private Asked() {}

    /** Number of the one line among these that asks in general; empty if none does, or several. */
    static Optional<Integer> alone(List<String> texts) {
        List<Integer> asked = new ArrayList<>();
        int questions = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean question = text.length() <= 140 && text.endsWith("?");
            questions += question ? 1 : 0;
            if (question && isGeneral(text) && !isAnswered(texts, i)) {
                asked.add(i);
            }
        }
        return questions == 1 && asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    /** Whether the paragraph behind a question speaks of what it asks: then it is a subhead. */
    private static boolean isAnswered(List<String> texts, int i) {
        List<String> asked = new PastedBlock(texts.get(i), 1, 0).words();
        for (String next : texts.subList(i + 1, texts.size())) {
            if (!next.isEmpty()) {
                return new PastedBlock(next, 1, 0)
                        .words().stream().anyMatch(w -> w.length() > SHORT_WORD && asked.contains(w));
            }
        }
        return false;
    }

    private static boolean isGeneral(String text) {
        int words = PastedBlock.count(text);
        return words >= SHORTEST
                && words <= LONGEST
                && GENERAL.matcher(text).matches()
                && !OF_THE_STORY.matcher(text).find();
    }
}
