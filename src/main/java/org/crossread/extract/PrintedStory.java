package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Content;
import org.crossread.model.Dropped;
import org.crossread.model.Outcome;
import org.crossread.model.PrintedPage;
import org.crossread.model.PrintedPage.Line;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;

/**
 * Takes the story out of printed pages: running heads and page numbers out, columns in reading order, lines joined to
 * paragraphs; then headline, credits and captions are told as in pasted text, with the size of the letters as evidence.
 */
public final class PrintedStory {

    private PrintedStory() {}

    /** The story of printed pages; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        List<PrintedPage> pages = ((Content.PrintedPages) raw.content()).pages();
        RunningHeads heads = new RunningHeads(pages);
        List<Dropped> dropped = new ArrayList<>();
        List<List<Line>> parts = new ArrayList<>();
        for (PrintedPage page : pages) {
            List<Line> text = new ArrayList<>();
            for (Line line : page.lines()) {
                if (line.text().isBlank()) {
                    continue;
                }
                if (heads.hold(line, page)) {
                    dropped.add(new Dropped(PastedText.fold(line.text()), "running head, foot or page number"));
                } else {
                    text.add(line);
                }
            }
            parts.addAll(ReadingOrder.of(text));
        }
        Outcome<Story> told = PastedStory.of(raw, PrintedBlocks.of(parts));
        if (!(told instanceof Outcome.Read<Story> read)) {
            return Outcome.refused(raw.file(), "no text on its pages", "pass the text as a .txt file");
        }
        dropped.addAll(read.value().dropped());
        Story story = read.value();
        return new Outcome.Read<>(
                new Story(story.file(), story.sha256(), story.metadata(), story.anchor(), story.paragraphs(), dropped),
                read.problems());
    }
}
