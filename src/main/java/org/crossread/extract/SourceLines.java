package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.PressWords;
import org.crossread.model.Found;

/**
 * The outlet of pasted text that no line of its own names: in a row with the day, as the sender of a mail, on a picture
 * that leads to the front page, in an address.
 */
final class SourceLines {

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s[-–—/]\\s|,\\s");

    private static final Pattern SENDER = Pattern.compile(
            "(?i)(?:from|von|de): ?\"?(?<name>\\p{Lu}[^<>\"@]{2,50}?)\"? ?<[^<>@]{1,60}@(?<host>[\\w.-]{3,60})>.{0,20}");

    /** An address without its scheme, alone on a line. */
    private static final Pattern SITE = Pattern.compile("(?:www\\.)?[a-z0-9][a-z0-9-]{1,40}(?:\\.[a-z]{2,12}){1,2}/?");

    private static final int LONGEST = 300;

    /** Lines at either end of a text, between which nothing is asked. */
    private static final int ENDS = 60;

    private SourceLines() {}

    /** The outlet, and the line that tells it; the lines that stand for less are asked first. */
    static Optional<Found> outlet(List<Sorted> lines, int first) {
        List<String> texts = lines.stream().map(l -> l.block().text()).toList();
        return inLines(
                        lines.subList(0, first),
                        l -> l.sort() == Sort.DATE ? beside(l.block().text()) : Optional.empty(),
                        "in one row with the day")
                .or(() -> inLines(lines.subList(0, first), l -> sender(l.block().text()), "sender of the mail"))
                .or(() -> inLines(
                        lines.subList(0, first),
                        l -> Markup.logo(l.block().text()),
                        "picture that leads to the front page"))
                .or(() -> inLines(
                        lines.subList(0, first),
                        l -> SITE.matcher(l.block().text()).matches()
                                ? SiteNames.ofAddress("https://" + l.block().text(), texts)
                                : Optional.empty(),
                        "address of the site"))
                .or(() -> address(lines, texts));
    }

    private static Optional<Found> inLines(List<Sorted> lines, Function<Sorted, Optional<String>> name, String how) {
        for (Sorted line : lines.subList(0, Math.min(lines.size(), ENDS))) {
            Optional<String> told = line.block().text().length() > LONGEST ? Optional.empty() : name.apply(line);
            if (told.isPresent()) {
                return Optional.of(
                        new Found(Outlets.inUsualCase(told.get()), line.block().where() + ", " + how));
            }
        }
        return Optional.empty();
    }

    /** The part of a row of credits that is a paper's name: {@code The Denby Chronicle, 4 March 2025}. */
    private static Optional<String> beside(String row) {
        for (String part : PARTS.split(row, 8)) {
            int day = Moments.first(part, false).map(Moment::start).orElse(part.length());
            String words = part.substring(0, day)
                    .replaceFirst("(?i)[\\s,]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?$", "")
                    .strip();
            if (Outlets.isName(words) && !PressWords.standard().is(PressWords.Group.SECTION, words)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Who sent a mail, if the host bears the name, or if it is a paper's; people send mails too. */
    private static Optional<String> sender(String line) {
        Matcher m = SENDER.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.group("name").strip();
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{N}]+", "");
        boolean own = letters.length() > 3
                && m.group("host").toLowerCase(Locale.ROOT).replace("-", "").contains(letters);
        return own || Outlets.isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<Found> address(List<Sorted> lines, List<String> texts) {
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i < ENDS || i >= lines.size() - ENDS;
            if (near && lines.get(i).sort() == Sort.FURNITURE) {
                PastedBlock block = lines.get(i).block();
                Optional<Found> found = SiteNames.ofAddress(block.text(), texts)
                        .map(n -> new Found(n, block.where() + ", host of the address"));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
