package org.crossread.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** Reads the data files of this package: one fact a line, {@code #} starts a comment, blank lines are passed over. */
final class Lines {

    private Lines() {}

    /** A line without its comment and without white space at either end. */
    static String fact(String line) {
        return (line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).strip();
    }

    /**
     * The words of a line, whatever space parts them; without a regular expression, as thousands are read at each
     * start.
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
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
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> facts = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                String fact = fact(text.substring(start, end));
                if (!fact.isEmpty()) {
                    facts.add(fact);
                }
                start = end + 1;
            }
            return Collections.unmodifiableList(facts);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon file " + file, e);
        }
    }
}
