package org.crossread.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** Words the proof of a finding for a reader: each step once, and none that only says what stands beside it. */
final class Proof {

    private static final String STEP = "; ";
    private static final String AS_WRITTEN = ": as written";
    /** A bound of five figures or more, which nobody reads without marks of thousands. */
    private static final Pattern LARGE = Pattern.compile("(?<= = | to )\\d{5,15}(?![\\d.,])");

    private Proof() {}

    /** The steps of the finding, then those of its values that it does not tell. */
    static String of(Finding finding) {
        List<String> steps = new ArrayList<>(List.of(finding.derivation().split(STEP)));
        for (Value value : finding.values()) {
            if (!finding.derivation().contains(value.derivation())) {
                steps.addAll(List.of(value.derivation().split(STEP)));
            }
        }
        String rule = ": " + finding.rule();
        Set<String> once = new LinkedHashSet<>();
        for (String step : steps) {
            String said = step.endsWith(rule) ? step.substring(0, step.length() - rule.length()) : step;
            if (!said.isBlank() && !said.endsWith(AS_WRITTEN) && !saysNothing(said)) {
                once.add(grouped(said));
            }
        }
        return Shown.of(String.join(STEP, once));
    }

    /** {@code 14 = 14}. */
    private static boolean saysNothing(String step) {
        int equals = step.indexOf(" = ");
        return equals > 0 && step.substring(0, equals).equals(step.substring(equals + 3));
    }

    private static String grouped(String step) {
        return LARGE.matcher(step).replaceAll(number -> {
            StringBuilder digits = new StringBuilder(number.group());
            for (int i = digits.length() - 3; i > 0; i -= 3) {
                digits.insert(i, ',');
            }
            return digits.toString();
        });
    }
}
