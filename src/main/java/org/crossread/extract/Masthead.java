package org.crossread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.lexicon.PressWords;
import org.crossread.model.Found;

/**
 * An outlet whose name no list has: the full name of an agency that signs with its letters, and a first line over the
 * headline that stands as a masthead does and speaks of nothing in the story.
 */
final class Masthead {

    private static final int LONGEST_CREDIT = 300;

    /** A line with the full name of an agency is short; its motto or service may stand beside. */
    private static final int LONGEST_NAME = 90;

    /** Behind a story, an agency's name stands among so many last lines. */
    private static final int LAST_LINES = 12;

    private static final Pattern NAMEPLATE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d.'’-]{1,24}(?: (?:of|the|and|&|in|on|de|del|du|la|le|der|\\p{Lu}[\\p{L}\\d.'’-]{0,20}|\\d{1,3})){0,5}");

    /** Words written together or with a figure are a firm's name, no kicker: {@code PhysNow}, {@code Hexagone 24}. */
    private static final Pattern COINED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{L}{3}\\d|\\p{L} \\d{1,3}$");

    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•-]{1,2}\\s+|\\s*\\((?=\\p{L})");

    private Masthead() {}

    /**
     * The outlet that block {@code i} names, if it stands above the headline as a paper's own name does: with "The",
     * named again in a line of credits, or in the first line, with more of the page's head between it and the headline.
     */
    static Optional<Found> of(List<Sorted> lines, int i, int headline, int first) {
        PastedBlock block = lines.get(i).block();
        Optional<String> edition = i < headline ? beforeEdition(block.text()) : Optional.empty();
        if (edition.isPresent()) {
            return Optional.of(new Found(Outlets.inUsualCase(edition.get()), block.where()));
        }
        if (i >= headline
                || i > 1
                || block.stopped()
                || PressWords.standard().is(PressWords.Group.SECTION, block.text())
                || !NAMEPLATE.matcher(block.text()).matches()) {
            return Optional.empty();
        }
        boolean article = block.text().startsWith("The ") && block.length() > 2;
        boolean found = article || isRepeated(lines, i) || isPlaced(lines, i, headline, first);
        return found ? Optional.of(new Found(Outlets.inUsualCase(block.text()), block.where())) : Optional.empty();
    }

    /** The name before an edition: {@code Denby Review - English Edition}. */
    private static Optional<String> beforeEdition(String line) {
        String[] parts = line.length() > LONGEST_NAME ? new String[] {""} : PARTS.split(line, 3);
        boolean edition = parts.length == 2
                && PastedBlock.count(parts[1]) <= 2
                && PressWords.standard().holds(PressWords.Group.EDITION, parts[1]);
        return edition && NAMEPLATE.matcher(parts[0]).matches() ? Optional.of(parts[0]) : Optional.empty();
    }

    /**
     * Number of the line that tells the full name of an agency that signs so, above the story or behind it; -1 if none.
     */
    static int lineOf(List<Sorted> lines, int first, String sign) {
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i < first || i >= lines.size() - LAST_LINES;
            if (near && spelled(lines.get(i).block().text(), sign).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The full name of an agency in a line that holds little else; empty if it tells none. */
    static Optional<String> spelled(String line, String sign) {
        if (line.length() > LONGEST_NAME || sign.length() > 10) {
            return Optional.empty();
        }
        String[] parts = PARTS.split(line, 4);
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].replaceAll("^[(\\s]+|[).\\s]+$", "");
            boolean beside = Stream.of(parts).map(p -> p.replaceAll("[()]", "")).anyMatch(sign::equalsIgnoreCase);
            boolean named = NAMEPLATE.matcher(name).matches() && PastedBlock.count(name) > 1;
            boolean full = Outlets.isShortFor(sign, name) || opens(name, sign);
            if (named && (full || (beside && !name.equalsIgnoreCase(sign)))) {
                // A long sign that does not abbreviate the words beside it is the name, and they say what it is.
                return Optional.of(!full && sign.length() > Outlets.LONGEST_SIGN ? sign : Outlets.inUsualCase(name));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(String name, String sign) {
        return name.length() > sign.length() && name.regionMatches(true, 0, sign + " ", 0, sign.length() + 1);
    }

    /** Whether a line of credits, an address or the story itself names it again. */
    private static boolean isRepeated(List<Sorted> lines, int i) {
        String name = " " + Head.key(lines.get(i)) + " ";
        String joined = name.replace(" ", "");
        Matcher told = Pattern.compile("\\b(?:told|by) (?:the )?" + Pattern.quote(name.strip()) + "\\b")
                .matcher("");
        for (int j = 0; j < lines.size(); j++) {
            String text = lines.get(j).block().text();
            if (j == i || (lines.get(j).sort() == Sort.TEXT && !text.contains("told "))) {
                continue;
            }
            String key = text.length() > 2000 ? "" : Head.key(lines.get(j));
            boolean credit = lines.get(j).sort() != Sort.TEXT && text.length() <= LONGEST_CREDIT;
            if ((credit && ((" " + key + " ").contains(name) || addresses(text, joined)))
                    || told.reset(key).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean addresses(String text, String joined) {
        int at = Math.max(text.indexOf('@'), text.toLowerCase(Locale.ROOT).indexOf("www."));
        return at >= 0
                && joined.length() >= 6
                && text.substring(at).toLowerCase(Locale.ROOT).replace("-", "").contains(joined);
    }

    private static boolean isPlaced(List<Sorted> lines, int i, int headline, int first) {
        PastedBlock block = lines.get(i).block();
        boolean top = lines.subList(0, i).stream().allMatch(l -> l.sort() == Sort.FURNITURE);
        boolean coined = COINED.matcher(block.text()).find();
        if (!top || (block.length() < 2 && !coined) || i + 1 >= headline || NameLines.isName(block.text())) {
            return false;
        }
        Set<String> title = new HashSet<>(lines.get(headline).block().words());
        Set<String> story = new HashSet<>();
        lines.stream()
                .skip(first)
                .filter(PastedStory::isProse)
                .limit(3)
                .forEach(l -> story.addAll(l.block().words()));
        List<String> words = block.words();
        // Papers call themselves by the last word of their name.
        return words.stream().filter(w -> w.length() > 3).noneMatch(title::contains)
                && words.subList(0, words.size() - 1).stream()
                        .filter(w -> w.length() > 3)
                        .noneMatch(story::contains);
    }
}
