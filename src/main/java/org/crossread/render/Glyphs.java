package org.crossread.render;

import java.util.BitSet;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes out the characters that no typeface can show, such as {@code [U+1F680]}. Left alone they would be printed as
 * {@code #}: a changed quotation.
 */
final class Glyphs {

    private final Fonts fonts;
    private final BitSet shown = new BitSet();
    private final SortedSet<Integer> missing = new TreeSet<>();

    private Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Replaces them in the whole document and gives those that were missing, in order. */
    static SortedSet<Integer> writeOut(Document document, Fonts fonts) {
        Glyphs glyphs = new Glyphs(fonts);
        glyphs.walk(document.getDocumentElement());
        return glyphs.missing;
    }

    private void walk(Element root) {
        Node node = root;
        while (true) {
            see(node);
            Node next = node.getFirstChild();
            while (next == null && node != root) {
                next = node.getNextSibling();
                if (next == null) {
                    node = node.getParentNode();
                }
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    private void see(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            replace(node);
        }
        NamedNodeMap attributes = node.getAttributes();
        if (attributes != null && node.getNodeName().equals("a")) {
            Node title = attributes.getNamedItem("title");
            if (title != null) {
                replace(title);
            }
        }
    }

    private void replace(Node node) {
        String text = node.getNodeValue();
        if (showsAll(text)) {
            return;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (shows(c)) {
                written.appendCodePoint(c);
            } else if (Character.isSpaceChar(c)) {
                written.append(' ');
            } else {
                missing.add(c);
                written.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        node.setNodeValue(written.toString());
    }

    private boolean showsAll(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!shows(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private boolean shows(int c) {
        if (c <= ' ' || shown.get(c)) {
            return true;
        }
        boolean shows = fonts.show(c);
        if (shows) {
            shown.set(c);
        }
        return shows;
    }
}
