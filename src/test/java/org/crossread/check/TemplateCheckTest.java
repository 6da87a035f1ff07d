package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.model.Comparison;
import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants each fault in a template and sees it caught, with its rule and its line. */
final class TemplateCheckTest {

    /** Enough to find what is planted; the test of the standard templates has them all. */
    private static final Map<String, Comparison> FEW = few();

    private static final String HEADING = "<h1>${report.title}</h1>";

    @TempDir
    private Path folder;

    @Test
    void the_standard_templates_are_clean() {
        assertThat(TemplateCheck.of(Templates.standard())).isEmpty();
    }

    @Test
    void there_is_a_fixture_for_each_thing_that_templates_stumble_over() {
        assertThat(Fixtures.all().keySet())
                .containsExactly(
                        "full",
                        "empty",
                        "several",
                        "two-sources",
                        "nine-sources",
                        "no-findings",
                        "no-metadata",
                        "long-words",
                        "hostile",
                        "other-scripts",
                        "five-hundred-rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Names, even behind what would hide their absence.
                "${report.titel}|template|'titel'",
                "${report.titel!'none'}|template|'titel'",
                "${(report.titel)!}|template|'titel'",
                "<#if report.titel??>x</#if>|template|'titel'",
                "<#if (report.titel)?has_content>x</#if>|template|'titel'",
                "${repot.title}|template|repot",
                "${(repot.title)!}|template|repot",
                "${labels.no_such_label}|template|no_such_label",
                // Macros.
                "<@text.claims/>|template|claims",
                "<@text.claims report.cover.conflicts 2/>|template|claims",
                "<@text.claims lst=report.cover.conflicts/>|template|lst",
                "<@text.no_such_macro/>|template|no_such_macro",
                "<@text.wide>x</@text.wide>|template|required parameter \"heading\"",
                "<@text.claims list=report.cover.missing/>|template|'missing'",
                "${text.logo}|template|Call it as <@name/>",
                "<#include 'no-such.ftlh'>|template|there is no template 'no-such.ftlh'",
                "<#import '../../elsewhere.ftlh' as e>|template|there is no template",
                // Expressions.
                "${report.sources}|template|Go through it with <#list>",
                "<#if report.title>x</#if>|template|Ask ?has_content",
                "<#list report.title as x>x</#list>|template|Expected a sequence",
                "${report.sources[99].name}|template|report.sources[99]",
                "${report.title?upper}|template|Unknown built-in",
                "${1 / 0}|template|by zero",
                "<#list 1.. as x>x</#list>|template|never ends",
                "${labels['kind_' + report.title]}|template|The nearest are: kind_",
                // Form.
                "<#list report.sources as s>|template|list",
                "${report.title|template|cover.ftlh",
                "<p>x|not-well-formed|not well formed",
                "<p class=x>x</p>|not-well-formed|not well formed",
                "<p>a&nbsp;b</p>|not-well-formed|nbsp",
                "<p>R & D</p>|not-well-formed|entity",
                "<p class='x' class='y'>x</p>|not-well-formed|already specified",
                "<p>x <b>y</p></b>|not-well-formed|matching end-tag",
                // What could run code or let markup through, also where no fixture comes.
                "${report.title?eval}|forbidden|?eval",
                "<#if false>${report.title?no_esc}</#if>|forbidden|?no_esc",
                "<#if false>${report.title?interpret}</#if>|forbidden|?interpret",
                "<#if false>${\"freemarker.template.utility.Execute\"?new()}</#if>|forbidden|?new",
                "<#if false>${report?api}</#if>|forbidden|?api",
                "<#if false>${report?  has_api?c}</#if>|forbidden|has_api",
                "<#if false>${report.title?<#-- x -->evalJson}</#if>|forbidden|evalJson",
                "<#outputformat 'HTML'>x</#outputformat>|forbidden|<#outputformat",
                "<#setting locale='de_DE'>|forbidden|<#setting",
                "<#attempt>${report.titel}<#recover></#attempt>|forbidden|<#attempt",
                "${.data_model.report.title}|forbidden|data_model",
                "<p>${.now}</p>|forbidden|reads the clock",
                // Addresses.
                "<a href=\"#nowhere\">x</a>|broken-link|#nowhere",
                "<p aria-describedby=\"cover nowhere\">x</p>|broken-link|nowhere",
                "<a href=\"javascript:x()\">x</a>|unsafe-url|javascript:",
                "<a href=\"data:text/html,x\">x</a>|unsafe-url|data:",
                "<#list report.sources as s><#if s.address??><a href=\"${s.address}\">x</a></#if></#list>|unsafe-url|ftp://x",
                "<img src=\"https://example.org/x.png\" alt=\"x\"/>|request|example.org",
                "<iframe></iframe>|request|loads another file",
                "<form action=\"#cover\"><p>x</p></form>|request|what is typed",
                "<a href=\"\">x</a>|broken-link|without an address",
                "<meta http-equiv=\"refresh\" content=\"0\"/>|request|elsewhere",
                // What the page's policy blocks.
                "<p style=\"color: red\">x</p>|inline|style",
                "<p onclick=\"x()\">x</p>|inline|onclick",
                "<script>x()</script>|inline|script",
                "<style>p { color: red }</style>|inline|style",
                // Readers.
                "<p id=\"cover\">x</p>|duplicate-id|cover",
                "<h5>x</h5>|heading-order|follows a heading of level 1",
                "<h1>x</h1>|heading-order|second h1",
                "<h2></h2>|empty|is empty",
                "<a href=\"#cover\"> </a>|empty|is empty",
                "<img src=\"data:image/png;base64,AA\"/>|alt|no alt text",
                "<table><tr><td>x</td></tr></table>|table-head|no header cell",
                "<table><tr><th>x</th></tr></table>|table-head|no scope",
                "<table><tr><th scope=\"col\">x</th></tr><tr><td>x</td><td>y</td></tr></table>|table-head|2 cells",
                "<input name=\"x\"/>|form-label|no label",
                "<ul><p>x</p></ul>|list|no item",
                "<p><span lang=\"\">x</span></p>|lang|is none",
                "<p><span lang=\"xx\">x</span></p>|lang|is none",
            })
    void a_planted_fault_is_caught_with_its_rule_and_line(String fault, String rule, String told) throws IOException {
        int line = plant("cover.ftlh", HEADING, HEADING + "\n" + fault);
        assertThat(found()).anySatisfy(d -> {
            assertThat(d.rule().id()).isEqualTo(rule);
            assertThat(d.text()).contains(told);
            assertThat(d.template()).isEqualTo("cover.ftlh");
            assertThat(d.line()).isGreaterThanOrEqualTo(line);
        });
    }

