package org.crossread.cli;

import java.util.Locale;

/** What a report can be written as. */
enum Format {
    JSON,
    HTML,
    PDF;

    String file() {
        return "report." + name().toLowerCase(Locale.ROOT);
    }
}
