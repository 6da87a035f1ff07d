package org.crossread.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;

/** Reads one file. */
public final class ArticleFile {

    private ArticleFile() {}

    /** The file's content, decoded; or why it could not be read. */
    public static Outcome<RawArticle> read(SourceFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            String text = new String(bytes, StandardCharsets.UTF_8);
            Content content = file.name().endsWith(".html") ? new Content.WebPage(text) : new Content.PlainText(text);
            return Outcome.read(new RawArticle(file.name(), sha256(bytes), content, Declared.NOTHING));
        } catch (IOException e) {
            return Outcome.refused(file.name(), "cannot be read (" + e.getMessage() + ")", "check the file");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
