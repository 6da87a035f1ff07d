package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.ingest.Limits;
import org.crossread.ingest.SourceFile;
import org.crossread.model.Article;
import org.crossread.model.Problem;
import org.crossread.model.Title;

/** Collects copies of everything that a report was made from. */
final class EvidenceFiles {

    /** Templates and lexicon lie flat, or one folder down. */
    private static final int DEPTH = 3;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Evidence.Stored> inputs = new ArrayList<>();
    private final List<Evidence.Stored> beside = new ArrayList<>();
    private final List<Problem> unread = new ArrayList<>();

    private EvidenceFiles() {}

    /**
     * The articles as they were read.
     *
     * @throws UserError if one was changed while it was read
     */
    static EvidenceFiles of(Gathered gathered) {
        EvidenceFiles evidence = new EvidenceFiles();
        evidence.unread.addAll(gathered.unread());
        for (SourceFile source : gathered.sources()) {
            evidence.input(source, gathered);
        }
        return evidence;
    }

    private void input(SourceFile source, Gathered gathered) {
        try {
            if (Files.size(source.path())
                    > Limits.ofMegabytes(gathered.megabytes()).fileBytes()) {
                unread(source, gathered);
                return;
            }
            byte[] content = Files.readAllBytes(source.path());
            Evidence.Stored stored = Evidence.Stored.of(source.name(), free(source.name(), content), content);
            for (Article article : gathered.understood().articles()) {
                if (article.file().equals(source.name()) && !article.sha256().equals(stored.sha256())) {
                    throw new UserError(source.name() + ": was changed while it was read; compare again");
                }
            }
            files.put(stored.file(), content);
            inputs.add(stored);
            Path meta = source.path().resolveSibling(source.path().getFileName() + ".meta.json");
            if (Files.isRegularFile(meta)) {
                keep(source.name() + ".meta.json", stored.file() + ".meta.json", Files.readAllBytes(meta));
            }
        } catch (IOException e) {
            unread(source, gathered);
        }
    }

    /** What could not be stored is known by what the report says of it. */
    private void unread(SourceFile source, Gathered gathered) {
        gathered.understood().problems().stream()
                .filter(p -> p.file().equals(source.name()))
                .forEach(unread::add);
    }

    /** A place that no other file has, however odd the names. */
    private String free(String name, byte[] content) {
        String plain = Evidence.INPUTS + name;
        return files.containsKey(plain)
                ? Evidence.INPUTS + Evidence.sha256(content).substring(0, 16) + "-" + inputs.size() + "/"
                        + name.substring(name.lastIndexOf('/') + 1)
                : plain;
    }

    /**
     * Copies a newsroom's own folder.
     *
     * @param where {@link Evidence#TEMPLATES} or {@link Evidence#LEXICON}
     */
    void folder(Path folder, String where) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    keep(name, where + name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UserError(folder + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private void keep(String name, String file, byte[] content) {
        files.put(file, content);
        beside.add(Evidence.Stored.of(name, file, content));
    }

    /**
     * The report and its evidence, {@code evidence.json} last.
     *
     * @param report each file's bytes by its name
     * @param title what it is called
     * @param megabytes the largest file that was read
     * @param formats what was written
     * @param language of the fixed words, if one was asked for
     */
    Map<String, byte[]> with(
            Map<String, byte[]> report, Title title, int megabytes, List<Format> formats, Optional<String> language) {
        List<Evidence.Stored> outputs = new ArrayList<>();
        report.forEach((name, content) -> outputs.add(Evidence.Stored.of(name, name, content)));
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(report);
        Evidence evidence =
                new Evidence(Version.NAME, title, megabytes, formats, language, inputs, beside, unread, outputs);
        all.put(Evidence.FILE, evidence.json());
        return all;
    }
}
