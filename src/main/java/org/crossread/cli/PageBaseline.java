package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.check.Diagnostic;
import org.crossread.check.PageImages;
import org.crossread.check.Rule;

/**
 * Pictures of pages as somebody once accepted them.
 *
 * @param folder with a PNG a page
 * @param terminal that is told where differences can be seen
 */
record PageBaseline(Path folder, Terminal terminal) {

    private static final String CHANGED = "changed";

    /**
     * The pages that look different, or have no picture yet.
     *
     * @param pdfs by the names of their fixtures
     * @param accept whether the present pages become the baseline
     */
    List<Diagnostic> compared(Map<String, byte[]> pdfs, boolean accept) {
        Map<String, byte[]> pages = new TreeMap<>();
        pdfs.forEach((name, pdf) -> pages.putAll(PageImages.of(name, pdf)));
        if (accept) {
            OutputFolder.at(folder).write(pages);
            terminal.err().println("crossread: " + pages.size() + " pages are the baseline now, in " + folder);
            return List.of();
        }
        List<Diagnostic> changed = new ArrayList<>();
        Map<String, byte[]> pictures = new TreeMap<>();
        pages.forEach((name, page) -> {
            try {
                if (!Files.isRegularFile(folder.resolve(name))) {
                    changed.add(changed(name + " is not in the baseline. Look at it and accept it with --update."));
                    return;
                }
                Optional<byte[]> picture = PageImages.difference(Files.readAllBytes(folder.resolve(name)), page);
                picture.ifPresent(p -> {
                    pictures.put(CHANGED + "/" + name, p);
                    changed.add(changed(name + " looks different, see "
                            + folder.resolve(CHANGED).resolve(name)
                            + ". Accept it with --update, or correct the template."));
                });
            } catch (IOException e) {
                throw new UserError(folder.resolve(name) + ": cannot be read (" + e.getMessage() + ")");
            }
        });
        OutputFolder output = OutputFolder.at(folder);
        output.write(pictures);
        output.clear(CHANGED, pictures.keySet());
        return changed;
    }

    private static Diagnostic changed(String message) {
        return new Diagnostic(Diagnostic.Severity.ERROR, Rule.PAGE_CHANGED, "pdf.ftlh", 1, 1, message);
    }
}
