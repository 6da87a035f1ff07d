package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** Articles from literals. */
final class Written {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|\\S");

    private Written() {}

    static Article article(String id, String... sentences) {
        List<Sentence> body = new ArrayList<>();
        for (String text : sentences) {
            body.add(new Sentence(
                    id + (body.size() + 1), 1, Role.BODY, new Span(0, text.length()), text, tokens(text), List.of()));
        }
        return new Article(
                id,
                id.toLowerCase(Locale.ROOT) + ".txt",
                "",
                Metadata.UNKNOWN,
                Optional.empty(),
                List.of(),
                body,
                List.of());
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = WORD.matcher(text);
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
