package org.crossread.ingest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are read, told apart by their endings. */
enum FileKind {
    TEXT,
    WEB_PAGE,
    WEB_ARCHIVE,
    PDF,
    WORD,
    MAIL,
    NINJS,
    NEWSML;

    /** The endings of this kind in lower case, the usual one first. */
    private List<String> endings() {
        return switch (this) {
            case TEXT -> List.of("txt", "text");
            case WEB_PAGE -> List.of("html", "htm", "xhtml");
            case WEB_ARCHIVE -> List.of("mhtml", "mht");
            case PDF -> List.of("pdf");
            case WORD -> List.of("docx");
            case MAIL -> List.of("eml");
            case NINJS -> List.of("json");
            case NEWSML -> List.of("xml");
        };
    }

    /** The kind of a file, by its ending, in upper or lower case; empty if it is none that is read. */
    static Optional<FileKind> of(String name) {
        String ending = ending(name);
        return Arrays.stream(values()).filter(k -> k.endings().contains(ending)).findFirst();
    }

    /** What stands after the last dot of the file's name, in lower case; empty without a dot. */
    static String ending(String name) {
        String file = String.valueOf(Path.of(name).getFileName());
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The endings that are read, for a message: {@code .txt, .html, ...}. */
    static String known() {
        return Arrays.stream(values()).map(k -> "." + k.endings().get(0)).collect(Collectors.joining(", "));
    }
}
