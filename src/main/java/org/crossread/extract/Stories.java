package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Anchor;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;

/** Takes the story out of a raw article: the front door of this package, which knows only who reads what. */
public final class Stories {

    private Stories() {}

    /** The story, with what is declared about it put over what it tells itself; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        Outcome<Story> told = switch (raw.content().kind()) {
            case PLAIN_TEXT -> PlainStory.of(raw);
            case WEB_PAGE -> WebStory.of(raw);
            case PRINTED_PAGES -> PrintedStory.of(raw);
            case MARKED_TEXT -> MarkedStory.of(raw);
        };
        if (!(told instanceof Outcome.Read<Story> read)) {
            return told;
        }
        Story story = declared(read.value(), raw);
        List<Problem> problems = new ArrayList<>(read.problems());
        Languages.problem(raw.file(), story.metadata().language(), words(story)).ifPresent(problems::add);
        return new Outcome.Read<>(story, problems);
    }

    private static int words(Story story) {
        return story.paragraphs().stream()
                .mapToInt(p -> (int) p.text().chars().filter(c -> c == ' ').count() + 1)
                .sum();
    }

    private static Story declared(Story story, RawArticle raw) {
        Metadata told = Declarations.over(story.metadata(), raw.declared());
        Metadata metadata = told.published().isPresent() ? told : told.withPublished(Undated.published(told));
        Optional<Anchor> anchor =
                metadata.published().map(p -> new Anchor(p.day(), p.time(), "the day of publication"));
        return new Story(story.file(), story.sha256(), metadata, anchor, story.paragraphs(), story.dropped());
    }
}
