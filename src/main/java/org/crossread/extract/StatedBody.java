package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Dropped;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.jsoup.Jsoup;

/**
 * The story as a page states it for machines. It is the last resort: where a page shows a story, what it states is
 * often shorter, older or without paragraphs.
 */
final class StatedBody {

    /** Fewer words are a summary. */
    private static final int FEWEST = 60;

    private StatedBody() {}

    /**
     * The stated story instead of the shown one, whose blocks are put aside; empty if it is not much longer.
     *
     * @param shown what the page shows
     * @param most words that do not make it worth while
     */
    static Optional<Sieve.Sifted> of(PageSource source, Sieve.Sifted shown, int most) {
        List<Paragraph> body =
                source.data().articleBody().map(StatedBody::paragraphs).orElse(List.of());
        int words = body.stream().mapToInt(p -> p.text().split(" ", -1).length).sum();
        if (words < FEWEST || words <= most) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>(shown.dropped());
        for (Paragraph paragraph : shown.paragraphs()) {
            if (paragraph.role() == Role.HEADLINE) {
                paragraphs.add(paragraph);
            } else {
                dropped.add(new Dropped(paragraph.text(), "shown on the page, which states a longer text"));
            }
        }
        if (paragraphs.isEmpty()) {
            source.headline().ifPresent(h -> paragraphs.add(new Paragraph(Role.HEADLINE, h)));
        }
        paragraphs.addAll(body);
        return Optional.of(new Sieve.Sifted(paragraphs, dropped));
    }

    private static List<Paragraph> paragraphs(String stated) {
        boolean markup = stated.contains("</") || stated.contains("/>");
        String text = markup
                ? Jsoup.parse(stated.replaceAll("(?i)</p>|<br\\s{0,3}/?>", "$0\n"))
                        .wholeText()
                : stated;
        return text.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(Role.BODY, line))
                .toList();
    }
}
