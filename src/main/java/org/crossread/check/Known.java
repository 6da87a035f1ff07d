package org.crossread.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings that old templates had when the check was adopted, one a line, without the number of the line, which moves:
 * {@code rule, file, message}, parted by tabs. What is new fails, what is known does not.
 */
public final class Known {

    private static final String HEAD =
            "# Findings of check-templates that are known and not yet mended. Written by --known FILE --update.";

    private Known() {}

    /** The file that makes all of these known. */
    public static String file(List<Diagnostic> diagnostics) {
        return HEAD + "\n"
                + new TreeSet<>(diagnostics.stream().map(Known::line).toList())
                        .stream().map(l -> l + "\n").collect(Collectors.joining());
    }

    /**
     * What is not known yet.
     *
     * @param file the text of the file
     */
    public static List<Diagnostic> left(List<Diagnostic> diagnostics, String file) {
        List<String> known = file.lines().toList();
        return diagnostics.stream().filter(d -> !known.contains(line(d))).toList();
    }

    /**
     * Lines of the file that nothing breaks any more.
     *
     * @param file the text of the file
     */
    public static List<String> mended(List<Diagnostic> diagnostics, String file) {
        Map<String, Diagnostic> now = new LinkedHashMap<>();
        diagnostics.forEach(d -> now.put(line(d), d));
        List<String> mended = new ArrayList<>();
        file.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#") && !now.containsKey(l))
                .forEach(mended::add);
        return mended;
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.rule().id() + "\t" + diagnostic.template() + "\t"
                + diagnostic.message().replaceAll("lines? \\d[\\d-]*", "lines").replaceAll("\\s+", " ");
    }
}
