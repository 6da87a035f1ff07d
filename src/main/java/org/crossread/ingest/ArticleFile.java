package org.crossread.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;

/** Reads one file. */
public final class ArticleFile {

    private ArticleFile() {}

    /** The file's content, decoded, within the standard limits; or why it could not be read. */
    public static Outcome<RawArticle> read(SourceFile file) {
        return read(file, Limits.STANDARD);
    }

    /**
     * The file's content, decoded; or why it could not be read. What stands beside it in a meta.json is taken along.
     */
    public static Outcome<RawArticle> read(SourceFile file, Limits limits) {
        String name = file.name();
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                return Outcome.refused(
                        name,
                        Limits.words(Files.size(file.path())) + ", over the limit of "
                                + Limits.words(limits.fileBytes()),
                        "pass the article alone, or raise the limit with --max-size");
            }
            if (bytes.length == 0) {
                return Outcome.refused(name, "is empty (0 bytes)", "save the article again");
            }
            MetaFile meta = MetaFile.beside(file);
            Outcome<Reading> reading = content(name, bytes, meta.charset(), limits);
            return reading instanceof Outcome.Read<Reading> read
                    ? withMeta(name, bytes, read, meta)
                    : new Outcome.Refused<>(reading.problems().get(0));
        } catch (IOException e) {
            return Outcome.refused(name, "cannot be read: " + SourceFiles.reason(e), "check the file");
        }
    }

    private static Outcome<RawArticle> withMeta(String name, byte[] bytes, Outcome.Read<Reading> read, MetaFile meta) {
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(meta.problems());
        String digest = sha256(bytes);
        meta.changed(name, digest).ifPresent(problems::add);
        Reading reading = read.value();
        return new Outcome.Read<>(
                new RawArticle(name, digest, reading.content(), meta.over(reading.declared())), problems);
    }

    private static Outcome<Reading> content(String name, byte[] bytes, Optional<String> charset, Limits limits) {
        Optional<FileKind> kind = FileKind.of(name);
        if (kind.isEmpty()) {
            return new Outcome.Refused<>(Folder.unknown(name));
        }
        return switch (kind.get()) {
            case TEXT -> TextFile.read(name, bytes, charset);
            case WEB_PAGE -> PageFile.read(name, bytes, charset);
            case PDF -> PdfFile.read(name, bytes, limits);
            case WEB_ARCHIVE -> MailFile.archive(name, bytes);
            case WORD -> WordFile.read(name, bytes, limits);
            case MAIL -> MailFile.mail(name, bytes);
            case NINJS -> AgencyFile.ninjs(name, bytes);
            case NEWSML -> NewsMlFile.read(name, bytes);
        };
    }

    /** 64 hex digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
