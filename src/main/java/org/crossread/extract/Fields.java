package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields that mails and archives write above a story: {@code Subject: FW: Two wards to close}. */
final class Fields {

    private static final Pattern HEADLINE = Pattern.compile(
            "(?i)(?:subject|headline|title|betreff|titel|überschrift|objet|asunto): (?:(?:fw|fwd|re|wg|aw|tr): ){0,3}(?<value>\\S.{3,250})");

    private Fields() {}

    /** The headline that a field above block {@code first} tells. */
    static Optional<String> headline(List<Sorted> lines, int first) {
        for (Sorted line : lines.subList(0, first)) {
            Matcher m = HEADLINE.matcher(line.block().text());
            if (line.sort() == Sort.FURNITURE && m.matches()) {
                return Optional.of(m.group("value").strip());
            }
        }
        return Optional.empty();
    }
}
