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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossread.report.Phrases;

/** The templates of a report: the newsroom's own where it has them, and the standard ones for the rest. */
public final class Templates {

    /** Templates lie flat, or a few folders down. */
    private static final int DEPTH = 5;

    private final Optional<Path> folder;
    private final Optional<String> language;

    private Templates(Optional<Path> folder, Optional<String> language) {
        this.folder = folder;
        this.language = language;
    }

    /** The templates that come with the program. */
    public static Templates standard() {
        return new Templates(Optional.empty(), Optional.empty());
    }

    /**
     * The templates of a folder; a file that is not there is taken from the standard ones, and so is a label or setting
     * that its file does not have.
     *
     * @throws TemplateProblem if there is no such folder, or nothing in it
     */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TemplateProblem(
                    folder.toString(), 1, 1, "there is no such folder", "Name a folder with templates");
        }
        Templates templates = new Templates(Optional.of(folder), Optional.empty());
        if (templates.ownNames().isEmpty()) {
            throw new TemplateProblem(
                    folder.toString(),
                    1,
                    1,
                    "the folder is empty",
                    "Fill it with: crossread templates export " + folder);
        }
        return templates;
    }

    /** The same templates with their fixed words in another language than is set. */
    public Templates speaking(String language) {
        return new Templates(folder, Optional.of(language));
    }

    /**
     * What reports are worded with in the language of these templates.
     *
     * @throws TemplateProblem if nobody has words in that language
     */
    public Phrases phrases() {
        return Labels.phrases(this);
    }

    /** The newsroom's own folder, if there is one. */
    public Optional<Path> folder() {
        return folder;
    }

    /** The names of all files: the standard ones, and the newsroom's own. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(StandardFiles.all().keySet());
        names.addAll(ownNames());
        return List.copyOf(names);
    }

    /** The names of the newsroom's own files, hidden ones apart. */
    public List<String> ownNames() {
        TreeSet<String> names = new TreeSet<>();
        if (folder.isEmpty()) {
            return List.copyOf(names);
        }
        try (Stream<Path> walk = Files.walk(folder.get(), DEPTH)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .forEach(names::add);
            return List.copyOf(names);
        } catch (IOException e) {
            throw unreadable(folder.get().toString(), e);
        }
    }

    /** The language that was asked for, whatever the settings say. */
    Optional<String> language() {
        return language;
    }

    /**
     * The text of a template, style sheet or label file.
     *
     * @param name such as {@code html.ftlh}; no part of it may lead out of the folder
     * @throws TemplateProblem if it cannot be read or is not UTF-8
     */
    public Optional<String> text(String name) {
        Optional<String> own = own(name);
        return own.isPresent() ? own : packed(name);
    }

    /** The text of a file of the newsroom's own folder. */
    Optional<String> own(String name) {
        try {
            Optional<Path> file = ownFile(name);
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        } catch (MalformedInputException e) {
            throw new TemplateProblem(name, 1, 1, "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The bytes of a file of the newsroom's own folder, such as a logo. */
    Optional<byte[]> bytes(String name) {
        try {
            Optional<Path> file = ownFile(name);
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The text of a file that must be there. */
    String required(String name) {
        return text(name)
                .orElseThrow(() -> new TemplateProblem(
                        name, 1, 1, "there is no such file", "Copy the standard one and change it"));
    }

    /** The text of a standard file. */
    static Optional<String> packed(String name) {
        if (leadsOut(name)) {
            return Optional.empty();
        }
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name, e);
        }
    }

    /** The file, if it lies in the folder; a link that leads out of the folder is none. */
    private Optional<Path> ownFile(String name) throws IOException {
        if (folder.isEmpty() || leadsOut(name)) {
            return Optional.empty();
        }
        Path file = folder.get().resolve(name);
        return Files.isRegularFile(file)
                        && file.toRealPath().startsWith(folder.get().toRealPath())
                ? Optional.of(file)
                : Optional.empty();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..");
    }

    private static TemplateProblem unreadable(String name, IOException e) {
        return new TemplateProblem(name, 1, 1, "the file cannot be read: " + e.getMessage(), "Check its permissions");
    }
}