    @Test
    void a_fault_is_named_with_its_line_and_column() throws IOException {
        int line = plant("cover.ftlh", HEADING, HEADING + "\n<p>ok</p> <p id=\"cover\">x</p>");
        assertThat(found()).anySatisfy(d -> {
            assertThat(d.rule()).isEqualTo(Rule.DUPLICATE_ID);
            assertThat(d.line()).isEqualTo(line + 1);
            assertThat(d.column()).isEqualTo(11);
        });
    }

    @Test
    void every_fault_of_a_template_is_told_in_one_run() throws IOException {
        plant("cover.ftlh", HEADING, HEADING + "${report.one!}\n${report.two!}\n<h5>x</h5>\n<p id=\"cover\">x</p>");
        assertThat(found().stream().map(Diagnostic::text))
                .anyMatch(t -> t.contains("'one'"))
                .anyMatch(t -> t.contains("'two'"))
                .anyMatch(t -> t.contains("[heading-order]"))
                .anyMatch(t -> t.contains("[duplicate-id]"));
    }

    @Test
    void a_missing_language_is_caught() throws IOException {
        plant("html.ftlh", " lang=\"${page.language}\"", "");
        assertThat(texts()).contains("html.ftlh", "does not say its language", "[lang]");
    }

    @Test
    void a_bookmark_to_nowhere_is_caught() throws IOException {
        plant("pdf.ftlh", "href=\"#cover\"/>", "href=\"#covr\"/>");
        assertThat(texts()).contains("pdf.ftlh", "#covr", "[broken-link]");
    }

