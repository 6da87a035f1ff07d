package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields that mails and archives write above a story: {@code Subject: FW: Two wards to close}. */
final class Fields {

    private static final Pattern HEADLINE = Pattern.compile(
            "(?i)(?:(?:web|main|page|print) )?(?:subject|headline|title|betreff|titel|überschrift|objet|asunto)(?: \\([^()]{1,30}\\))?: ?(?:(?:fw|fwd|re|wg|aw|tr): ){0,3}(?<value>\\S.{3,250})?");

    private Fields() {}

    /** Whether a line opens the field of a headline. */
    static boolean isHeadline(String line) {
        return HEADLINE.matcher(line).matches();
    }

    /** The headline that a field above block {@code first} tells. */
    static Optional<String> headline(List<Sorted> lines, int first) {
        for (int i = 0; i < first; i++) {
            Matcher m = HEADLINE.matcher(lines.get(i).block().text());
            boolean field = lines.get(i).sort() == Sort.FURNITURE && m.matches();
            if (field && m.group("value") != null) {
                return Optional.of(m.group("value").strip());
            }
            if (field && i + 1 < first && lines.get(i + 1).sort() == Sort.TEXT) {
                return Optional.of(lines.get(i + 1).block().text());
            }
        }
        return Optional.empty();
    }
}
