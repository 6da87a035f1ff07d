package org.crossread.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates of a report: the newsroom's own where it has them, and the standard ones for the rest. */
public final class Templates {

    private final Optional<Path> own;

    private Templates(Optional<Path> own) {
        this.own = own;
    }

    /** The templates that come with the program. */
    public static Templates standard() {
        return new Templates(Optional.empty());
    }

    /**
     * The templates of a folder; a file that is not there is taken from the standard ones.
     *
     * @throws TemplateProblem if there is no such folder
     */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TemplateProblem(
                    folder.toString(), 1, 1, "there is no such folder", "Name a folder with templates");
        }
        return new Templates(Optional.of(folder));
    }

    /** The newsroom's own folder, if there is one. */
    public Optional<Path> folder() {
        return own;
    }

    /**
     * The text of a template, style sheet or label file.
     *
     * @param name such as {@code html.ftlh}; no part of it may lead out of the folder
     * @throws TemplateProblem if it cannot be read or is not UTF-8
     */
    public Optional<String> text(String name) {
        if (List.of(name.split("/")).contains("..")) {
            return Optional.empty();
        }
        try {
            Optional<Path> file = own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : packed(name);
        } catch (MalformedInputException e) {
            throw new TemplateProblem(name, 1, 1, "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw new TemplateProblem(
                    name, 1, 1, "the file cannot be read: " + e.getMessage(), "Check its permissions");
        }
    }

    /** The text of a file that must be there. */
    String required(String name) {
        return text(name)
                .orElseThrow(() -> new TemplateProblem(
                        name, 1, 1, "there is no such file", "Copy the standard one and change it"));
    }

    private static Optional<String> packed(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name, e);
        }
    }
}
