package org.crossread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatsTest {

    @TempDir
    private Path folder;

    @Test
    void a_word_document_gives_its_paragraphs() throws IOException {
        RawArticle raw = read(
                "a.docx",
                zip(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The ferry </w:t></w:r><w:r><w:t>sank.</w:t></w:r></w:p>"
                                + "<w:p><w:del><w:r><w:delText>No one</w:delText></w:r></w:del><w:r><w:t>Two were hurt.</w:t></w:r></w:p>"
                                + "</w:body></w:document>"));
        assertThat(((Content.PlainText) raw.content()).text().strip()).isEqualTo("The ferry sank.\n\nTwo were hurt.");
    }

    @Test
    void a_packed_file_that_grows_without_end_is_refused() throws IOException {
        byte[] bomb = zip("word/document.xml", "a".repeat(3_000_000));
        Files.write(folder.resolve("a.docx"), bomb);
        Outcome<RawArticle> outcome = ArticleFile.read(
                new SourceFile(folder.resolve("a.docx"), "a.docx"), new Limits(1_000_000, 2_000_000, 10));
        assertThat(outcome.problems().get(0).message())
                .isEqualTo("a.docx: unpacks to more than 2.0 MB; save the text as .txt");
    }

    @Test
    void a_packed_file_without_a_document_is_refused() throws IOException {
        assertThat(refused("a.docx", zip("mimetype", "x"))).contains("no word/document.xml in it");
        assertThat(refused("b.docx", utf8("no zip at all"))).contains("b.docx: is no .docx document");
    }

    @Test
    void a_mail_gives_its_text_subject_and_date() throws IOException {
        RawArticle raw = read("a.eml", utf8("""
                        From: Desk <desk@example.org>
                        Subject: =?utf-8?q?F=C3=A4hre?= sinkt
                        Date: Tue, 12 Mar 2024 08:15:00 +0100
                        Content-Type: multipart/alternative; boundary="x"

                        --x
                        Content-Type: text/plain; charset=iso-8859-1
                        Content-Transfer-Encoding: quoted-printable

                        Die F=E4hre ist am Mon=
                        tag gesunken.
                        --x
                        Content-Type: text/html

                        <p>Die Faehre</p>
                        --x--
                        """));
        assertThat(((Content.PlainText) raw.content()).text().strip()).isEqualTo("Die Fähre ist am Montag gesunken.");
        assertThat(raw.declared().headline().orElseThrow().value()).isEqualTo("Fähre sinkt");
        assertThat(raw.declared().published().orElseThrow().iso()).isEqualTo("2024-03-12T08:15+01:00");
    }

    @Test
    void a_web_archive_gives_its_page_and_address() throws IOException {
        RawArticle raw = read("a.mhtml", utf8("""
                        Snapshot-Content-Location: https://example.org/ferry
                        Content-Type: multipart/related; boundary=y

                        --y
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: base64

                        PHA+VGhlIGZlcnJ5IHNhbmsuPC9wPg==
                        --y--
                        """));
        assertThat(((Content.WebPage) raw.content()).html()).isEqualTo("<p>The ferry sank.</p>");
        assertThat(raw.declared().url().orElseThrow().value()).isEqualTo("https://example.org/ferry");
    }

    @Test
    void mails_that_are_broken_or_nest_without_end_are_refused_or_read_and_never_crash() throws IOException {
        assertThat(outcome("a.eml", utf8("Content-Type: multipart/mixed; boundary=z\n\n--z")))
                .isNotNull();
        assertThat(outcome("b.eml", utf8("--\n".repeat(5_000)))).isNotNull();
        assertThat(outcome("c.eml", utf8("Content-Type: multipart/mixed; boundary=\"\"\n\n" + "\n--".repeat(20_000))))
                .isNotNull();
        assertThat(outcome("d.mhtml", utf8("\n\n"))).isNotNull();
    }

    @Test
    void an_agency_story_in_json_gives_its_parts() throws IOException {
        RawArticle raw = read("a.json", utf8("""
                        {"uri": "tag:example.org,2024:1", "type": "text", "headline": "Ferry sinks", "byline": "Ann Lee",
                         "versioncreated": "2024-03-12T08:15:00Z", "language": "en", "provider": "CPA",
                         "body_html": "<p>The ferry sank.</p><p>Two were hurt.</p>"}"""));
        assertThat(((Content.MarkedText) raw.content()).paragraphs())
                .containsExactly(
                        new Paragraph(Role.HEADLINE, "Ferry sinks"),
                        new Paragraph(Role.BODY, "The ferry sank."),
                        new Paragraph(Role.BODY, "Two were hurt."));
        assertThat(raw.declared().outlet().orElseThrow().value()).isEqualTo("CPA");
        assertThat(raw.declared().published().orElseThrow().iso()).isEqualTo("2024-03-12T08:15Z");
    }

    @Test
    void other_json_is_of_an_unknown_kind() throws IOException {
        assertThat(refused("a.json", utf8("{\"name\": \"a package\"}"))).contains("holds no story in the format ninjs");
        assertThat(refused("b.json", utf8("[[[["))).contains("holds no story in the format ninjs");
        assertThat(refused("c.json", utf8(" "))).contains("holds no story in the format ninjs");
    }

    @Test
    void an_agency_story_in_xml_gives_its_parts() throws IOException {
        RawArticle raw = read("a.xml", utf8("""
                        <newsItem guid="urn:1" xmlns="http://iptc.org/std/nar/2006-10-01/">
                          <itemMeta><provider literal="CPA"/><versionCreated>2024-03-12T08:15:00+01:00</versionCreated></itemMeta>
                          <contentMeta><headline>Ferry sinks</headline><by>Ann Lee</by><language tag="en"/></contentMeta>
                          <contentSet><inlineXML><html><head><title>x</title></head><body>
                            <p>The <b>ferry</b> sank.</p><p>Two were hurt.</p></body></html></inlineXML></contentSet>
                        </newsItem>"""));
        assertThat(((Content.MarkedText) raw.content()).paragraphs())
                .containsExactly(
                        new Paragraph(Role.HEADLINE, "Ferry sinks"),
                        new Paragraph(Role.BODY, "The ferry sank."),
                        new Paragraph(Role.BODY, "Two were hurt."));
        assertThat(raw.declared().byline().orElseThrow().value()).isEqualTo("Ann Lee");
        assertThat(raw.declared().published().orElseThrow().iso()).isEqualTo("2024-03-12T08:15+01:00");
    }

    @Test
    void entities_from_elsewhere_and_entities_that_grow_are_refused() throws IOException {
        assertThat(
                        refused(
                                "a.xml",
                                utf8(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><newsItem guid='1'><p>&e;</p></newsItem>")))
                .contains("a.xml: ");
        assertThat(
                        refused(
                                "b.xml",
                                utf8(
                                        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><newsItem><p>&b;</p></newsItem>")))
                .contains("b.xml: ");
        assertThat(refused("c.xml", utf8("<a>".repeat(50_000)))).contains("nested too deeply");
        assertThat(refused("d.xml", utf8("<config><p/></config>"))).contains("holds no story in the format NewsML-G2");
        assertThat(refused("e.xml", utf8("<newsItem"))).contains("is no XML that can be read");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(content));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private Outcome<RawArticle> outcome(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return ArticleFile.read(new SourceFile(folder.resolve(name), name));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Outcome<RawArticle> outcome = outcome(name, bytes);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().get(0).message();
    }

    private RawArticle read(String name, byte[] bytes) throws IOException {
        Outcome<RawArticle> outcome = outcome(name, bytes);
        assertThat(outcome.problems()).isEmpty();
        return ((Outcome.Read<RawArticle>) outcome).value();
    }
}
