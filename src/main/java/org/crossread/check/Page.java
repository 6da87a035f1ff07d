package org.crossread.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.render.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks at a filled page: ids, links. */
final class Page {

    private Page() {}

    static List<Diagnostic> problems(String template, byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8).strip();
        String withoutDoctype = text.replaceFirst("(?i)^<!DOCTYPE html>", "");
        Document document = Markup.parsed(template, withoutDoctype);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            if (!id.isEmpty() && !ids.add(id)) {
                diagnostics.add(
                        error("duplicate-id", template, "the id '" + id + "' stands twice. Give each its own."));
            }
        }
        for (int i = 0; i < elements.getLength(); i++) {
            String href = ((Element) elements.item(i)).getAttribute("href");
            if (href.startsWith("#") && !ids.contains(href.substring(1))) {
                diagnostics.add(error(
                        "broken-link", template, "the link '" + href + "' leads nowhere. Give its target that id."));
            }
        }
        return diagnostics;
    }

    private static Diagnostic error(String rule, String template, String message) {
        return new Diagnostic(Diagnostic.Severity.ERROR, rule, template, 1, 1, message);
    }
}
