package org.crossread.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of this package: one fact a line, {@code #} starts a comment, blank lines are passed over. */
final class Lines {

    private Lines() {}

    /** A line without its comment and without white space at either end. */
    static String fact(String line) {
        return (line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).strip();
    }

    /**
     * The facts of a file beside this class, in order, without comments and without white space at either end.
     *
     * @param file name of the resource, such as {@code abbreviations.txt}
     */
    static List<String> of(String file) {
        try (InputStream in = Lines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon file " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(Lines::fact)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon file " + file, e);
        }
    }
}
