package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that a report goes to. Its files are written whole or not at all. */
final class OutputFolder {

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder, made if it is missing, and tried before any work is done.
     *
     * @throws UserError if it cannot be made or written to
     */
    static OutputFolder at(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new UserError(folder + ": cannot write there, as it is a file; name another folder");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".crossread", ".tmp"));
        } catch (IOException e) {
            throw new UserError(folder + ": cannot write there (" + reason(e) + "); name another folder");
        }
        return new OutputFolder(folder);
    }

    /**
     * Writes all files, or none: each goes beside its name first, and takes its name when all are complete.
     *
     * @param files content by name; a name may lead into a folder, with forward slashes
     */
    void write(Map<String, byte[]> files) {
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Path beside = place.resolveSibling("." + place.getFileName() + ".part");
                Files.createDirectories(place.resolveSibling("."));
                ready.put(beside, place);
                Files.write(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> file : ready.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UserError(folder + ": cannot write there (" + reason(e) + "); nothing was changed");
        } finally {
            ready.keySet().forEach(OutputFolder::discard);
        }
    }

    /**
     * Removes what an earlier run left below a folder of this one.
     *
     * @param name of the folder
     * @param kept names of files that stay
     */
    void clear(String name, Set<String> kept) {
        try (Stream<Path> walk = Files.exists(folder.resolve(name)) ? Files.walk(folder.resolve(name)) : Stream.of()) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!kept.contains(folder.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UserError(folder.resolve(name) + ": cannot be cleared (" + reason(e) + ")");
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static void discard(Path leftOver) {
        try {
            Files.deleteIfExists(leftOver);
        } catch (IOException e) {
            leftOver.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        return Reason.of(e);
    }
}
