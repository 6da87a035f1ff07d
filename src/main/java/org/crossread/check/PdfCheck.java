package org.crossread.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Looks at a PDF with what ships: tags, outline, links, text outside the page, characters without a glyph. It does not
 * replace a validator of PDF/UA and PDF/A.
 */
public final class PdfCheck {

    private static final Position PLACE = new Position("pdf.ftlh", 1, 1);

    /** In points: a quarter of the smallest letters. */
    private static final float NEAR = 1.6f;

    /** Fewer letters that lie on others are an accent or a mark. */
    private static final int A_WORD = 4;

    private final String fixture;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PdfCheck(String fixture) {
        this.fixture = fixture;
    }

    /**
     * What is wrong with a PDF.
     *
     * @param fixture name of the report it shows
     * @param pdf the file
     */
    public static List<Diagnostic> problems(String fixture, byte[] pdf) {
        PdfCheck check = new PdfCheck(fixture);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            check.tags(document.getDocumentCatalog());
            check.text(document);
            check.links(document);
        } catch (IOException e) {
            check.error(Rule.PDF_TAGS, "the file cannot be read: " + e.getMessage() + ".");
        }
        return check.diagnostics;
    }

    private void tags(PDDocumentCatalog catalog) throws IOException {
        if (catalog.getMarkInfo() == null
                || !catalog.getMarkInfo().isMarked()
                || catalog.getStructureTreeRoot() == null) {
            error(Rule.PDF_TAGS, "the file is not tagged.");
            return;
        }
        if (catalog.getLanguage() == null || catalog.getLanguage().isBlank()) {
            error(Rule.PDF_TAGS, "the file does not say its language. Give the html element a lang.");
        }
        if (catalog.getViewerPreferences() == null
                || !catalog.getViewerPreferences().displayDocTitle()) {
            error(Rule.PDF_TAGS, "the file does not show its title. Give the head a title.");
        }
        String xmp = catalog.getMetadata() == null
                ? ""
                : new String(catalog.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        if (!xmp.contains("pdfuaid:part") || !xmp.contains("pdfaid:part") || !xmp.contains("dc:title")) {
            error(Rule.PDF_TAGS, "the file does not say that it is PDF/UA and PDF/A, or lacks a title.");
        }
        structure(catalog.getStructureTreeRoot(), new int[1]);
    }

    private void structure(PDStructureNode node, int[] level) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            String type = String.valueOf(element.getStructureType());
            if (type.equals("Figure")
                    && (element.getAlternateDescription() == null
                            || element.getAlternateDescription().isBlank())) {
                error(Rule.PDF_TAGS, "a figure has no words for those who cannot see it. Give the picture an alt.");
            }
            if (type.matches("H[1-6]")) {
                int next = type.charAt(1) - '0';
                if (next > level[0] + 1) {
                    error(Rule.PDF_TAGS, "a heading " + type + " follows H" + level[0] + ". Do not skip a level.");
                }
                level[0] = next;
            }
            structure(element, level);
        }
    }

    private void text(PDDocument document) throws IOException {
        Letters letters = new Letters();
        letters.getText(document);
        if (!letters.outside.isEmpty()) {
            error(
                    Rule.PDF_OUTSIDE,
                    letters.outside.size() + " letters lie outside their page, the first " + letters.outside.get(0)
                            + ". Let long words break (word-wrap: break-word).");
        }
        if (letters.onOthers.size() >= A_WORD) {
            error(
                    Rule.PDF_OVERLAP,
                    letters.onOthers.size() + " letters lie on others, the first " + letters.onOthers.get(0)
                            + ". Give what stands there the room it needs.");
        }
        if (!letters.missing.isEmpty()) {
            error(
                    Rule.PDF_GLYPH,
                    "a character prints as #, " + letters.missing.get(0)
                            + ". End every font-family in pdf.css with \"DejaVu Sans\".");
        }
    }

    private void links(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && !leads(link)) {
                    error(Rule.PDF_LINK, "a link on page " + number + " leads nowhere.");
                }
            }
        }
        if (document.getDocumentCatalog().getDocumentOutline() == null) {
            error(Rule.PDF_LINK, "the file has no outline. Give the head bookmarks.");
            return;
        }
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            outline(document, item);
        }
    }

    private void outline(PDDocument document, PDOutlineItem item) throws IOException {
        if (item.findDestinationPage(document) == null) {
            error(Rule.PDF_LINK, "the bookmark '" + item.getTitle() + "' leads nowhere.");
        }
        for (PDOutlineItem child : item.children()) {
            outline(document, child);
        }
    }

    private static boolean leads(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo go
                ? leads(go.getDestination())
                : link.getAction() != null || leads(link.getDestination());
    }

    private static boolean leads(@org.jspecify.annotations.Nullable PDDestination destination) {
        return destination instanceof PDPageDestination page
                ? page.retrievePageNumber() >= 0 || page.getPage() != null
                : destination != null;
    }

    private void error(Rule rule, String message) {
        diagnostics.add(Diagnostic.error(rule, PLACE, "fixture " + fixture + ": " + message));
    }

    /** The built-in fixtures have no number sign, so that every one in a PDF stands for a missing glyph. */
    private static final class Letters extends PDFTextStripper {
        private final List<String> outside = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> onOthers = new ArrayList<>();
        private final Set<List<Integer>> taken = new HashSet<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            boolean beyond = text.getX() < 0
                    || text.getX() + text.getWidth() > text.getPageWidth() + 1
                    || text.getY() < 0
                    || text.getY() > text.getPageHeight();
            if (beyond && !text.getUnicode().isBlank()) {
                outside.add("'" + text.getUnicode() + "' on page " + getCurrentPageNo());
            }
            if (!text.getUnicode().isBlank() && text.getWidth() > 1) {
                overlap(text);
            }
            if (text.getUnicode().equals("#") || text.getUnicode().isEmpty()) {
                missing.add("on page " + getCurrentPageNo());
            }
            super.processTextPosition(text);
        }

        /**
         * Two letters whose middles are nearer than this cover each other; neighbours and raised numbers are further.
         */
        private void overlap(TextPosition text) {
            int column = Math.round((text.getX() + text.getWidth() / 2) / NEAR);
            int row = Math.round(text.getY() / NEAR);
            boolean covered = IntStream.rangeClosed(row - 1, row + 1).anyMatch(r -> taken.contains(place(column, r)));
            if (covered) {
                onOthers.add("'" + text.getUnicode() + "' on page " + getCurrentPageNo());
            }
            taken.add(place(column, row));
        }

        private List<Integer> place(int column, int row) {
            return List.of(getCurrentPageNo(), column, row);
        }
    }
}
