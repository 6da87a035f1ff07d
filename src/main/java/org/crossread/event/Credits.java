package org.crossread.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.lexicon.Agencies;
import org.crossread.model.Article;
import org.crossread.model.Dateline;
import org.crossread.model.Dropped;
import org.crossread.model.Found;

/** The news agency that an article credits: in its dateline, its byline, or a line that is no part of the story. */
final class Credits {

    /** An agency's letters between brackets or strokes: {@code (CPA)}, {@code /TASS/}, {@code [AP]}. */
    private static final Pattern SIGNED = Pattern.compile("[(/\\[]([A-Z][A-Z.]{1,7})[)/\\]]");

    /** A longer line is an advertisement or a disclaimer. */
    private static final int LINE = 80;

    private Credits() {}

    /** The agency's usual name, or its letters where it is not known. */
    static Optional<String> of(Article article) {
        Stream<String> dateline = article.metadata().dateline().flatMap(Dateline::agency).stream();
        Stream<String> byline = article.metadata().byline().map(Found::value).stream()
                .filter(b -> Agencies.standard().named(b).isPresent());
        Stream<String> lines = article.dropped().stream()
                .map(Dropped::text)
                .filter(t -> t.length() <= LINE)
                .flatMap(t -> signed(t).stream());
        return Stream.of(dateline, byline, lines)
                .flatMap(s -> s)
                .map(s -> Agencies.standard().named(s).orElse(s))
                .findFirst();
    }

    private static Optional<String> signed(String line) {
        if (Agencies.standard().named(line).isPresent()) {
            return Optional.of(line);
        }
        Matcher m = SIGNED.matcher(line);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
