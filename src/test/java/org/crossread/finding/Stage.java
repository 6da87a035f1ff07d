package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Fact;
import org.crossread.model.Judgement;
import org.crossread.model.Metadata;
import org.crossread.model.Part;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** Builds articles of one sentence each, aligned with each other, with the facts that a test writes down. */
final class Stage {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*|\\.\\.\\.|\\S");

    private final List<Article> articles = new ArrayList<>();

    /** A fact that stands at some words. */
    interface At {
        Fact at(Span where);
    }

    /** Words of a sentence and the fact they carry. */
    record Carried(String words, At fact) {}

    static Carried carried(String words, At fact) {
        return new Carried(words, fact);
    }

    /** Adds an article of one sentence. */
    Stage says(String text, Carried... carried) {
        String id = String.valueOf((char) ('A' + articles.size()));
        List<Fact> facts = new ArrayList<>();
        for (Carried c : carried) {
            int start = text.indexOf(c.words());
            facts.add(c.fact().at(new Span(start, start + c.words().length())));
        }
        Sentence sentence = new Sentence(id + "1", 1, Role.BODY, new Span(0, text.length()), text, tokens(text), facts);
        articles.add(new Article(
                id,
                id + ".txt",
                "0".repeat(64),
                Metadata.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(sentence),
                List.of()));
        return this;
    }

    /** What is judged if all the sentences are aligned. */
    Judgement judged() {
        List<String> ids = articles.stream().map(Article::id).toList();
        TreeMap<String, Part> parts = new TreeMap<>();
        articles.forEach(a -> parts.put(a.id(), new Part.Told(List.of(a.id() + "1"))));
        Alignment alignment = new Alignment("L1", "E1", parts, 1, "");
        return Findings.of(new Event("E1", ids, List.of(), List.of()), List.of(alignment), articles);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            char first = m.group().charAt(0);
            Token.Kind kind = Character.isDigit(first)
                    ? Token.Kind.NUMBER
                    : Character.isLetter(first) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(m.group(), m.group().toLowerCase(Locale.ROOT), new Span(m.start(), m.end()), kind));
        }
        return tokens;
    }
}
