package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.Furniture;

/**
 * What lines are by those around them: a word that sections and subheads have in common is a subhead between two
 * paragraphs and furniture among furniture or at an edge; what stands between two lines of a consent wall belongs to
 * it.
 */
final class Neighbours {

    private static final String WALL = "cookie notice";

    /** A wall stands above the page, and between two of its lines stand so many others at most. */
    private static final int WALL_STARTS = 30;

    private static final int WALL_GAP = 6;

    private static final int LONGEST_NOTE = 12;

    private static final Pattern FORWARDED = Pattern.compile(
            "(?i)[-\\s>]{0,12}(?:begin )?(?:forwarded|original|weitergeleitete) (?:message|mail|nachricht)[-:\\s]{0,12}|-{3,12} ?(?:forwarded|original) .{0,40}");

    private Neighbours() {}

    /** The lines, with those that their neighbours tell to be something else than their own words do. */
    static List<Sorted> regarded(List<Sorted> lines) {
        List<Sorted> regarded = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (mayBeSubhead(lines.get(i)) && isParagraph(lines.get(i - 1)) && isParagraph(lines.get(i + 1))) {
                regarded.set(i, lines.get(i).asText());
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isOpenField(regarded.get(i)) && isValue(regarded.get(i + 1))) {
                regarded.set(
                        i + 1, regarded.get(i + 1).asFurniture(regarded.get(i).reason()));
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (regarded.get(i).reason().equals(Head.BYLINE)
                    && regarded.get(i).sort() == Sort.FURNITURE
                    && regarded.get(i + 1).sort() == Sort.TEXT
                    && Writers.isShaped(regarded.get(i + 1).block().text())) {
                regarded.set(i + 1, regarded.get(i + 1).asByline());
            }
        }
        dropNote(regarded);
        closeWall(regarded);
        return regarded;
    }

    /** What somebody wrote above a mail that they sent on is no part of it. */
    private static void dropNote(List<Sorted> lines) {
        for (int i = 0; i < Math.min(lines.size(), LONGEST_NOTE); i++) {
            if (FORWARDED.matcher(lines.get(i).block().text()).matches()) {
                for (int above = 0; above < i; above++) {
                    if (lines.get(above).sort() == Sort.TEXT) {
                        lines.set(above, lines.get(above).asFurniture("note of who sent it on"));
                    }
                }
                return;
            }
        }
    }

    /** Takes back the reasons of the blocks that are subheads between two told paragraphs. */
    static void spareSubheads(List<Block> blocks, List<Optional<String>> reasons, List<Optional<String>> outside) {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            boolean between = reasons.get(i).isPresent()
                    && outside.get(i).isEmpty()
                    && isTold(blocks, reasons, i - 1)
                    && isTold(blocks, reasons, i + 1);
            if (between
                    && blocks.get(i).linked() == 0
                    && blocks.get(i).text().indexOf(' ') < 0
                    && mayBeSubhead(Sorted.of(new PastedBlock(blocks.get(i).text(), 1, 0)))) {
                reasons.set(i, Optional.empty());
            }
        }
    }

    /** A field of an editing system whose value stands on the next line; a headline is wanted. */
    private static boolean isOpenField(Sorted line) {
        String text = line.block().text();
        return line.sort() == Sort.FURNITURE
                && line.reason().equals("field of an archive")
                && text.endsWith(":")
                && !Fields.isHeadline(text);
    }

    private static boolean isValue(Sorted line) {
        return line.sort() == Sort.TEXT && !line.block().stopped();
    }

    private static boolean mayBeSubhead(Sorted line) {
        return line.sort() == Sort.FURNITURE
                && Furniture.standard().mayBeSubhead(line.block().words());
    }

    private static boolean isTold(List<Block> blocks, List<Optional<String>> reasons, int i) {
        return reasons.get(i).isEmpty() && blocks.get(i).prose();
    }

    private static boolean isParagraph(Sorted line) {
        return line.sort() == Sort.TEXT
                && line.block().rank() == 0
                && line.block().stopped()
                && line.block().length() >= PastedStory.SENTENCE;
    }

    private static void closeWall(List<Sorted> lines) {
        int last = -1;
        for (int i = 0; i < Math.min(lines.size(), WALL_STARTS + WALL_GAP); i++) {
            Sorted line = lines.get(i);
            if (line.sort() == Sort.DATE || line.sort() == Sort.BYLINE) {
                return;
            }
            if (line.reason().equals(WALL)) {
                for (int between = last + 1; last >= 0 && i - last <= WALL_GAP && between < i; between++) {
                    if (lines.get(between).sort() == Sort.TEXT) {
                        lines.set(between, lines.get(between).asFurniture(WALL));
                    }
                }
                last = i;
            }
        }
    }
}
