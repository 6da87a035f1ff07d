package org.crossread.render;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/UA-1 and PDF/A-3a. */
public final class PdfConformance {

    private PdfConformance() {}

    /** Prints what each file fails, and ends with 1 if any fails. */
    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean clean = true;
        for (String file : files) {
            List<String> failures = failures(Files.readAllBytes(Path.of(file)));
            clean &= failures.isEmpty();
            out.println(file + ": " + (failures.isEmpty() ? "PDF/UA-1 and PDF/A-3a" : failures.size() + " failures"));
            failures.forEach(f -> out.println("  " + f));
        }
        System.exit(clean ? 0 : 1);
    }

    /** What fails, one line each. */
    static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " "
                                + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext());
                    }
                }
            }
        }
        return failures;
    }
}
