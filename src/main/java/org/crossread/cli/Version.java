package org.crossread.cli;

import org.crossread.Crossread;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {

    /** Name and version of the program. */
    static final String NAME = "crossread " + Crossread.VERSION;

    @Override
    public String[] getVersion() {
        return new String[] {NAME};
    }
}
