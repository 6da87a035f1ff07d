package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who wrote a page's story, by the lines below its headline: a name alone beside the day, or in one row with it. */
final class PageWriters {

    /** So many lines below the headline may be credits. */
    private static final int NEAR = 6;

    /** A row of credits is short. */
    private static final int LONGEST = 120;

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·—–]\\s*|,\\s|\\s-\\s");

    private static final int MOST_ROWS = 500;

    private static final Pattern PUBLISHED =
            Pattern.compile("^(?:Published|Posted|Filed|Veröffentlicht|Publié)\\b.*\\d");

    private PageWriters() {}

    /** The name that a line below the headline tells, if one does. */
    static Optional<String> below(String headline, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean joined = text.length() <= headline.length() + LONGEST && text.startsWith(headline);
            if (joined || Headlines.alike(headline, text)) {
                Optional<String> rest = joined
                        ? named(text.substring(headline.length()).replaceFirst("^[\\s|·•–—,:-]+", ""))
                        : Optional.empty();
                for (int j = i + 1; rest.isEmpty() && j < Math.min(blocks.size(), i + NEAR); j++) {
                    rest = isName(blocks, j)
                            ? Optional.of(blocks.get(j).text())
                            : named(blocks.get(j).text());
                }
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a block is a name as bylines are, and the block before or behind it is a day. */
    static boolean isName(List<Block> blocks, int i) {
        return Writers.isShaped(blocks.get(i).text())
                && (isDay(blocks, i - 1)
                        || isDay(blocks, i + 1)
                        || (isMark(blocks, i - 1) && isDay(blocks, i - 2))
                        || (isMark(blocks, i + 1) && isDay(blocks, i + 2)));
    }

    /** A dot or a bar between two credits, in a box of its own. */
    private static boolean isMark(List<Block> blocks, int i) {
        return i >= 0
                && i < blocks.size()
                && blocks.get(i).text().length() <= 3
                && blocks.get(i).text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The name in a row that says when the story was published, wherever it stands. */
    static Optional<String> beside(List<Block> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), MOST_ROWS); i++) {
            String text = blocks.get(i).text();
            if (text.length() <= LONGEST && PUBLISHED.matcher(text).find()) {
                Optional<String> name = named(text);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(List<Block> blocks, int i) {
        return i >= 0
                && i < blocks.size()
                && blocks.get(i).text().length() <= LONGEST
                && Sorted.of(new PastedBlock(blocks.get(i).text(), 1, 0)).sort() == Sort.DATE;
    }

    /** The name in a row of credits: behind "By", or beside a day. */
    static Optional<String> named(String row) {
        if (row.isEmpty() || row.length() > LONGEST) {
            return Optional.empty();
        }
        int office = row.indexOf(", ");
        if (office > 0
                && Bylines.name(row.substring(0, office)).isEmpty()
                && Bylines.is(row)
                && Writers.isShaped(row.substring(0, office))) {
            return Optional.of(row.substring(0, office));
        }
        boolean dated = Moments.first(row, false).isPresent();
        for (String part : PARTS.split(row, 8)) {
            int day = Moments.first(part, false).map(Moment::start).orElse(part.length());
            String words = part.substring(0, day).replaceFirst("[\\s,|]+$", "");
            Optional<String> by = Bylines.name(words);
            if (by.isPresent()) {
                return by;
            }
            if (dated && PastedBlock.count(words) >= 2 && Writers.isShaped(words)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}
