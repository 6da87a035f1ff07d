package org.crossread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.lexicon.PressWords;
import org.crossread.model.Found;

/**
 * What stands above the first paragraph of a story: the outlet, labels, the headline, credits.
 *
 * @param headline the headline, and where it stood
 * @param outlet the outlet, and where it stood
 * @param byline a name that stands as bylines without "By" do, and where it stood
 * @param credits how many lines tell a date, a writer or the outlet
 * @param headlines numbers of the blocks that are the headline
 * @param dropped reasons by number of block
 */
record Head(
        Optional<Found> headline,
        Optional<Found> outlet,
        Optional<Found> byline,
        int credits,
        Set<Integer> headlines,
        Map<Integer, String> dropped) {

    static final int LONGEST_LABEL = 3;

    /** The reason of a line that tells who wrote, without "By". */
    static final String BYLINE = "byline";

    private static final String OUTLET = "name of the outlet";

    /** Blocks that are looked at over the first paragraph. */
    private static final int LONGEST_HEAD = 80;

    /** A note of the desk: {@code (Adds reaction)}. */
    private static final Pattern FENCED = Pattern.compile("\\([^()]{4,120}[^().]\\)");

    /** Words pasted together where two elements of a page met: {@code JinpingRussian}. */
    private static final Pattern SEAM = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}");

    /** A line that opens a report ({@code Mumbai, Nov 11 -}) is short as a label is. */
    private static final Pattern NUMBERED = Pattern.compile("\\d|[-–—]$");

    private static final int SHORTEST_TITLE = 12;

    private static final int LONGEST_TITLE = 300;

    /** What networks set before a headline: a flash, a flag, a red light. */
    private static final Pattern SIGNS = Pattern.compile("^[\\p{So}\\p{Mn}\\u200D\\s]{1,12}(?=\\S)");

    private static final Pattern TITLE = Pattern.compile("\\s[-–—|·•]\\s");

    /** A line of furniture is the headline only if so much of its words stand in the story's opening too. */
    private static final double MUCH_SHARED = 0.4;

    private static final Pattern SCRAPED = Pattern.compile("(?i)^date \\d{4}-\\d{2}-\\d{2}\\b.*");

    /** The head of a text whose first paragraph of prose is block {@code first}. */
    static Head of(
            List<Sorted> lines,
            PastedCaptions captions,
            int first,
            Optional<String> declared,
            Optional<String> agency) {
        Map<Integer, String> dropped = new HashMap<>();
        Optional<Found> outlet = Optional.empty();
        List<Integer> candidates = new ArrayList<>();
        Optional<Found> writer = Optional.empty();
        int full = agency.map(a -> Masthead.lineOf(lines, first, a)).orElse(-1);
        int credits = 0;
        for (int i = 0; i < Math.min(first, LONGEST_HEAD); i++) {
            Sorted line = lines.get(i);
            credits += line.sort() == Sort.DATE || line.sort() == Sort.BYLINE ? 1 : 0;
            boolean archived = captions.archives().containsKey(i);
            if (line.sort() != Sort.TEXT || archived || captions.reason(i).isPresent()) {
                continue;
            }
            boolean headed =
                    following(lines, i, first) || (Outlets.isTitle(line.block().text()) && follows(lines, candidates));
            Optional<String> name = outlet.isPresent()
                    ? Optional.empty()
                    : Outlets.named(line.block(), headed)
                            .or(() -> full >= 0 ? Optional.empty() : ofAgency(line.block(), headed, agency));
            if (name.isPresent()) {
                Optional<String> before = Outlets.writerBefore(name.get());
                writer = before.map(w -> new Found(w, line.block().where()));
                String paper =
                        name.get().substring(before.map(w -> w.length() + 2).orElse(0));
                outlet = Optional.of(new Found(paper, line.block().where()));
                dropped.put(i, OUTLET);
                credits++;
            } else if (FENCED.matcher(line.block().text()).matches()) {
                dropped.put(i, "note of the agency's desk");
            } else if (isStamped(line.block())) {
                dropped.put(i, "line of the page's head, two elements run together");
                credits++;
            } else {
                candidates.add(i);
            }
        }
        for (int i : Writers.of(lines, candidates, first)) {
            candidates.remove(Integer.valueOf(i));
            dropped.put(i, BYLINE);
            credits++;
        }
        if (full >= 0 && outlet.isEmpty()) {
            PastedBlock line = lines.get(full).block();
            outlet = Masthead.spelled(line.text(), agency.orElseThrow()).map(n -> new Found(n, line.where()));
            if (candidates.remove(Integer.valueOf(full))) {
                dropped.put(full, OUTLET);
            }
        }
        if (writer.isEmpty()) {
            writer = dropped.keySet().stream()
                    .filter(i -> BYLINE.equals(dropped.get(i)))
                    .min(Comparator.naturalOrder())
                    .map(i -> new Found(
                            lines.get(i).block().text(), lines.get(i).block().where()));
        }
        dropTitles(lines, candidates, dropped);
        if (candidates.isEmpty()) {
            candidates.addAll(labelled(lines, first));
        }
        Optional<String> titled = declared.or(() -> Fields.headline(lines, first));
        Optional<Integer> best = HeadlineChoice.best(lines, candidates, first, titled);
        if (outlet.isEmpty() && best.isPresent()) {
            outlet = Masthead.of(lines, candidates.get(0), best.get(), first);
        }
        Set<Integer> headlines = new HashSet<>();
        best.ifPresent(b -> {
            for (int i : candidates) {
                if (key(lines.get(i)).equals(key(lines.get(b)))) {
                    headlines.add(i);
                }
            }
        });
        for (int i : candidates) {
            PastedBlock block = lines.get(i).block();
            boolean above = best.isPresent() && i < best.get() && !HeadlineChoice.belongs(block, lines, first);
            boolean section = PressWords.standard().is(PressWords.Group.SECTION, block.text());
            if (!headlines.contains(i)
                    && (!block.stopped() || section)
                    && (above || isLabel(block))
                    && best.isPresent()) {
                dropped.put(i, above ? "line above the headline" : "label of a section");
            }
        }
        return new Head(
                best.map(b -> new Found(
                                SIGNS.matcher(lines.get(b).block().text()).replaceFirst(""),
                                lines.get(b).block().where()))
                        .or(() ->
                                titled.filter(t -> declared.isEmpty()).map(t -> new Found(t, "field above the story"))),
                outlet,
                writer,
                credits,
                headlines,
                dropped);
    }

    /** The agency that signs the dateline, at the head of the line over its report: {@code NPA - News of the north}. */
    private static Optional<String> ofAgency(PastedBlock block, boolean headed, Optional<String> agency) {
        return agency.filter(a -> headed
                && !block.stopped()
                && key(Outlets.parts(block.text())[0]).equals(key(a)));
    }

    /** Browsers print the page's title above its headline: the headline again, a dash and the outlet. */
    private static void dropTitles(List<Sorted> lines, List<Integer> candidates, Map<Integer, String> dropped) {
        for (int at = candidates.size() - 1; at >= 0; at--) {
            int i = candidates.get(at);
            String[] parts = TITLE.split(lines.get(i).block().text(), -1);
            boolean again = parts.length > 1
                    && candidates.stream()
                            .anyMatch(c -> c != i
                                    && lines.get(c).block().length() > LONGEST_LABEL
                                    && key(lines.get(c)).equals(key(parts[0])));
            if (again) {
                candidates.remove(at);
                dropped.put(i, "title of the page");
            }
        }
    }

    /** Where nothing else can be the headline: a line like "Watch: ..." that speaks of the story's matter. */
    private static List<Integer> labelled(List<Sorted> lines, int first) {
        List<Integer> labelled = new ArrayList<>();
        for (int i = 0; i < Math.min(first, LONGEST_HEAD); i++) {
            PastedBlock block = lines.get(i).block();
            boolean furniture =
                    lines.get(i).sort() == Sort.FURNITURE || lines.get(i).sort() == Sort.PHOTO_CREDIT;
            if (furniture
                    && block.length() > LONGEST_LABEL + 1
                    && HeadlineChoice.shared(block, lines, first) >= MUCH_SHARED) {
                labelled.add(i);
            }
        }
        return labelled;
    }

    /** Why a line below the headline is the head of a printed page: the headline again, a dash and the outlet. */
    Optional<String> running(PastedBlock block) {
        String title = headline.map(h -> key(h.value())).orElse("");
        if (title.length() < SHORTEST_TITLE || block.text().length() > LONGEST_TITLE || block.stopped()) {
            return Optional.empty();
        }
        boolean again = TITLE.splitAsStream(block.text()).anyMatch(p -> key(p).equals(title));
        return again ? Optional.of("title of the page") : Optional.empty();
    }

    /** Whether block {@code i} is the headline, or says it again. */
    boolean isHeadline(int i) {
        return headlines.contains(i);
    }

    /** Why block {@code i} of the head is no part of the story; empty if it is. */
    Optional<String> reason(int i) {
        return Optional.ofNullable(dropped.get(i));
    }

    /** A line that scrapers and pages make of a day, a headline and a section. */
    private static boolean isStamped(PastedBlock block) {
        DateLine dates = block.text().length() > 300 ? DateLine.of("") : DateLine.of(block.text());
        return !block.stopped()
                && !dates.dates().isEmpty()
                && (SCRAPED.matcher(block.text()).matches()
                        || SEAM.matcher(block.text()).find()
                        || (dates.timed()
                                && dates.dates().stream().anyMatch(d -> d.day().isPresent())));
    }

    static boolean isCredit(Sorted line) {
        return line.sort() == Sort.DATE || line.sort() == Sort.BYLINE;
    }

    /** Whether what can be a headline stands above. */
    private static boolean follows(List<Sorted> lines, List<Integer> candidates) {
        return candidates.stream().anyMatch(c -> lines.get(c).block().length() > LONGEST_LABEL);
    }

    static boolean isLabel(PastedBlock block) {
        return PressWords.standard().is(PressWords.Group.SECTION, block.text())
                || (block.length() <= LONGEST_LABEL
                        && !block.stopped()
                        && block.rank() == 0
                        && !NUMBERED.matcher(block.text()).find());
    }

    private static boolean following(List<Sorted> lines, int i, int first) {
        return lines.subList(i + 1, Math.min(first, LONGEST_HEAD)).stream()
                .anyMatch(l -> l.sort() == Sort.TEXT && l.block().length() > LONGEST_LABEL);
    }

    /** The words of a line in lower case, parted by single spaces. */
    static String key(Sorted line) {
        return key(line.block().text());
    }

    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
