package org.crossread.cli;

import org.crossread.Crossread;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"crossread " + Crossread.VERSION};
    }
}
