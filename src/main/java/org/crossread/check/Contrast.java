package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.render.Settings;

/** Measures whether the colours that are set can be told apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double FRAME = 3;

    /** What is printed on what. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("text", "background"),
            List.of("text", "card"),
            List.of("text", "value"),
            List.of("text", "level-1"),
            List.of("text", "level-2"),
            List.of("text", "level-3"),
            List.of("text", "level-4"),
            List.of("quiet", "background"),
            List.of("quiet", "card"),
            List.of("link", "background"),
            List.of("accent", "background"),
            List.of("removed", "removed-background"),
            List.of("added", "added-background"));

    private static final List<List<String>> FRAMES = List.of(List.of("conflict", "background"));

    private Contrast() {}

    /** The pairs that are too close, in light and in dark mode. */
    static List<Diagnostic> problems(Settings settings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String mode : List.of("", "-dark")) {
            TEXTS.forEach(pair -> measure(settings, pair, mode, TEXT, diagnostics));
            FRAMES.forEach(pair -> measure(settings, pair, mode, FRAME, diagnostics));
        }
        return diagnostics;
    }

    private static void measure(
            Settings settings, List<String> pair, String mode, double least, List<Diagnostic> diagnostics) {
        Map<String, String> colours = settings.colours();
        String front = pair.get(0) + mode;
        String back = pair.get(1) + mode;
        double ratio = ratio(colours.getOrDefault(front, "#000000"), colours.getOrDefault(back, "#ffffff"));
        if (ratio < least) {
            String own = settings.line(front) > 0 ? front : back;
            diagnostics.add(Diagnostic.error(
                    Rule.CONTRAST,
                    new Position(Settings.FILE, Math.max(1, settings.line(own)), 1),
                    String.format(
                            Locale.ROOT,
                            "%s on %s has a contrast of %.1f to 1. Choose colours with at least %.1f to 1.",
                            front,
                            back,
                            ratio,
                            least)));
        }
    }

    /** From 1, the same, to 21, black on white. */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
