package org.crossread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pictures show, each caption once, and where it is said again. Pages give a caption up to three times: run
 * together with its credit, with the archive's line ({@code ... - Outlet, 1920, 14.02.2022}), and alone.
 *
 * @param captions by number of block
 * @param dropped reasons by number of block
 * @param archives the archive's lines: outlet and date, by number of block
 */
record PastedCaptions(Map<Integer, String> captions, Map<Integer, String> dropped, Map<Integer, Archive> archives) {

    /**
     * Who keeps a picture, and since when.
     *
     * @param outlet its name
     * @param date as written
     */
    record Archive(String outlet, String date) {}

    private static final Pattern ARCHIVED = Pattern.compile(
            "^(?<caption>.{10,500}?)\\s-\\s(?<outlet>\\p{Lu}[\\p{L} .&'’-]{2,40}),\\s(?:\\d{3,4},\\s)?(?<date>\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})$");
    private static final Pattern GLUED =
            Pattern.compile("^(?:©|\\(c\\))\\s?.{2,80}?(?:\\p{Ll}(?=\\p{Lu}\\p{Ll}+ )|\\p{Lu}(?=\\p{Lu}\\p{Ll}+ ))");

    /** A line shorter than this, in words, beside a credit is a caption although it is no sentence. */
    private static final int SHORT = 14;

    private static final int SHORTEST = 20;

    /** Behind the word "Image caption" a caption may be a sentence. */
    private static final int LONGEST_LABELLED = 40;

    /** Pictures of one story; more would make a hostile file slow. */
    private static final int MOST = 100;

    /** The captions among the blocks. */
    static PastedCaptions of(List<Sorted> lines) {
        Map<Integer, String> captions = new HashMap<>();
        Map<Integer, String> dropped = new HashMap<>();
        Map<Integer, Archive> archives = new HashMap<>();
        List<String> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).block().text();
            Matcher archived = ARCHIVED.matcher(text);
            if (text.length() < 600 && known.size() < MOST && archived.matches()) {
                known.add(archived.group("caption").strip());
                archives.put(i, new Archive(archived.group("outlet"), archived.group("date")));
            }
        }
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Sorted line = lines.get(i);
            String text = line.block().text();
            Optional<String> caption = caption(lines, i, known, archives.containsKey(i));
            if (caption.isEmpty()) {
                continue;
            }
            if (shown.add(caption.get())) {
                captions.put(i, caption.get());
                if (!caption.get().equals(text)) {
                    dropped.put(i, "credit of the caption in it");
                }
            } else {
                dropped.put(i, "caption said twice");
            }
        }
        return new PastedCaptions(captions, dropped, archives);
    }

    /** The caption that block {@code i} gives, at most one. */
    List<String> at(int i) {
        return Optional.ofNullable(captions.get(i)).stream().toList();
    }

    /** Why block {@code i} is left out; empty if it is not for the sake of a caption. */
    Optional<String> reason(int i) {
        return Optional.ofNullable(dropped.get(i));
    }

    private static Optional<String> caption(List<Sorted> lines, int i, List<String> known, boolean archived) {
        Sorted line = lines.get(i);
        String text = line.block().text();
        if (archived) {
            return known.stream().filter(text::startsWith).findFirst();
        }
        if (line.sort() == Sort.CAPTION || known.contains(text)) {
            return Optional.of(text);
        }
        if (line.sort() == Sort.PHOTO_CREDIT) {
            Matcher glued = GLUED.matcher(text);
            return known.stream()
                    .filter(text::endsWith)
                    .findFirst()
                    .or(() -> glued.find() && text.length() - glued.end() >= SHORTEST
                            ? Optional.of(text.substring(glued.end()))
                            : Optional.empty());
        }
        // A button may stand over a picture without a caption: then the story goes on.
        boolean labelled = i > 0
                && (lines.get(i - 1).reason().equals("caption label")
                        || (lines.get(i - 1).reason().equals("button of a picture")
                                && !line.block().stopped()));
        if (labelled && line.sort() == Sort.TEXT && line.block().length() <= LONGEST_LABELLED) {
            return Optional.of(text);
        }
        boolean credited = i + 1 < lines.size() && lines.get(i + 1).sort() == Sort.PHOTO_CREDIT;
        boolean caption = credited
                && i > 0
                && line.sort() == Sort.TEXT
                && !line.block().stopped()
                && line.block().length() <= SHORT;
        return caption ? Optional.of(text) : Optional.empty();
    }
}
