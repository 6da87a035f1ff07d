package org.crossread.ingest;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name how it is called in the report: relative to the folder the user named, with forward slashes
 */
public record SourceFile(Path path, String name) {}
