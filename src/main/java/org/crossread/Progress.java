package org.crossread;

/** Told how far the work has come, for whoever wants to show it. */
@FunctionalInterface
public interface Progress {

    /** Shows nothing. */
    Progress SILENT = (done, total) -> {};

    /**
     * One more file is read; may be called from several threads.
     *
     * @param done files so far
     * @param total files in all
     */
    void read(int done, int total);
}
