package org.crossread.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Dateline;
import org.crossread.model.Dropped;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;

/**
 * The story among blocks of text that nothing but their words and their order tell apart. Only a text that reads like
 * an article loses anything: of a note, a list or a single sentence, every word is body.
 */
final class PastedStory {

    /**
     * A paragraph of prose: so many words that end as a sentence does. PastedCaptions and decks are shorter or have no
     * end.
     */
    private static final int PROSE = 12;

    /** Two sentences of so many words in a row, below a line of so many, open a story too. */
    static final int SENTENCE = 5;

    private static final int HEADLINE = 4;

    /** Without any line of credits, so many paragraphs of prose make an article; under it, a note. */
    private static final int PARAGRAPHS = 2;

    private final RawArticle raw;
    private final List<Sorted> lines;

    private PastedStory(RawArticle raw, List<Sorted> lines) {
        this.raw = raw;
        this.lines = lines;
    }

    /** The story of the blocks; {@code raw} is the file they are from. */
    static Outcome<Story> of(RawArticle raw, List<PastedBlock> blocks) {
        if (blocks.isEmpty()) {
            return Outcome.refused(raw.file(), "no story found (no words)", "pass the text as a .txt file");
        }
        List<Sorted> lines = Neighbours.regarded(blocks.stream().map(Sorted::of).toList());
        return new PastedStory(raw, lines).tell();
    }

    private Outcome<Story> tell() {
        int first = firstProse(lines);
        if (first < 0) {
            return bare();
        }
        PastedCaptions captions = PastedCaptions.of(lines);
        Optional<Dateline> dateline = Credits.dateline(lines);
        Head head = Head.of(
                lines,
                captions,
                first,
                raw.declared().headline().map(Found::value),
                dateline.flatMap(Dateline::agency));
        if (head.credits() == 0 && lines.stream().filter(PastedStory::isProse).count() < PARAGRAPHS) {
            return bare();
        }
        Metadata metadata = Credits.of(lines, head, captions);
        Tail end = Tail.of(
                metadata.outlet().map(Found::value),
                dateline.flatMap(Dateline::agency),
                metadata.byline().map(Found::value));
        Map<Integer, String> tail = end.of(lines);
        Announced announced = Announced.of(lines, first);
        Optional<Integer> asked = Asked.alone(lines.subList(first, lines.size()).stream()
                        .map(l -> l.sort() == Sort.TEXT ? l.block().text() : "")
                        .toList())
                .map(at -> at + first);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        Set<String> said = new HashSet<>();
        head.headline().ifPresent(h -> paragraphs.add(new Paragraph(Role.HEADLINE, h.value())));
        for (int i = 0; i < lines.size(); i++) {
            Integer at = i;
            String text = lines.get(i).block().text();
            if (head.isHeadline(i)) {
                continue;
            }
            PastedBlock block = lines.get(i).block();
            Optional<String> furniture = Optional.ofNullable(tail.get(i))
                    .or(() -> end.signature(block))
                    .or(() -> head.running(block))
                    .or(() -> asked.filter(at::equals).map(a -> "title of another story"));
            Optional<String> ofPicture = captions.reason(i);
            Optional<String> announcedWhy = announced.reason(i);
            Optional<String> reason =
                    head.reason(i).or(() -> ofPicture).or(() -> announcedWhy).or(() -> furniture);
            for (String caption : captions.at(i)) {
                paragraphs.add(new Paragraph(Role.CAPTION, caption));
            }
            if (reason.isPresent()) {
                dropped.add(new Dropped(text, reason.get()));
            } else if (captions.at(i).isEmpty()) {
                if (lines.get(i).sort() == Sort.TEXT
                        && (lines.get(i).block().rank() < 0 || isBetweenCredits(head, i, first))) {
                    paragraphs.add(new Paragraph(Role.CAPTION, text));
                } else if (lines.get(i).sort() != Sort.TEXT) {
                    dropped.add(new Dropped(text, lines.get(i).reason()));
                } else if (!said.add(text) && text.length() > 40) {
                    dropped.add(new Dropped(text, "said twice"));
                } else {
                    int sign = end.signAt(text);
                    paragraphs.add(
                            new Paragraph(Role.BODY, text.substring(0, sign).strip()));
                    if (sign < text.length()) {
                        dropped.add(new Dropped(text.substring(sign).strip(), "sign of the agency's desk"));
                    }
                }
            }
        }
        if (paragraphs.stream().noneMatch(p -> p.role() == Role.BODY)) {
            return bare();
        }
        return Outcome.read(new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), paragraphs, dropped));
    }

    /** All of it is body. */
    private Outcome<Story> bare() {
        List<Paragraph> paragraphs = lines.stream()
                .map(l -> new Paragraph(Role.BODY, l.block().text()))
                .toList();
        Metadata none = Metadata.UNKNOWN;
        Optional<Dateline> dateline = Datelines.of(paragraphs.get(0).text());
        Metadata metadata = new Metadata(
                none.headline(),
                none.outlet(),
                none.byline(),
                none.published(),
                none.modified(),
                none.url(),
                Languages.of(Optional.empty(), Languages.sample(paragraphs)),
                dateline,
                List.of());
        return Outcome.read(new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), paragraphs, List.of()));
    }

    /** Number of the first block of prose, or of two sentences below what can be a headline; -1 if there is none. */
    static int firstProse(List<Sorted> lines) {
        int opening = -1;
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i))) {
                return opening < 0 ? i : opening;
            }
            if (opening < 0
                    && headed
                    && isSentence(lines.get(i))
                    && i + 1 < lines.size()
                    && isSentence(lines.get(i + 1))) {
                opening = i;
            }
            headed |= lines.get(i).sort() == Sort.TEXT
                    && !lines.get(i).block().stopped()
                    && lines.get(i).block().length() >= HEADLINE;
        }
        return -1;
    }

    private static boolean isSentence(Sorted line) {
        return line.sort() == Sort.TEXT
                && line.block().rank() == 0
                && line.block().stopped()
                && line.block().length() >= SENTENCE;
    }

    /** What a picture above the story shows, or a deck: words without an end between two lines of credits. */
    private boolean isBetweenCredits(Head head, int i, int first) {
        return i > 0
                && i + 1 < first
                && !lines.get(i).block().stopped()
                && isCredit(head, i - 1)
                && isCredit(head, i + 1);
    }

    private boolean isCredit(Head head, int i) {
        return switch (lines.get(i).sort()) {
            case DATE, BYLINE, PHOTO_CREDIT -> true;
            case TEXT -> head.reason(i).filter(Head.BYLINE::equals).isPresent();
            case FURNITURE, CAPTION, COPYRIGHT -> false;
        };
    }

    /** Whether a block reads like a paragraph of an article. */
    static boolean isProse(Sorted line) {
        return line.sort() == Sort.TEXT
                && line.block().rank() == 0
                && line.block().stopped()
                && line.block().length() >= PROSE;
    }
}
