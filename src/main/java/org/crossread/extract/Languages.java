package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Found;
import org.crossread.model.Paragraph;

/** Tells the language of a text. */
public final class Languages {

    private static final int SAMPLE = 10_000;

    private Languages() {}

    /**
     * The language by what is stated, or else by the text.
     *
     * @param stated the BCP 47 tag that the user, the format or the page states
     * @param text the story's words
     * @return a tag; {@code und} where nothing tells
     */
    public static Found of(Optional<Found> stated, String text) {
        return stated.orElse(new Found("und", "nothing tells"));
    }

    /** As many words of a story as its language needs. */
    static String sample(List<Paragraph> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (sample.length() > SAMPLE) {
                break;
            }
            sample.append(paragraph.text(), 0, Math.min(paragraph.text().length(), SAMPLE))
                    .append('\n');
        }
        return sample.toString();
    }
}
