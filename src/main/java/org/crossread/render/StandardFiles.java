package org.crossread.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the standard templates, for a newsroom to copy and change. */
public final class StandardFiles {

    private StandardFiles() {}

    /** Every file's bytes by its name, in order of the names. */
    public static Map<String, byte[]> all() {
        URL place = StandardFiles.class.getResource("/templates");
        if (place == null) {
            throw new IllegalStateException("the program lacks its templates");
        }
        try {
            URI uri = place.toURI();
            if (uri.getScheme().equals("file")) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath("/templates"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException("templates at " + place, new IOException(e));
        }
    }

    private static Map<String, byte[]> in(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
