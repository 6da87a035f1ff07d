package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.crossread.model.Content;
import org.crossread.model.Dropped;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.jsoup.Jsoup;

/** Takes the story out of a web page. */
final class WebStory {

    private WebStory() {}

    /** The story with what the page tells about it; or why there is none. */
    static Outcome<Story> of(RawArticle raw) {
        Page page = PageReader.of(Jsoup.parse(((Content.WebPage) raw.content()).html()));
        List<Optional<String>> asides = Asides.of(page);
        SortedSet<Integer> boxes = StoryBoxes.of(page, asides);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (Block block : page.blocks()) {
            Optional<String> aside = asides.get(block.box());
            if (aside.isPresent()) {
                dropped.add(new Dropped(block.text(), aside.get()));
            } else if (boxes.stream().anyMatch(b -> page.holds(b, block.box()))) {
                paragraphs.add(new Paragraph(Role.BODY, block.text()));
            } else {
                dropped.add(new Dropped(block.text(), "outside the story"));
            }
        }
        return paragraphs.isEmpty()
                ? Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file")
                : Outcome.read(
                        new Story(raw.file(), raw.sha256(), Metadata.UNKNOWN, Optional.empty(), paragraphs, dropped));
    }
}
