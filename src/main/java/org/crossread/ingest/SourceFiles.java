package org.crossread.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.model.Problem;

/**
 * The files that the user's paths lead to, each once, sorted by name.
 *
 * @param files to read
 * @param problems paths that lead nowhere, and files of a kind that is not read
 */
public record SourceFiles(List<SourceFile> files, List<Problem> problems) {
    public SourceFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Files as they are, folders with all that lies in them. A file is called after its place in the folder that was
     * named; where that would give two files one name, as many of the folders above are added as keep them apart.
     */
    public static SourceFiles in(List<String> paths) {
        Map<Path, String> names = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String path : paths) {
            try {
                Folder folder = Folder.at(path, Path.of(path).toRealPath());
                folder.names().forEach((file, name) -> names.merge(file, name, SourceFiles::longer));
                problems.addAll(folder.problems());
            } catch (InvalidPathException e) {
                problems.add(new Problem(shown(path), "is no path", "check its spelling"));
            } catch (IOException e) {
                problems.add(new Problem(shown(path), "cannot be opened: " + reason(e), "check the path"));
            }
        }
        List<SourceFile> files = new ArrayList<>();
        apart(names).forEach((file, name) -> files.add(new SourceFile(file, name)));
        files.sort(Comparator.comparing(SourceFile::name));
        return new SourceFiles(files, problems.stream().distinct().sorted().toList());
    }

    /** Why something could not be opened, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        return e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A path as a message can show it: no line breaks, never blank. */
    static String shown(String path) {
        String visible = path.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
        return visible.isBlank() ? "'" + visible + "'" : visible;
    }

    /** Of two names of one file, the one that tells more; the same whatever the order of the paths. */
    private static String longer(String a, String b) {
        Comparator<String> byDepth =
                Comparator.comparing(n -> n.chars().filter(c -> c == '/').count());
        return byDepth.thenComparing(Comparator.naturalOrder()).compare(a, b) >= 0 ? a : b;
    }

    private static Map<Path, String> apart(Map<Path, String> names) {
        Map<String, Integer> uses = new HashMap<>();
        names.values().forEach(n -> uses.merge(n, 1, Integer::sum));
        Map<Path, String> apart = new TreeMap<>(names);
        boolean clash = uses.values().stream().anyMatch(u -> u > 1);
        if (!clash) {
            return apart;
        }
        apart.replaceAll((file, name) -> uses.getOrDefault(name, 1) > 1 ? withOneMoreFolder(file, name) : name);
        return apart.equals(names) ? apart : apart(apart);
    }

    private static String withOneMoreFolder(Path file, String name) {
        int depth = Path.of(name).getNameCount() + 1;
        return depth > file.getNameCount()
                ? name
                : shown(file.subpath(file.getNameCount() - depth, file.getNameCount())
                        .toString()
                        .replace('\\', '/'));
    }
}
