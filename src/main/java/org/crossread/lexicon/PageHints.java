package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tags, roles, class names and ids say about a part of a web page. */
public final class PageHints {

    private static final PageHints STANDARD = new PageHints(Lines.of("page-hints.txt"));

    /** A class name is read in words; a hint has at most three. */
    private static final int LONGEST_HINT = 3;

    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

    private final Map<String, String> out = new HashMap<>();
    private final Map<String, String> only = new HashMap<>();
    private final Map<String, String> end = new HashMap<>();
    private final Set<String> story = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private final Set<String> caption = new HashSet<>();
    private final Set<String> keep = new HashSet<>();
    private final Set<String> switches = new HashSet<>();

    /** The first words of hints of several. */
    private final Set<String> openers = new HashSet<>();

    private PageHints(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            String[] words = sides[0].split(" ", 2);
            switch (words[0]) {
                case "tag" -> out.put("<" + words[1], sides[1]);
                case "role" -> out.put("@" + words[1], sides[1]);
                case "out" -> out.put(words[1], sides[1]);
                case "only" -> only.put(words[1], sides[1]);
                case "end" -> end.put(words[1], sides[1]);
                case "story" -> story.add(words[1]);
                case "item" -> items.add(words[1]);
                case "caption" -> caption.add(words[1]);
                case "keep" -> keep.add(words[1]);
                case "switch" -> switches.add(words[1]);
                default -> throw new IllegalArgumentException("page hint of unknown kind: " + line);
            }
            if (words[1].indexOf('-') > 0) {
                openers.add(words[1].substring(0, words[1].indexOf('-')));
            }
        }
    }

    /** The hints that come with the program. */
    public static PageHints standard() {
        return STANDARD;
    }

    /**
     * What an element says about itself.
     *
     * @param tag its name, lower case
     * @param role its ARIA role, lower case, may be empty
     * @param item its itemprop, may be empty
     * @param names its classes and id, parted by spaces, may be blank
     */
    public Hint of(String tag, String role, String item, String names) {
        boolean holds = "article".equals(tag) || (!item.isEmpty() && items.contains(item));
        Optional<String> reason = Optional.ofNullable(out.get("<" + tag));
        if (reason.isEmpty() && !role.isEmpty()) {
            reason = Optional.ofNullable(out.get("@" + role));
        }
        boolean captioned = false;
        if (!names.isBlank()) {
            for (List<String> words : ClassWords.of(names)) {
                boolean silent = reason.isPresent()
                        || WHOLE_PAGE.contains(tag)
                        || switches.contains(words.get(0))
                        || words.stream().anyMatch(keep::contains);
                for (int length = Math.min(LONGEST_HINT, words.size()); length > 0; length--) {
                    for (int i = 0; i + length <= words.size(); i++) {
                        if (length > 1 && !openers.contains(words.get(i))) {
                            continue;
                        }
                        String phrase = phrase(words, i, length);
                        holds |= story.contains(phrase);
                        captioned |= caption.contains(phrase);
                        if (!silent && reason.isEmpty()) {
                            reason = reason(phrase, i + length == words.size(), length == words.size());
                        }
                    }
                }
            }
        }
        return new Hint(reason, holds, captioned);
    }

    /**
     * What an element says about itself.
     *
     * @param reason what it is, if that is no part of a story
     * @param story whether it says that it holds a story
     * @param caption whether it says that it is a picture's caption
     */
    public record Hint(Optional<String> reason, boolean story, boolean caption) {}

    private Optional<String> reason(String phrase, boolean ends, boolean whole) {
        String known = out.get(phrase);
        if (known == null && ends) {
            known = end.get(phrase);
        }
        if (known == null && whole) {
            known = only.get(phrase);
        }
        return Optional.ofNullable(known);
    }

    private static String phrase(List<String> words, int start, int length) {
        return length == 1 ? words.get(start) : String.join("-", words.subList(start, start + length));
    }
}
