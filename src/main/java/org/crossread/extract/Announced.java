package org.crossread.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.lexicon.Furniture.Then;

/**
 * What furniture announces goes with it: titles of other stories behind "Most read", everything behind "Notes to
 * editors".
 *
 * @param dropped reasons by number of block
 */
record Announced(Map<Integer, String> dropped) {

    /** The reason of a line that says that the story is over. */
    static final String END = "end of the story";

    /** The reason of a line that leads to another story. */
    private static final String OTHER = "other story";

    /** A subhead may stand behind one line that leads elsewhere; a title has more words. */
    private static final int LABEL = 4;

    /** A title of another story has no more words. */
    private static final int LONGEST_TITLE = 20;

    /** A list of titles is no longer than that. */
    private static final int MOST_TITLES = 25;

    /** Before the end of a story stand so many paragraphs of prose. */
    private static final int PARAGRAPHS = 2;

    /**
     * What comes behind a heading with a firm's name has at most so many words for each hundred of the story, or else
     * it is a part of it; behind a plain "ENDS" stand whole briefings.
     */
    private static final int MOST_ABOUT = 60;

    private static final int MOST_BEHIND = 150;

    private static final Pattern ABOUT = Pattern.compile(
            "(?:About|ABOUT|Über) (?:the |The |THE )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*|of|and|for|the|&|de)){0,6}:?");

    /** The titles and ends of the blocks, of which the story begins with block {@code first}. */
    static Announced of(List<Sorted> lines, int first) {
        Map<Integer, String> dropped = new HashMap<>();
        int end = end(lines, first);
        int titles = 0;
        for (int i = first; i < end; i++) {
            Sorted line = lines.get(i);
            if (line.then() == Then.TITLES) {
                titles = MOST_TITLES;
            } else if (line.sort() == Sort.FURNITURE && line.reason().equals(OTHER)) {
                titles = Math.max(titles, 1);
            } else if (titles > 0 && line.sort() == Sort.TEXT) {
                boolean title = isTitle(line.block());
                if (title && (titles > 1 || line.block().length() > LABEL)) {
                    dropped.put(i, "title of another story");
                }
                titles = title ? titles - 1 : 0;
            }
        }
        for (int i = end; i < lines.size(); i++) {
            if (lines.get(i).sort() == Sort.TEXT) {
                dropped.put(i, "after the end of the story");
            }
        }
        return new Announced(dropped);
    }

    /** Whether a line may be the heading over a firm's words about itself. */
    static boolean opens(String text) {
        return text.startsWith("About ") || text.startsWith("ABOUT ") || text.startsWith("Über ");
    }

    /** Why block {@code i} is left out; empty if it is not announced by another. */
    Optional<String> reason(int i) {
        return Optional.ofNullable(dropped.get(i));
    }

    private static boolean isTitle(PastedBlock block) {
        boolean open =
                !block.stopped() || block.text().endsWith("?") || block.text().endsWith("!");
        return open && block.length() <= LONGEST_TITLE;
    }

    /** Number of the first block that says that the story is over; the number of blocks if none does. */
    private static int end(List<Sorted> lines, int first) {
        int prose = 0;
        int told = 0;
        int all = lines.stream().skip(first).mapToInt(l -> l.block().length()).sum();
        Set<String> names = new HashSet<>();
        for (int i = first; i < lines.size(); i++) {
            Sorted line = lines.get(i);
            long behind = told == 0 ? Long.MAX_VALUE : (all - told) * 100L / told;
            boolean ends = line.then() == Then.NOTHING && behind <= MOST_BEHIND;
            if (prose >= PARAGRAPHS && (ends || (behind <= MOST_ABOUT && isAbout(line, names)))) {
                return i;
            }
            if (PastedStory.isProse(line)) {
                names.addAll(prose < PARAGRAPHS ? line.block().words() : List.of());
                prose++;
            }
            told += line.block().length();
        }
        return lines.size();
    }

    /** What a press office writes about its firm, under a heading that names it. */
    private static boolean isAbout(Sorted line, Set<String> names) {
        PastedBlock block = line.block();
        if (line.sort() != Sort.TEXT
                || !opens(block.text())
                || block.text().length() > 80
                || !ABOUT.matcher(block.text()).matches()) {
            return false;
        }
        List<String> words = block.words();
        return words.stream().skip(1).filter(w -> w.length() > 3).anyMatch(names::contains);
    }
}
