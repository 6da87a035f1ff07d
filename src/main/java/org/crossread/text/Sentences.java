package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Story;

/** Splits a story into sentences and tokens. */
public final class Sentences {

    private Sentences() {}

    /**
     * The article of a story, without facts. A headline is one sentence, whatever marks it has.
     *
     * @param id of the article; its sentences are numbered after it
     */
    public static Article of(String id, Story story) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : story.paragraphs()) {
            number++;
            for (Span where : spans(paragraph)) {
                String words = where.in(paragraph.text());
                sentences.add(new Sentence(
                        id + (sentences.size() + 1),
                        number,
                        paragraph.role(),
                        where,
                        words,
                        Tokens.of(words),
                        List.of()));
            }
        }
        return new Article(
                id,
                story.file(),
                story.sha256(),
                story.metadata(),
                story.anchor(),
                story.paragraphs(),
                sentences,
                story.dropped());
    }

    /**
     * An article whose body is a single sentence: the bare text, not split, white space folded. It is named
     * {@code Sentence A} by its id, and has no digest and no metadata.
     *
     * @param id of the article; its sentence has it with a 1
     * @param text not blank
     */
    public static Article ofText(String id, String text) {
        Paragraph paragraph = new Paragraph(Role.BODY, folded(text));
        String words = paragraph.text();
        Sentence sentence =
                new Sentence(id + 1, 1, Role.BODY, new Span(0, words.length()), words, Tokens.of(words), List.of());
        return new Article(
                id,
                "Sentence " + id,
                "",
                Metadata.UNKNOWN,
                Optional.empty(),
                List.of(paragraph),
                List.of(sentence),
                List.of());
    }

    private static List<Span> spans(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case HEADLINE -> List.of(new Span(0, paragraph.text().length()));
            case BODY, CAPTION -> Breaks.of(paragraph.text());
        };
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isSpace(c)) {
                space = true;
            } else {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
