package org.crossread.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packages: who may know whom, and which library lives where. */
@AnalyzeClasses(packages = "org.crossread", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final List<String> STAGES =
            List.of("ingest", "extract", "text", "fact", "event", "align", "diff", "finding", "report", "render");

    @ArchTest
    static final ArchRule the_model_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage("org.crossread.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.crossread.model", "org.jspecify..")
            .because("everyone reads the model, so it may need nobody");

    @ArchTest
    static final ArchRule the_lexicon_knows_only_the_model = onlyKnows("lexicon", "model");

    @ArchTest
    static final ArchRule ingest_knows_only_the_model = onlyKnows("ingest", "model");

    @ArchTest
    static final ArchRule extract_knows_model_and_lexicon = onlyKnows("extract", "model", "lexicon");

    @ArchTest
    static final ArchRule text_knows_model_and_lexicon = onlyKnows("text", "model", "lexicon");

    @ArchTest
    static final ArchRule fact_knows_model_and_lexicon = onlyKnows("fact", "model", "lexicon");

    @ArchTest
    static final ArchRule event_knows_model_and_lexicon = onlyKnows("event", "model", "lexicon");

    @ArchTest
    static final ArchRule align_knows_model_and_lexicon = onlyKnows("align", "model", "lexicon");

    @ArchTest
    static final ArchRule diff_knows_model_and_lexicon = onlyKnows("diff", "model", "lexicon");

    @ArchTest
    static final ArchRule finding_knows_model_and_lexicon = onlyKnows("finding", "model", "lexicon");

    @ArchTest
    static final ArchRule report_knows_only_the_model = onlyKnows("report", "model");

    @ArchTest
    static final ArchRule render_knows_only_the_report = onlyKnows("render", "report");

    @ArchTest
    static final ArchRule check_knows_report_and_render = onlyKnows("check", "report", "render", "model");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.crossread.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule web_pages_are_read_in_ingest_and_extract = livesIn("org.jsoup..", "ingest", "extract");

    @ArchTest
    static final ArchRule pdf_is_read_in_ingest_and_written_in_render =
            livesIn("org.apache.pdfbox..", "ingest", "render", "check");

    @ArchTest
    static final ArchRule icu_lives_in_ingest_text_and_fact = livesIn("com.ibm.icu..", "ingest", "text", "fact");

    @ArchTest
    static final ArchRule diff_utils_live_in_diff = livesIn("com.github.difflib..", "diff");

    @ArchTest
    static final ArchRule freemarker_lives_in_render_and_check = livesIn("freemarker..", "render", "check");

    @ArchTest
    static final ArchRule pdf_layout_lives_in_render = livesIn("com.openhtmltopdf..", "render");

    @ArchTest
    static final ArchRule picocli_lives_in_cli = livesIn("picocli..", "cli");

    @ArchTest
    static final ArchRule the_progress_bar_lives_in_cli = livesIn("me.tongfei..", "cli");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.crossread.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library that prints cannot be used in a pipe");

    @ArchTest
    static final ArchRule only_the_ends_touch_files = noClasses()
            .that()
            .resideOutsideOfPackages("org.crossread.ingest..", "org.crossread.render..", "org.crossread.cli..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .because("stages are functions");

    @ArchTest
    static final ArchRule stages_ask_neither_clock_nor_dice = noClasses()
            .that()
            .resideInAnyPackage(packages(STAGES))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(Math.class, "random")
            .because("two runs must give the same bytes");

    @ArchTest
    static final ArchRule fields_are_final = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(packages(STAGES))
            .and()
            .areDeclaredInClassesThat()
            .areNotAnonymousClasses()
            .should()
            .beFinal()
            .because("what does not change can be read in any order");

    private static ArchRule onlyKnows(String own, String... others) {
        String[] strangers = Stream.concat(STAGES.stream(), Stream.of("model", "lexicon", "check", "cli"))
                .filter(p -> !p.equals(own) && !Arrays.asList(others).contains(p))
                .map(p -> "org.crossread." + p + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.crossread." + own + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.crossread")
                .because("a stage knows only what it needs, so that it can be tested with three literals");
    }

    private static ArchRule livesIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(Arrays.asList(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("to replace a library is to touch one package");
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(n -> "org.crossread." + n + "..").toArray(String[]::new);
    }
}
