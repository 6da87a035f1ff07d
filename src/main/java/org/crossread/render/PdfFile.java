package org.crossread.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crossread.report.Report;
import org.w3c.dom.Document;

/**
 * A report as PDF: tagged for screen readers (PDF/UA-1, ISO 14289-1), fit for an archive (PDF/A-3a, ISO 19005-3), with
 * report.json attached. The same report gives the same bytes.
 */
public final class PdfFile {

    static final String TEMPLATE = "pdf.ftlh";
    private static final float PDF_VERSION = 1.7f;

    private PdfFile() {}

    /**
     * The file.
     *
     * @param reportJson to be attached as report.json
     * @throws TemplateProblem if a template has an error
     */
    public static byte[] of(Report report, Templates templates, byte[] reportJson) {
        return of(report, templates, reportJson, new Fonts());
    }

    /** The same with fonts that were read ahead; they serve this one file. */
    public static byte[] of(Report report, Templates templates, byte[] reportJson, Fonts fonts) {
        Document pages = Markup.parsed(TEMPLATE, filled(report, templates, "", Manner.strict()));
        SortedSet<Integer> missing = Glyphs.writeOut(pages, fonts);
        if (!missing.isEmpty()) {
            pages = Markup.parsed(TEMPLATE, filled(report, templates, written(missing), Manner.strict()));
            Glyphs.writeOut(pages, fonts);
        }
        try {
            return laidOut(pages, fonts, report, reportJson);
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF is written to memory", e);
        }
    }

    static String filled(Report report, Templates templates, String missing, Manner manner) {
        Map<String, TemplateModel> page = new TreeMap<>();
        page.put("kind", new SimpleScalar("pdf"));
        page.put("style", Filled.markup(Sheet.of(templates, "pdf.css")));
        page.put("script", Filled.markup(""));
        page.put("policy", new SimpleScalar(""));
        page.put("missing", new SimpleScalar(missing));
        return Filled.of(templates, TEMPLATE, report, page, manner);
    }

    /** Whether an address leads to the document itself or holds its own picture; no other is opened. */
    private static boolean isInside(String uri) {
        return uri.startsWith("#") || uri.startsWith("data:image/");
    }

    private static String written(SortedSet<Integer> missing) {
        return missing.stream()
                .map(c -> String.format(Locale.ROOT, "U+%04X %s", c, Character.getName(c)))
                .collect(Collectors.joining("; "));
    }

    private static byte[] laidOut(Document pages, Fonts fonts, Report report, byte[] reportJson) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.OFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            fonts.give(builder, document);
            builder.usePdfVersion(PDF_VERSION);
            builder.useUnicodeLineBreaker(new LineEnds());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.testMode(true); // pages stay unpacked until their empty artifacts are out
            builder.usePageSupplier((owner, width, height, number, shadow) -> FreshPage.in(owner, width, height));
            builder.withProducer(report.program());
            builder.withW3cDocument(pages, null);
            builder.useUriResolver((base, uri) -> uri != null && isInside(uri) ? uri : null);
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.getSharedContext().setTextRenderer(new MeasuredWords());
                renderer.createPDFWithoutClosing();
                Destinations.name(renderer, document);
            }
            EmptyArtifacts.remove(document);
            Archived.finish(document, report, reportJson);
            out.reset();
            document.save(out);
        }
        return out.toByteArray();
    }
}
