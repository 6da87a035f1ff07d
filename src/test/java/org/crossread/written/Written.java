package org.crossread.written;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Dateline;
import org.crossread.model.Metadata;
import org.crossread.model.Published;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** Articles from literals. */
public final class Written {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|\\S");

    private Written() {}

    /** An article of one paragraph with these sentences, without facts. */
    public static Article article(String id, String... sentences) {
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

    /** The same article, published on that day. */
    public static Article published(Article article, int year, int month, int day) {
        LocalDate on = LocalDate.of(year, month, day);
        return with(
                article,
                Optional.of(new Published(on, Optional.empty(), Optional.empty(), "test")),
                Optional.empty(),
                Optional.of(new Anchor(on, Optional.empty(), "the day of publication")));
    }

    /** The same article with a dateline that tells the day and no year. */
    public static Article dateline(Article article, String text, int month, int day) {
        return with(
                article,
                Optional.empty(),
                Optional.of(
                        new Dateline(text, Optional.empty(), Optional.of(MonthDay.of(month, day)), Optional.empty())),
                Optional.empty());
    }

    private static Article with(
            Article a, Optional<Published> published, Optional<Dateline> dateline, Optional<Anchor> anchor) {
        Metadata none = Metadata.UNKNOWN;
        return new Article(
                a.id(),
                a.file(),
                a.sha256(),
                new Metadata(
                        none.headline(),
                        none.outlet(),
                        none.byline(),
                        published,
                        none.modified(),
                        none.url(),
                        none.language(),
                        dateline,
                        none.rivals()),
                anchor,
                a.paragraphs(),
                a.sentences(),
                a.dropped());
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
