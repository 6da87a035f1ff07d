package org.crossread.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.PressWords;
import org.crossread.lexicon.PressWords.Group;

/**
 * What stands below the last paragraph of a story: buttons, lists of other stories, the name of the agency, the
 * initials of its desk, a word about the writer.
 *
 * @param names words of the outlet's and the agency's names, in lower case
 * @param writers who wrote, in lower case
 * @param house the outlet, in lower case and without "The"; empty if none is known
 */
record Tail(Set<String> names, Set<String> writers, String house) {

    private static final int LONGEST = 10;
    private static final int LONGEST_SIGN = 60;
    private static final int MOST_GROUPS = 6;

    /** A note in brackets is no longer, in words. */
    private static final int LONGEST_NOTE = 16;

    /** A word about the writer is no longer, in words. */
    private static final int LONGEST_ABOUT = 60;

    private static final Pattern INITIALS = Pattern.compile("/?(?:\\p{L}{1,4}/){1,5}\\p{L}{1,4}|/\\p{L}{2,4}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,3}");
    private static final Pattern FENCED = Pattern.compile("\\([^()]{2,200}\\)\\.?|\\[[^\\[\\]]{2,200}\\]");
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?] \\p{Lu}");
    private static final Pattern HOUSE =
            Pattern.compile(" (?:is|was founded|covers|publishes|reports|has been|receives|relies)\\b");
    private static final Pattern ENDING =
            Pattern.compile("(?<=[.!?][\"”’']? )(?<sign>\\p{Lu}[\\p{Lu}\\d]{1,6}(?: \\p{Lu}{2,4}){1,4}+)$");
    private static final Pattern ITEM = Pattern.compile("\\(?\\d{1,3}[.)]{1,2} \\p{L}|[•▪◦‣*] ?\\p{L}");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|\\||\\band\\b)\\s*");

    /** The tail of a story of which these credits are told. */
    static Tail of(Optional<String> outlet, Optional<String> agency, Optional<String> byline) {
        Set<String> names = new HashSet<>();
        for (Optional<String> name : List.of(outlet, agency)) {
            name.ifPresent(n -> names.addAll(new PastedBlock(n, 1, 0).words()));
        }
        Set<String> writers = new HashSet<>();
        for (String writer : JOINT.split(byline.orElse("").toLowerCase(Locale.ROOT), 8)) {
            String[] words = writer.strip().split(" ", 4);
            if (words.length > 1) {
                writers.add(words[0]);
                writers.add(words[0] + " " + words[1]);
                writers.add(writer.strip());
            }
        }
        return new Tail(
                Set.copyOf(names),
                Set.copyOf(writers),
                outlet.orElse("").toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }

    /**
     * Why text blocks below the story are no part of it, by their number: short lines without an end, from the first
     * piece of furniture on; a line that is nothing but an outlet's name; signs of the desk; what is said of the
     * writer.
     */
    Map<Integer, String> of(List<Sorted> lines) {
        Map<Integer, String> tail = new HashMap<>();
        int last = lastOfStory(lines);
        boolean furnished = false;
        for (int i = last + 1; i < lines.size(); i++) {
            Sorted line = lines.get(i);
            Optional<String> reason = line.sort() == Sort.TEXT ? reason(line.block()) : Optional.empty();
            furnished |= line.sort() == Sort.FURNITURE || line.sort() == Sort.COPYRIGHT || reason.isPresent();
            if (line.sort() == Sort.TEXT && furnished) {
                tail.put(i, reason.orElse("page furniture after the story"));
            }
        }
        return tail;
    }

    /**
     * Number of the last line that is surely of the story: a sentence, or longer words that no furniture parts from
     * one. A question behind furniture is the title of another story.
     */
    private int lastOfStory(List<Sorted> lines) {
        int last = -1;
        boolean parted = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean story = isStory(lines.get(i));
            boolean sure = story && !isWeak(lines.get(i));
            parted = !sure && (parted || !isTransparent(lines.get(i)));
            last = story && !parted ? i : last;
        }
        return last;
    }

    /** What stands between the items of a list too: an address, a rule. */
    private static boolean isTransparent(Sorted line) {
        return line.sort() == Sort.TEXT
                || line.reason().equals(Shapes.WEB_ADDRESS)
                || line.reason().equals(Shapes.RULE);
    }

    /** Whether a line that could be of the story could be a title as well. */
    private static boolean isWeak(Sorted line) {
        return !line.block().stopped() || line.block().text().endsWith("?");
    }

    /** Why a line anywhere in the text is the writer's name and no more, as under an entry of a live report. */
    Optional<String> signature(PastedBlock block) {
        String low = block.text().toLowerCase(Locale.ROOT);
        boolean signed = !block.stopped()
                && block.length() <= MOST_GROUPS
                && writers.stream()
                        .filter(w -> w.indexOf(' ') > 0 && low.startsWith(w))
                        .anyMatch(w -> low.length() == w.length()
                                || low.startsWith(", ", w.length())
                                || low.startsWith(" in ", w.length()));
        return signed ? Optional.of(Head.BYLINE) : Optional.empty();
    }

    private boolean isStory(Sorted line) {
        return line.sort() == Sort.TEXT
                && (line.block().stopped()
                        || line.block().length() > LONGEST
                        || ITEM.matcher(line.block().text()).lookingAt())
                && line.block().length() > 2
                && reason(line.block()).isEmpty();
    }

    private Optional<String> reason(PastedBlock block) {
        if (Outlets.isName(block.text()) || isOwn(block)) {
            return Optional.of("name of the outlet");
        }
        if (isSign(block.text())) {
            return Optional.of("sign of the agency's desk");
        }
        if (block.text().startsWith("#") && !block.stopped()) {
            return Optional.of("heading with nothing under it");
        }
        boolean note = block.length() <= LONGEST_NOTE
                && FENCED.matcher(block.text()).matches()
                && !SENTENCES.matcher(block.text()).find();
        if (note) {
            return Optional.of("note in brackets after the story");
        }
        if (isHouse(block)) {
            return Optional.of("about the outlet");
        }
        return isAbout(block) ? Optional.of("about the writer") : Optional.empty();
    }

    /** Whether a line says no more than whose story it is: {@code (Leeds Press with AFP)}. */
    private boolean isOwn(PastedBlock block) {
        List<String> words = block.words();
        return !words.isEmpty()
                && words.size() <= MOST_GROUPS
                && words.stream().anyMatch(names::contains)
                && words.stream()
                        .allMatch(w -> names.contains(w)
                                || w.equals("with")
                                || w.equals("agencies")
                                || PressWords.standard().is(Group.LINK, w)
                                || Agencies.standard().named(w).isPresent());
    }

    /** The initials of those who sent a report: {@code CPS rt/ml}, {@code ABC MR SK}, {@code /sd/ik}. */
    private boolean isSign(String text) {
        String[] groups = text.replaceAll("[()]", "").split(" ", MOST_GROUPS + 2);
        if (text.length() > LONGEST_SIGN || groups.length > MOST_GROUPS) {
            return false;
        }
        boolean own = names.contains(groups[0].toLowerCase(Locale.ROOT));
        boolean initials = false;
        boolean capitals = true;
        boolean brief = true;
        for (String group : groups) {
            initials |= INITIALS.matcher(group).matches();
            capitals &= CAPITALS.matcher(group).matches();
            brief &= group.length() <= MOST_GROUPS || INITIALS.matcher(group).matches();
        }
        return brief && (initials || capitals || own);
    }

    /** Where the initials of the desk begin behind the last sentence of a paragraph; its length if none do. */
    int signAt(String text) {
        Matcher m = ENDING.matcher(text.length() > LONGEST_SIGN ? text.substring(text.length() - LONGEST_SIGN) : text);
        if (!m.find()) {
            return text.length();
        }
        String first = m.group("sign").split(" ", 2)[0];
        boolean own = names.contains(first.toLowerCase(Locale.ROOT))
                || Agencies.standard().named(first).isPresent();
        return own ? text.length() - m.group("sign").length() : text.length();
    }

    /** What an outlet says of itself, below a story: {@code The Denby Echo is published by ...}. */
    private boolean isHouse(PastedBlock block) {
        String low = block.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return !house.isEmpty()
                && block.length() <= LONGEST_ABOUT
                && low.startsWith(house + " ")
                && HOUSE.matcher(low.substring(house.length())).lookingAt()
                && PressWords.standard().holds(Group.HOUSE, low.substring(house.length()));
    }

    /** What a desk says of its writer, who is named first: {@code Ann Lee covers courts.} */
    private boolean isAbout(PastedBlock block) {
        List<String> words = block.words();
        if (words.size() < 4 || words.size() > LONGEST_ABOUT) {
            return false;
        }
        String low = block.text().toLowerCase(Locale.ROOT);
        for (String writer : writers) {
            if (low.startsWith(writer + " ")) {
                String[] behind = low.substring(writer.length() + 1).split("\\W+", 3);
                String verb = behind.length > 1 && behind[0].equals("has") ? behind[1] : behind[0];
                boolean is = verb.equals("is") && PressWords.standard().holds(Group.ROLE, block.text());
                if (is || PressWords.standard().is(Group.ABOUT, verb)) {
                    return true;
                }
            }
        }
        return false;
    }
}
