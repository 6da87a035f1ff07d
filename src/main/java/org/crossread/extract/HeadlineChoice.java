package org.crossread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the lines over a story is its headline. */
final class HeadlineChoice {

    private static final int LONGEST_HEADLINE = 32;

    private static final Pattern NO_HEADLINE =
            Pattern.compile(".*(?:[.:;,…]|\\b(?i:since|est\\.?|established|founded)(?: in)? 1[5-9]\\d\\d)$");

    /** What wires set before a headline that they have sent before: {@code UPDATE 2-Bank cuts forecast}. */
    private static final Pattern DESK = Pattern.compile("(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED) ?\\d{0,2} ?[-–:]");

    private HeadlineChoice() {}

    /** Number of the candidate that looks most like the headline; empty if none does. */
    static Optional<Integer> best(List<Sorted> lines, List<Integer> candidates, int first, Optional<String> declared) {
        Optional<Integer> best = Optional.empty();
        double most = 0;
        for (int i : candidates) {
            double points = points(lines, candidates, i, first, declared);
            if (points > most) {
                most = points;
                best = Optional.of(i);
            }
        }
        return best;
    }

    /**
     * How much a block looks like the headline; 0 if it does not. Weighed on the invented cases and on 197 agency and
     * web texts with their heads: what is repeated, what stands beside credits and what shares words with the story
     * wins over what stands first.
     */
    private static double points(
            List<Sorted> lines, List<Integer> candidates, int i, int first, Optional<String> declared) {
        PastedBlock block = lines.get(i).block();
        if (declared.filter(d -> Head.key(d).equals(Head.key(lines.get(i)))).isPresent()) {
            return 100;
        }
        int length = block.length();
        if (NO_HEADLINE.matcher(block.text()).matches()
                || length < 2
                || length > LONGEST_HEADLINE
                || Head.isLabel(block)) {
            return 0;
        }
        boolean updated = DESK.matcher(block.text()).lookingAt();
        boolean repeated = candidates.stream()
                .anyMatch(c -> c != i && Head.key(lines.get(c)).equals(Head.key(lines.get(i))));
        boolean before = i + 1 < lines.size() && Head.isCredit(lines.get(i + 1));
        boolean after = i > 0 && Head.isCredit(lines.get(i - 1));
        boolean ofPhoto = i + 1 < lines.size() && lines.get(i + 1).sort() == Sort.PHOTO_CREDIT;
        double shared = shared(block, lines, first);
        boolean early = candidates.get(0) == i && (shared > 0 || candidates.size() == 1);
        return 1
                + (repeated ? 3 : 0)
                + (before ? 1.5 : after ? 1 : 0)
                + (length >= 4 ? 1.5 : 0)
                + (early ? 2 : 0)
                + 4 * Math.min(0.5, shared)
                + 4 * block.rank()
                - (ofPhoto ? 2 : 0)
                - (updated ? 1 : 0);
    }

    /** Share of the block's longer words that the first paragraphs of the story have too. */
    static double shared(PastedBlock block, List<Sorted> lines, int first) {
        Set<String> story = new HashSet<>();
        lines.stream()
                .skip(first)
                .filter(PastedStory::isProse)
                .limit(4)
                .forEach(l -> story.addAll(l.block().words()));
        List<String> own = block.words().stream().filter(w -> w.length() > 3).toList();
        long common = own.stream().filter(story::contains).count();
        return own.isEmpty() ? 0 : (double) common / own.size();
    }

    /** A line over the headline that speaks of the story's matter is a headline too, and stays. */
    static boolean belongs(PastedBlock block, List<Sorted> lines, int first) {
        return !Head.isLabel(block)
                && block.length() > Head.LONGEST_LABEL
                && block.length() <= LONGEST_HEADLINE
                && shared(block, lines, first) >= 0.3;
    }
}
