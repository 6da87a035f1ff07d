package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in templates that allow what the check found, each with its reason: {@code <#-- check:allow alt the logo is
 * named beside it -->} for its line and the next, {@code check:allow-file} for the whole file, {@code check:allow-file
 * field-not-shown Source.words ...} for what a message names.
 */
final class Suppressions {

    private static final Pattern COMMENT =
            Pattern.compile("check:allow(-file)?[ \\t]++([\\w-]{1,40})([^\\n]{0,500}?)(?:-->|\\*/|\\n|$)");
    private static final Pattern NAMED = Pattern.compile("[A-Z]\\w{0,60}\\.\\w{1,60}|lines? \\d[\\d-]{0,12}");
    private static final Pattern REASON = Pattern.compile("\\p{L}{2,}+\\P{L}++\\p{L}{2,}");

    /** One comment. */
    private record Comment(Position place, Rule rule, boolean wholeFile, Optional<String> named) {
        boolean allows(Diagnostic diagnostic) {
            boolean there = diagnostic.template().equals(place.file())
                    && (wholeFile || diagnostic.line() == place.line() || diagnostic.line() == place.line() + 1);
            return there
                    && diagnostic.rule() == rule
                    && named.map(n -> diagnostic.message().contains(n)).orElse(true);
        }
    }

    private final List<Comment> comments = new ArrayList<>();
    private final List<Diagnostic> wrong = new ArrayList<>();

    private Suppressions() {}

    /** The comments of all files. */
    static Suppressions in(Map<String, String> files) {
        Suppressions suppressions = new Suppressions();
        new TreeMap<>(files).forEach(suppressions::read);
        return suppressions;
    }

    private void read(String name, String text) {
        Matcher found = COMMENT.matcher(text);
        while (found.find()) {
            Position place = Position.at(name, text, found.start());
            String reason = found.group(3).strip();
            Optional<Rule> rule = Optional.empty();
            for (Rule known : Rule.values()) {
                rule = known.id().equals(found.group(2)) ? Optional.of(known) : rule;
            }
            if (rule.isEmpty()) {
                error(place, "there is no rule '" + found.group(2) + "'. Name the one in the message's brackets.");
            } else if (!rule.get().canBeSuppressed()) {
                error(place, "'" + rule.get().id() + "' cannot be allowed. Correct what it names.");
            } else if (!REASON.matcher(reason).find()) {
                error(place, "'" + rule.get().id() + "' is allowed without a reason. Say after its name why.");
            } else {
                Matcher named = NAMED.matcher(reason);
                comments.add(new Comment(
                        place,
                        rule.get(),
                        found.group(1) != null,
                        named.lookingAt() ? Optional.of(named.group()) : Optional.empty()));
            }
        }
    }

    private void error(Position place, String message) {
        wrong.add(Diagnostic.error(Rule.SUPPRESSION, place, message));
    }

    /** The diagnostics that no comment allows, and what is wrong with the comments. */
    List<Diagnostic> applied(List<Diagnostic> diagnostics) {
        List<Diagnostic> left = new ArrayList<>(wrong);
        List<Comment> unused = new ArrayList<>(comments);
        for (Diagnostic diagnostic : diagnostics) {
            Optional<Comment> comment =
                    comments.stream().filter(c -> c.allows(diagnostic)).findFirst();
            comment.ifPresentOrElse(unused::remove, () -> left.add(diagnostic));
        }
        for (Comment comment : unused) {
            if (comment.rule() == Rule.NOT_REACHED) {
                continue; // Whether a line is reached depends on settings, such as a logo.
            }
            left.add(Diagnostic.warning(
                    Rule.SUPPRESSION,
                    comment.place(),
                    "nothing here breaks '" + comment.rule().id() + "'. Take the comment out."));
        }
        return left;
    }
}
