package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.PressWords;
import org.crossread.model.Found;

/**
 * A paper whose name no list has: the first line, over the headline, that is "The" and names, or that a line of credits
 * repeats.
 */
final class Nameplate {

    private static final int LONGEST_CREDIT = 300;

    private static final Pattern NAMEPLATE =
            Pattern.compile("\\p{Lu}[\\p{L}\\d.'’-]{1,20}(?: (?:of|the|and|&|\\p{Lu}[\\p{L}\\d.'’-]{0,20})){0,4}");

    private Nameplate() {}

    /** The outlet that block {@code i} names, if it stands above the headline as a paper's own name does. */
    static Optional<Found> of(List<Sorted> lines, int i, int headline) {
        PastedBlock block = lines.get(i).block();
        if (i >= headline
                || i > 1
                || block.stopped()
                || !NAMEPLATE.matcher(block.text()).matches()) {
            return Optional.empty();
        }
        String name = " " + Head.key(lines.get(i)) + " ";
        boolean article = block.text().startsWith("The ") && block.length() > 2;
        boolean repeated = lines.stream()
                .filter(l -> l.sort() != Sort.TEXT && l.block().text().length() <= LONGEST_CREDIT)
                .anyMatch(l -> (" " + Head.key(l) + " ").contains(name));
        boolean section = PressWords.standard().is(PressWords.Group.SECTION, block.text());
        return (article || repeated) && !section
                ? Optional.of(new Found(Outlets.inUsualCase(block.text()), block.where()))
                : Optional.empty();
    }
}
