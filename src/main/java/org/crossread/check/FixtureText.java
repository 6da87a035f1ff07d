package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Article;
import org.crossread.model.Edit;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Place;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;
import org.crossread.model.Value;
import org.crossread.model.WordEdits;

/** Makes the articles of a fixture from plain sentences. */
final class FixtureText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    private FixtureText() {}

    /** An article whose first line is its headline if it begins with {@code #}; each line is a paragraph. */
    static Article article(String id, String file, Metadata metadata, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            boolean headline = line.startsWith("# ");
            String text = headline ? line.substring(2) : line;
            Role role = headline ? Role.HEADLINE : Role.BODY;
            paragraphs.add(new Paragraph(role, text));
            int number = paragraphs.size();
            List<Token> tokens = tokens(text);
            Token first = tokens.get(0);
            sentences.add(new Sentence(
                    id + number,
                    number,
                    role,
                    new Span(0, text.length()),
                    text,
                    tokens,
                    FixtureFacts.of(text, first.where(), first.form())));
        }
        return new Article(
                id,
                file,
                Fixture.hash(),
                metadata,
                Optional.of(Fixture.anchor()),
                paragraphs,
                sentences,
                Fixture.dropped());
    }

    /** The words of a value, found in the sentence. */
    static Value value(Article article, String sentence, String words, String normal, String derivation) {
        String text = text(article, sentence).text();
        int start = text.indexOf(words);
        return new Value(
                article.id(),
                new Place(sentence, new Span(start, start + words.length())),
                words,
                normal.isEmpty() ? Optional.empty() : Optional.of(normal),
                derivation);
    }

    /** Edits that call the same what stands at both ends of both sentences. */
    static WordEdits edits(String alignment, Article left, String leftId, Article right, String rightId) {
        List<Token> lefts = text(left, leftId).tokens();
        List<Token> rights = text(right, rightId).tokens();
        int head = 0;
        int shorter = Math.min(lefts.size(), rights.size());
        while (head < shorter && lefts.get(head).form().equals(rights.get(head).form())) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && lefts.get(lefts.size() - 1 - tail)
                        .form()
                        .equals(rights.get(rights.size() - 1 - tail).form())) {
            tail++;
        }
        List<Edit> edits = new ArrayList<>();
        List<Place> l = places(leftId, lefts);
        List<Place> r = places(rightId, rights);
        if (head > 0) {
            edits.add(new Edit.Same(l.subList(0, head), r.subList(0, head)));
        }
        if (l.size() - tail > head) {
            edits.add(new Edit.Removed(l.subList(head, l.size() - tail)));
        }
        if (r.size() - tail > head) {
            edits.add(new Edit.Added(r.subList(head, r.size() - tail)));
        }
        if (tail > 0) {
            edits.add(new Edit.Same(l.subList(l.size() - tail, l.size()), r.subList(r.size() - tail, r.size())));
        }
        return new WordEdits(alignment, left.id(), right.id(), edits);
    }

    private static List<Place> places(String sentence, List<Token> tokens) {
        return tokens.stream().map(t -> new Place(sentence, t.where())).toList();
    }

    private static Sentence text(Article article, String id) {
        return article.sentences().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Words, and every other sign by itself. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean letters = Character.isLetterOrDigit(word.codePointAt(0));
            tokens.add(new Token(
                    word,
                    word,
                    new Span(words.start(), words.end()),
                    letters ? Token.Kind.WORD : Token.Kind.PUNCTUATION));
        }
        return tokens;
    }
}
