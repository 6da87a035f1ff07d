package org.crossread.cli;

/** What a report can be written as. */
enum Format {
    JSON("report.json"),
    HTML("report.html"),
    PDF("report.pdf"),
    CSV("findings.csv"),
    MD("report.md");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    /** The name of the file. */
    String file() {
        return file;
    }
}
