package org.crossread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Commonness;
import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.PressWords;
import org.crossread.lexicon.PressWords.Group;
import org.crossread.lexicon.Stems;

/**
 * Bylines without "By" above a story. They stand behind a headline, beside a day, an office, an address or the story; a
 * name of which no list knows the first name must stand beside one of them.
 */
final class Writers {

    /** A headline has more words. */
    private static final int LABEL = 3;

    /** An office is told in so few words: {@code Senior Science and Health Correspondent}. */
    private static final int LONGEST_OFFICE = 6;

    /** What stands in fewer articles than this, of 1, is no common word, and may be a first name. */
    private static final double RARE = 0.0041;

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]{0,20}\\.?(?: (?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’-]{1,20}|de|da|di|van|von|der|den|bin|al|el)){1,4}");
    /** Who reports and from where: {@code Ann Lee, in Leeds}, {@code Ann Lee reporting from Leeds}. */
    private static final Pattern POSTED = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){1,3}+(?:,? reporting)?,? (?:in|from|at) \\p{Lu}[\\p{L}'’-]{1,20}"
                    + "(?:,? \\p{Lu}[\\p{L}'’-]{1,20}){0,2}");

    private static final Pattern ABOUT = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){1,3}+ (?<verb>\\p{Ll}{2,12}) (?<rest>.{3,200})");

    private static final int LONGEST_ABOUT = 240;

    /** What stands between a writer and the outlet: {@code Ann Lee/The Denby Chronicle}. */
    private static final Pattern STROKE = Pattern.compile("\\s?/\\s?(?=\\p{Lu})");

    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|\\band\\b|\\bund\\b|\\by\\b|\\bet\\b)\\s*");

    private Writers() {}

    /** Numbers of those among the lines above block {@code first} that tell who wrote. */
    static Set<Integer> of(List<Sorted> lines, List<Integer> candidates, int first) {
        Set<Integer> writers = new TreeSet<>();
        Set<String> opening = new HashSet<>();
        lines.stream()
                .skip(first)
                .filter(PastedStory::isProse)
                .limit(3)
                .forEach(l -> opening.addAll(l.block().words()));
        for (int at = candidates.size() - 1; at >= 0; at--) {
            int i = candidates.get(at);
            String text = lines.get(i).block().text();
            boolean headed = candidates.subList(0, at).stream()
                    .anyMatch(c -> lines.get(c).block().length() > LABEL);
            boolean beside = (i > 0 && isCredit(lines.get(i - 1))) || i + 1 >= first || !isText(lines.get(i + 1));
            boolean credited = (i > 0 && isBeside(lines.get(i - 1)))
                    || (i + 1 < first && (isBeside(lines.get(i + 1)) || writers.contains(i + 1)))
                    || (i + 2 == first && isTown(lines.get(i + 1).block().text()));
            boolean known = beside && headed && NameLines.isName(text);
            boolean office = headed && (isOffice(text) || POSTED.matcher(text).matches());
            boolean shaped = credited
                    && headed
                    && isShaped(STROKE.split(text, 2)[0])
                    && isStrange(lines.get(i).block(), opening);
            if (known || office || shaped) {
                writers.add(i);
            }
        }
        return writers;
    }

    /** Whether a line is one or more names of people, as far as its shape tells. */
    static boolean isShaped(String text) {
        if (text.length() > 90) {
            return false;
        }
        for (String part : JOINT.split(text, 6)) {
            String first = part.split(" ", 2)[0].toLowerCase(Locale.ROOT);
            boolean known = NameWords.standard().is(NameWords.Role.FIRST, first);
            boolean named = NAME.matcher(part).matches()
                    && !PressWords.standard().is(Group.SECTION, part)
                    && !PressWords.standard().holds(Group.OUTLET, part);
            if (!named || (!known && isCommon(first))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a line is nothing but an office of the press: {@code Senior News Reporter}, {@code Our Special
     * Correspondent}.
     */
    static boolean isOffice(String text) {
        String[] words = text.split(" ", LONGEST_OFFICE + 2);
        return words.length <= LONGEST_OFFICE
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&' || c == '-' || c == ',')
                && PressWords.standard().is(Group.ROLE, words[words.length - 1])
                && (Character.isUpperCase(text.codePointAt(0)) || words.length == 1);
    }

    /** Whether a line below a story says what its writer does: {@code Ann Lee is a reporter with the Chronicle.} */
    static boolean isAbout(String text) {
        Matcher m = ABOUT.matcher(text);
        if (text.length() > LONGEST_ABOUT || !m.matches()) {
            return false;
        }
        boolean is = PressWords.standard().is(Group.BEING, m.group("verb"))
                && PressWords.standard().holds(Group.ROLE, m.group("rest"));
        return is
                || (PressWords.standard().is(Group.ABOUT, m.group("verb"))
                        && PressWords.standard().holds(Group.OUTLET, m.group("rest")));
    }

    private static boolean isCredit(Sorted line) {
        return line.sort() == Sort.DATE
                || line.sort() == Sort.BYLINE
                || line.reason().equals("contact details")
                || isOffice(line.block().text());
    }

    private static boolean isText(Sorted line) {
        return line.sort() == Sort.TEXT;
    }

    /** Whether a line is one of those that stand around a writer's name: credits, buttons, the outlet. */
    private static boolean isBeside(Sorted line) {
        String text = line.block().text();
        return isCredit(line)
                || line.sort() == Sort.FURNITURE
                || PressWords.standard().is(Group.PUBLISHED, text)
                || PressWords.standard().is(Group.MODIFIED, text)
                || (isText(line) && Outlets.isName(text));
    }

    /** The place of a report, in capitals on a line of its own. */
    private static boolean isTown(String text) {
        return text.length() <= 30
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static boolean isCommon(String word) {
        return Commonness.standard().share(Stems.standard().of(word)) > RARE;
    }

    /** People whom the story tells of are seldom those who wrote it. */
    private static boolean isStrange(PastedBlock block, Set<String> opening) {
        return block.words().stream().filter(w -> w.length() > 3).noneMatch(opening::contains);
    }
}
