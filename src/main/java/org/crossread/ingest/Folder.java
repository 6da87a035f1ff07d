package org.crossread.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.model.Problem;

/**
 * What one path of the user leads to.
 *
 * @param names the files to read, each with its name relative to the path, with forward slashes
 * @param problems what lies there and is not read
 */
record Folder(Map<Path, String> names, List<Problem> problems) {

    /**
     * A file itself, or all the files below a folder.
     *
     * @param named the path as the user wrote it
     * @param root the same, with links followed
     */
    static Folder at(String named, Path root) throws IOException {
        Map<Path, String> names = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && passedOver(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = SourceFiles.shown((file.equals(root)
                                ? String.valueOf(file.getFileName())
                                : root.relativize(file).toString())
                        .replace('\\', '/'));
                if (!Files.isRegularFile(file) || besideAnArticle(file) || (!file.equals(root) && hidden(file))) {
                    return FileVisitResult.CONTINUE;
                }
                if (FileKind.of(name).isPresent()) {
                    names.put(file.toRealPath(), name);
                } else {
                    problems.add(unknown(name));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(new Problem(
                        SourceFiles.shown(file.toString()),
                        "cannot be opened: " + SourceFiles.reason(e),
                        "check the permissions"));
                return FileVisitResult.CONTINUE;
            }
        });
        if (names.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    SourceFiles.shown(named),
                    "no article in it",
                    "put files of these kinds there: " + FileKind.known()));
        }
        return new Folder(names, problems);
    }

    /** The problem of a file of a kind that is not read. */
    static Problem unknown(String name) {
        String ending = FileKind.ending(name);
        return new Problem(
                name,
                "unknown kind of file" + (ending.isEmpty() ? " (no ending)" : " '." + ending + "'"),
                "crossread reads " + FileKind.known());
    }

    /** The problem of a file whose ending is that of an agency's format, and which holds something else. */
    static Problem foreign(String name, String format) {
        return new Problem(
                name,
                "holds no story in the format " + format + ", for which a file ending in '." + FileKind.ending(name)
                        + "' is taken",
                "pass the text of the story as .txt");
    }

    /** Files that tell about articles and are none. */
    private static boolean besideAnArticle(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.equals("gold.json") || name.endsWith(".meta.json");
    }

    private static boolean hidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    /**
     * Hidden folders, reports with what they were made from, and the pictures and styles that a browser saves beside a
     * page.
     */
    private static boolean passedOver(Path folder) {
        String name = String.valueOf(folder.getFileName());
        String page = name.endsWith("_files") ? name.substring(0, name.length() - "_files".length()) : "";
        return hidden(folder)
                || Files.exists(folder.resolve("evidence.json"))
                || Files.exists(folder.resolve("evidence/evidence.json"))
                || (!page.isEmpty()
                        && (Files.exists(folder.resolveSibling(page + ".html"))
                                || Files.exists(folder.resolveSibling(page + ".htm"))));
    }
}
