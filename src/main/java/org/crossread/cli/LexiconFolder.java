package org.crossread.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.LexiconLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of a newsroom's own names, to add to those that come with the program. */
final class LexiconFolder {

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description =
                    "Your own names.txt, places.txt, offices.txt, acronyms.txt, name-variants.txt; see the README.")
    private @Nullable Path folder;

    /** The lexicon with what stands in the folder; the standard one where none is named. */
    Lexicon read() {
        return folder == null ? Lexicon.standard() : in(folder);
    }

    /** The folder that the user named. */
    Optional<Path> named() {
        return Optional.ofNullable(folder);
    }

    /** The standard lexicon with what stands in a folder. */
    static Lexicon in(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            if (!Lexicon.FILES.contains(name)) {
                throw new UserError(file + ": is no lexicon file; call it one of " + String.join(", ", Lexicon.FILES));
            }
            texts.put(name, text(file));
        }
        if (texts.isEmpty()) {
            throw new UserError("--lexicon " + folder + " holds none of " + String.join(", ", Lexicon.FILES)
                    + "; put at least one of them there");
        }
        try {
            return Lexicon.with(texts);
        } catch (LexiconLine.Malformed e) {
            throw new UserError(folder + "/" + e.getMessage());
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("--lexicon " + folder + " is no folder; name the folder that holds names.txt");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UserError("--lexicon " + folder + ": cannot be read (" + e.getMessage() + "); check its rights");
        }
    }

    /** The text of a file; the message of what is no text names its line. */
    private static String text(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read (" + e.getMessage() + "); check the path");
        }
        StringBuilder text = new StringBuilder();
        int number = 1;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            try {
                text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)))
                        .append('\n');
            } catch (CharacterCodingException e) {
                throw new UserError(file + ", line " + number + ": is not UTF-8; save the file as UTF-8");
            }
            number++;
            start = end + 1;
        }
        return text.toString();
    }
}