    @Test
    void a_field_that_no_page_shows_is_named() throws IOException {
        for (String template : List.of("cover.ftlh", "html.ftlh", "pdf.ftlh")) {
            String text = Templates.standard().text(template).orElseThrow();
            Files.writeString(
                    folder.resolve(template),
                    text.replace("${report.dayInWords}", "").replace("${s.words}", "x"));
        }
        assertThat(texts()).contains("warning: no template shows Source.words", "[field-not-shown]");
    }

    @Test
    void a_line_that_no_fixture_reaches_is_named() throws IOException {
        int line =
                plant("cover.ftlh", HEADING, HEADING + "\n<#if report.title == 'never'>\n<p>a</p>\n<p>b</p>\n</#if>");
        assertThat(texts()).contains("no fixture reached lines " + (line + 2) + "-" + (line + 3), "[not-reached]");
    }

    @Test
    void a_template_that_nobody_uses_is_named() throws IOException {
        Files.writeString(folder.resolve("old.ftlh"), "<p>nobody imports this</p>\n${report.titel}\n");
        Files.writeString(folder.resolve("broken.ftlh"), "<#if>");
        assertThat(texts()).contains("broken.ftlh:1:", "[template]");
        Files.delete(folder.resolve("broken.ftlh"));
        assertThat(texts()).doesNotContain("broken");
        assertThat(TemplateCheck.of(Templates.in(folder), FEW))
                .extracting(Diagnostic::text)
                .anyMatch(t -> t.contains("old.ftlh:1:1: warning: no page uses this template"));
    }

    @Test
    void a_macro_that_calls_itself_without_end_is_named_where_it_does() throws IOException {
        Files.writeString(
                folder.resolve("text.ftlh"),
                Templates.standard().text("text.ftlh").orElseThrow()
                        + "\n<#macro again>\n<@again/></#macro>\n<@again/>\n");
        assertThat(texts()).containsPattern("text.ftlh:\\d+:1: error: a macro or function calls itself without end");
    }

    @Test
    void what_stands_in_a_comment_is_no_fault() throws IOException {
        plant("cover.ftlh", HEADING, HEADING + "<#-- never use ?eval nor <p> -->");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_comment_with_a_reason_allows_its_line_and_the_next() throws IOException {
        plant(
                "cover.ftlh",
                HEADING,
                HEADING + "\n<#-- check:allow heading-order the masthead is set by our design -->\n<h5>x</h5>");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check:allow heading-order|without a reason",
                "check:allow heading-oder the design wants it so|there is no rule 'heading-oder'",
                "check:allow template we like it so|cannot be allowed",
                "check:allow alt nobody needs to see it|nothing here breaks 'alt'",
            })
    void a_comment_that_allows_nothing_or_gives_no_reason_is_named(String comment, String told) throws IOException {
        plant("cover.ftlh", HEADING, HEADING + "\n<#-- " + comment + " -->\n<h5>x</h5>");
        assertThat(texts()).contains(told, "[suppression]", "[heading-order]");
    }

    private static Map<String, Comparison> few() {
        Map<String, Comparison> few = new LinkedHashMap<>();
        few.put("full", Fixture.full());
        few.put("several", Fixture.several());
        few.put("empty", Fixture.empty());
        return few;
    }

    private List<Diagnostic> found() {
        return TemplateCheck.of(Templates.in(folder), FEW).stream()
                .filter(d -> !d.text().contains("[not-reached]") || d.template().equals("cover.ftlh"))
                .toList();
    }

    private String texts() {
        return String.join("\n", found().stream().map(Diagnostic::text).toList());
    }

    /** Replaces a text of a standard template, and gives the line on which it stands, from 1. */
    private int plant(String template, String old, String planted) throws IOException {
        String text = Templates.standard().text(template).orElseThrow();
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(template), text.replace(old, planted));
        return (int) text.substring(0, text.indexOf(old)).lines().count()
                + (text.substring(0, text.indexOf(old)).endsWith("\n") ? 1 : 0);
    }
}
