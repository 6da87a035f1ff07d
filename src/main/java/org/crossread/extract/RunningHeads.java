package org.crossread.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossread.model.PrintedPage;
import org.crossread.model.PrintedPage.Line;

/**
 * Tells the lines in the margins of printed pages: running heads and feet, page numbers, what browsers print around a
 * page.
 */
final class RunningHeads {

    /** Heads and feet stand in the outer tenth of a page. */
    private static final double MARGIN = 0.1;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:(?:page|seite|p\\.?)\\s)?\\d{1,4}(?:\\s?(?:/|of|von)\\s?\\d{1,4})?[-–—\\s]*");
    private static final Pattern BROWSER = Pattern.compile(
            "(?i)^(?:https?://|www\\.|file:)\\S+(?: .{0,20})?$|^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}:\\d{2}.*");

    private final Map<String, Integer> uses = new HashMap<>();

    RunningHeads(List<PrintedPage> pages) {
        for (PrintedPage page : pages) {
            page.lines().stream()
                    .filter(l -> inMargin(l, page))
                    .map(RunningHeads::key)
                    .distinct()
                    .forEach(k -> uses.merge(k, 1, Integer::sum));
        }
    }

    /** Whether a line of a page is no part of its text. */
    boolean hold(Line line, PrintedPage page) {
        return inMargin(line, page)
                && (uses.getOrDefault(key(line), 0) > 1
                        || NUMBER.matcher(line.text()).matches()
                        || BROWSER.matcher(line.text()).matches());
    }

    private static boolean inMargin(Line line, PrintedPage page) {
        double outer = MARGIN * page.height();
        return line.top() + line.size() < outer || line.top() > page.height() - outer;
    }

    private static String key(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
