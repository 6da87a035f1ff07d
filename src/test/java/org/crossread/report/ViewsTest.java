package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossread.Crossread;
import org.crossread.Progress;
import org.crossread.check.Fixture;
import org.crossread.ingest.Limits;
import org.crossread.model.Comparison;
import org.crossread.model.Title;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;

/** One event from several sides; the fixture is a fire that three sources report. */
final class ViewsTest {

    private static final Coverage FIRE = Report.of(Fixture.full()).coverages().get(0);
    private static final Views VIEWS = FIRE.views();

    @Test
    void each_source_has_its_time_and_its_publication_on_one_scale() {
        List<Timeline.Row> rows = VIEWS.timeline().orElseThrow().rows();
        assertThat(rows).extracting(Timeline.Row::words).containsExactly("on Monday", "on Tuesday", "");
        assertThat(rows.get(0).meaning()).isEqualTo("Mon 5 May 2031");
        assertThat(at(rows.get(0))).isLessThan(at(rows.get(1)));
        assertThat(rows.get(2).published()).isEqualTo("date not found");
        assertThat(rows.get(2).appeared()).isEmpty();
    }

    @Test
    void a_fact_is_one_row_and_a_source_that_does_not_state_it_is_silent() {
        FactMatrix.Row who = VIEWS.matrix().rows().stream()
                .filter(r -> r.kind().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(who.cells()).extracting(FactMatrix.Cell::words).endsWith("").contains("deputy chief officer");
    }

    @Test
    void in_a_conflict_the_same_letter_means_the_same() {
        FactMatrix.Row people = VIEWS.matrix().rows().stream()
                .filter(r -> r.kind().equals("number") && r.state().equals("conflict"))
                .findFirst()
                .orElseThrow();
        assertThat(people.cells())
                .extracting(FactMatrix.Cell::words)
                .containsExactly("Twelve people", "Nineteen people", "Twelve");
        assertThat(people.cells()).extracting(FactMatrix.Cell::group).containsExactly("a", "b", "a");
    }

    @Test
    void conflicts_come_first_and_what_one_source_alone_states_comes_last() {
        List<String> states = VIEWS.matrix().rows().stream()
                .map(FactMatrix.Row::state)
                .distinct()
                .toList();
        assertThat(states).startsWith("conflict").isSubsetOf("conflict", "compatible", "agree", "only");
    }

    @Test
    void sources_that_share_one_text_are_one_origin_of_a_statement() {
        assertThat(VIEWS.emphasis().rows())
                .extracting(Emphasis.Row::origins)
                .contains("1", "2")
                .doesNotContain("3");
    }

    @Test
    void why_an_event_stands_apart_is_told_by_the_articles_of_the_other() {
        assertThat(Report.of(Fixture.full()).alone().get(0).apart())
                .containsExactly("Apart from A, B and C: same Orrin; 2 days between");
    }

    @Test
    void phrases_and_dates_are_in_the_language_of_the_page() {
        Report german =
                Report.of(Fixture.full(), Templates.standard().speaking("de").phrases());
        assertThat(german.cover().found()).contains("Widersprüche");
        assertThat(german.dayInWords()).isEqualTo("Neuester Artikel Mi. 7. Mai 2031");
        assertThat(german.coverages().get(0).synopses().get(0).summary()).contains("Aussagen in beiden");
    }

    @Test
    void a_comparison_without_a_title_is_called_in_the_language_of_the_page() {
        Title untitled = Title.untitled("none");
        assertThat(titled(untitled, "en")).isEqualTo("Source comparison: none");
        assertThat(titled(untitled, "de")).isEqualTo("Quellenvergleich: none");
    }

    @Test
    void a_title_that_somebody_gave_is_never_translated() {
        Title given = Title.of("Source comparison: the strike");
        assertThat(titled(given, "de")).isEqualTo("Source comparison: the strike");
    }

    private static String titled(Title title, String language) {
        Comparison nothing =
                Crossread.compare(title, Crossread.understand(List.of(), Limits.STANDARD, Progress.SILENT));
        return Report.of(nothing, Templates.standard().speaking(language).phrases())
                .title();
    }

    @Test
    void the_second_version_of_a_quotation_shows_what_it_changes() {
        Report bridge = Report.of(Crossread.compare(
                Title.untitled("bridge"),
                Crossread.understand(List.of("input/bridge"), Limits.STANDARD, Progress.SILENT)));
        List<String> versions = bridge.coverages().get(0).views().speakers().stream()
                .filter(s -> s.name().equals("Helen Marsh"))
                .flatMap(s -> s.quotations().stream())
                .flatMap(q -> q.versions().stream())
                .map(ViewsTest::marked)
                .toList();
        assertThat(versions)
                .contains(
                        "I would not drive my own family across it tonight,",
                        "I would not -drive- +walk+ my own family across it tonight,");
    }

    @Test
    void the_first_words_of_a_quotation_stand_apart_from_those_they_replace() {
        Report clinic = Report.of(Crossread.compare(
                Title.untitled("clinic"),
                Crossread.understand(List.of("input/clinic"), Limits.STANDARD, Progress.SILENT)));
        assertThat(clinic.coverages().get(0).views().speakers())
                .flatExtracting(Quotation.Speaker::quotations)
                .flatExtracting(Quotation::versions)
                .extracting(ViewsTest::marked)
                .anyMatch(words -> words.startsWith("-Fifteen days- +Two weeks+ is an eternity"));
    }

    @Test
    void a_sentence_that_another_source_contradicts_is_not_told_by_one_source_only() {
        Report bridge = Report.of(Crossread.compare(
                Title.untitled("bridge"),
                Crossread.understand(List.of("input/bridge"), Limits.STANDARD, Progress.SILENT)));

        assertThat(bridge.coverages().get(0).lone())
                .flatExtracting(Coverage.Lone::statements)
                .extracting(Coverage.Statement::text)
                .anyMatch(text -> text.startsWith("Mr Fairlie disputed the figure"))
                .noneMatch(text -> text.contains("would cost about £4m"));
    }

    @Test
    void the_marks_in_words_have_no_stray_commas_and_quotation_marks() {
        Report bridge = Report.of(Crossread.compare(
                Title.untitled("bridge"),
                Crossread.understand(List.of("input/bridge"), Limits.STANDARD, Progress.SILENT)));

        assertThat(bridge.coverages().get(0).synopses())
                .flatExtracting(Synopsis::rows)
                .extracting(r -> r.inWords().orElse(""))
                .contains("Only in D: she added.", "Only in D: and they sat on it.");
    }

    @Test
    void versions_that_share_too_little_have_no_marks() {
        Quotation.Speaker brink = VIEWS.speakers().get(0);
        assertThat(brink.name()).isEqualTo("Ada Brink");
        List<Quotation.Version> versions = brink.quotations().get(0).versions();
        assertThat(versions).extracting(Quotation.Version::source).containsExactly("A", "B");
        assertThat(marked(versions.get(1))).isEqualTo("There is no immediate danger to the town,");
    }

    @Test
    void a_statement_credited_here_and_told_as_fact_there_is_a_shift() {
        assertThat(VIEWS.ledger().shifts())
                .anySatisfy(row -> assertThat(row.credits())
                        .extracting(Ledger.Credit::credit)
                        .containsExactly("organisation", "nobody"));
        assertThat(VIEWS.ledger().alike())
                .anySatisfy(row -> assertThat(row.credits())
                        .extracting(Ledger.Credit::credit)
                        .containsExactly("named"));
    }

    @Test
    void a_statement_stands_where_its_paragraph_stands() {
        Emphasis.Row fire = VIEWS.emphasis().rows().get(0);
        assertThat(fire.text()).startsWith("A fire broke out");
        assertThat(fire.cells()).extracting(Emphasis.Cell::paragraph).containsExactly("1", "1", "1");
        assertThat(fire.moved()).isEmpty();
    }

    @Test
    void with_three_sources_any_two_can_be_set_side_by_side() {
        Weave weave = FIRE.weave().orElseThrow();
        assertThat(weave.told()).contains("A2 B2 C1", "A4 B4");
        assertThat(weave.edits()).anyMatch(e -> e.startsWith("0 A B changed A2:") && e.contains(" B2:"));
        assertThat(Report.of(Fixture.several()).coverages())
                .allMatch(c -> c.weave().isEmpty());
    }

    private static int at(Timeline.Row row) {
        return Integer.parseInt(row.happened().orElseThrow().at());
    }

    private static String marked(Quotation.Version version) {
        return version.pieces().stream()
                .map(p -> switch (p.change()) {
                    case "added" -> "+" + p.text() + "+";
                    case "removed" -> "-" + p.text() + "-";
                    default -> p.text();
                })
                .collect(Collectors.joining());
    }
}
