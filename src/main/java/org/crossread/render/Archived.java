package org.crossread.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.crossread.report.Report;

/** What HTML cannot say of a PDF: the attached data, and dates and an id that repeat. */
final class Archived {

    private static final String DATA = "report.json";

    private Archived() {}

    /** Attaches the data and takes every trace of the clock out of the document. */
    static void finish(PDDocument document, Report report, byte[] reportJson) throws IOException {
        LocalDate day = LocalDate.parse(report.day());
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        date.clear();
        date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        attach(document, reportJson, date);
        date(document, day, date);
        CRC32 sum = new CRC32();
        sum.update(reportJson);
        document.setDocumentId(sum.getValue());
    }

    private static void attach(PDDocument document, byte[] reportJson, Calendar date) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(reportJson), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(reportJson.length);
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(DATA);
        specification.setFileUnicode(DATA);
        specification.setFileDescription("The whole comparison as data");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Collections.singletonMap(DATA, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    private static void date(PDDocument document, LocalDate day, Calendar date) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        String dated = xmp.replaceAll("(Date(?:>|=\"))\\d{4}-[^<\"]*", "$1" + day + "T00:00:00Z");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
