package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Article;
import org.crossread.model.Paragraph;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Story;
import org.crossread.model.Token;

/** Splits a story into sentences and tokens. */
public final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?][\"”’]?(?= )|$)");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\S");

    private Sentences() {}

    /**
     * The article of a story, without facts.
     *
     * @param id of the article; its sentences are numbered after it
     */
    public static Article of(String id, Story story) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : story.paragraphs()) {
            number++;
            Matcher m = SENTENCE.matcher(paragraph.text());
            while (m.find()) {
                sentences.add(new Sentence(
                        id + (sentences.size() + 1),
                        number,
                        paragraph.role(),
                        new Span(m.start(), m.end()),
                        m.group(),
                        tokens(m.group()),
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

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            Token.Kind kind = Character.isDigit(m.group().charAt(0))
                    ? Token.Kind.NUMBER
                    : Character.isLetter(m.group().charAt(0)) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(m.group(), m.group().toLowerCase(Locale.ROOT), new Span(m.start(), m.end()), kind));
        }
        return tokens;
    }
}
