package org.crossread.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.PrintedPage;
import org.crossread.model.Problem;

/** Reads the printed lines of a PDF document. */
final class PdfFile {

    /** Where the mark of the end must stand, in bytes from the end; readers allow as much after it. */
    private static final int TAIL = 2048;

    private PdfFile() {}

    /** The lines of each page; or, of a document that is locked, damaged, too large or without text, what it is. */
    static Outcome<Reading> read(String file, byte[] bytes, Limits limits) {
        if (!new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return Outcome.refused(
                    file, "is no PDF document (no %PDF- at its start)", "give it the ending of its kind");
        }
        if (PdfStreams.unpackToMoreThan(limits.unpackedBytes(), bytes)) {
            return Outcome.refused(
                    file,
                    "unpacks to more than " + Limits.words(limits.unpackedBytes()),
                    "print the article alone to PDF, or pass its text as .txt");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > limits.pages()) {
                return Outcome.refused(
                        file,
                        document.getNumberOfPages() + " pages, over the limit of " + limits.pages(),
                        "pass the pages of the article alone");
            }
            return pages(file, bytes, document);
        } catch (InvalidPasswordException e) {
            return Outcome.refused(
                    file, "is encrypted with a password", "save it without a password, or pass its text as .txt");
        } catch (PrintedLines.EndlessPage e) {
            return Outcome.refused(
                    file,
                    "draws without end (stopped after " + PrintedLines.MOST_OPERATORS + " operators or "
                            + PrintedLines.MOST_GLYPHS + " letters)",
                    "print the article alone to PDF, or pass its text as .txt");
        } catch (OutOfMemoryError e) {
            // A packing within a packing can hide its size from every measure; what it filled is free again here.
            return Outcome.refused(
                    file,
                    "unpacks to more than fits in memory",
                    "print the article alone to PDF, or pass its text as .txt");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Outcome.refused(
                    file,
                    "is damaged or cut off: " + reason(e),
                    "fetch it again, or pass its text as .txt"); // PDFBox throws what it meets in broken objects
        }
    }

    private static Outcome<Reading> pages(String file, byte[] bytes, PDDocument document) throws IOException {
        List<PrintedPage> pages = PrintedLines.of(document);
        long letters = pages.stream()
                .flatMap(p -> p.lines().stream())
                .mapToLong(
                        l -> l.text().codePoints().filter(Character::isLetter).count())
                .sum();
        if (letters == 0) {
            return Outcome.refused(
                    file,
                    "no text on its " + pages.size() + (pages.size() == 1 ? " page" : " pages")
                            + ", only pictures (a scan?)",
                    "run text recognition (OCR) on it, or pass its text as .txt");
        }
        List<Problem> problems = new ArrayList<>();
        int from = Math.max(0, bytes.length - TAIL);
        if (!new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            problems.add(new Problem(file, "has no end mark and may be cut off", "compare with the original"));
        }
        return new Outcome.Read<>(Reading.of(new Content.PrintedPages(pages)), problems);
    }

    private static String reason(Throwable e) {
        String first = Optional.ofNullable(e.getMessage())
                .flatMap(m -> m.lines().findFirst())
                .orElse("");
        return first.isBlank() ? e.getClass().getSimpleName() : SourceFiles.shown(first);
    }
}
