package org.crossread.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.lexicon.PageHints;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once and lists its boxes and blocks. A block ends where a browser starts a new line for a block-level
 * element, or at two line breaks in a row. What no reader sees (scripts, hidden elements) is passed over.
 */
final class PageReader implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "datalist",
            "map",
            "link",
            "meta",
            "title");
    private static final Set<String> PICTURES =
            Set.of("img", "picture", "amp-img", "video", "amp-video", "iframe", "audio", "object", "canvas");
    private static final Map<String, Box.Mark> MARKS = Map.ofEntries(
            Map.entry("a", Box.Mark.LINK),
            Map.entry("h1", Box.Mark.HEADING),
            Map.entry("h2", Box.Mark.HEADING),
            Map.entry("h3", Box.Mark.HEADING),
            Map.entry("h4", Box.Mark.HEADING),
            Map.entry("h5", Box.Mark.HEADING),
            Map.entry("h6", Box.Mark.HEADING),
            Map.entry("ul", Box.Mark.LIST),
            Map.entry("ol", Box.Mark.LIST),
            Map.entry("blockquote", Box.Mark.QUOTE),
            Map.entry("figcaption", Box.Mark.CAPTION),
            Map.entry("figure", Box.Mark.FIGURE),
            Map.entry("table", Box.Mark.TABLE),
            Map.entry("button", Box.Mark.CONTROL),
            Map.entry("select", Box.Mark.CONTROL),
            Map.entry("textarea", Box.Mark.CONTROL),
            Map.entry("label", Box.Mark.CONTROL),
            Map.entry("pre", Box.Mark.PREFORMATTED),
            Map.entry("header", Box.Mark.HEADER));

    private static final Pattern BLANK = Pattern.compile("\\R[ \\t]*+\\R\\s*+");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Line line = new Line();
    private final Map<String, PageHints.Hint> hints = new HashMap<>();

    private PageReader() {}

    /** The page of {@code document}. */
    static Page of(Document document) {
        PageReader reader = new PageReader();
        document.body().filter(reader);
        reader.flush();
        List<Box> closed = new ArrayList<>(reader.boxes.size());
        for (int i = 0; i < reader.boxes.size(); i++) {
            closed.add(reader.closed(i));
        }
        return new Page(document, closed, reader.blocks);
    }

    private Box closed(int i) {
        Box box = boxes.get(i);
        return new Box(
                box.element(),
                box.parent(),
                ends.get(i),
                box.depth(),
                box.marks(),
                box.hint(),
                box.story(),
                pictures.get(i));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text.getWholeText(), open.getFirst());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            if (line.breaks()) {
                flush();
            }
            return FilterResult.CONTINUE;
        }
        if (PICTURES.contains(tag)) {
            pictures.set(open.getFirst(), pictures.get(open.getFirst()) + 1);
        }
        if (UNSEEN.contains(tag) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (TableRows.cellOfDataRow(element)) {
            line.space();
        } else if (blockLevel(element)) {
            flush();
        }
        open(element, tag);
        return FilterResult.CONTINUE;
    }

    /** Where the source is shown as it is written, a blank line parts paragraphs. */
    private void read(String text, int box) {
        if (!boxes.get(box).marks().contains(Box.Mark.PREFORMATTED)) {
            line.add(text, box, boxes);
            return;
        }
        String[] parts = BLANK.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                flush();
            }
            line.add(parts[i], box, boxes);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (blockLevel(element) && !TableRows.cellOfDataRow(element)) {
                flush();
            }
            int closed = open.removeFirst();
            ends.set(closed, boxes.size());
            if (!open.isEmpty()) {
                pictures.set(open.getFirst(), pictures.get(open.getFirst()) + pictures.get(closed));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String tag) {
        int parent = open.isEmpty() ? -1 : open.getFirst();
        Set<Box.Mark> marks = parent < 0 ? Set.of() : boxes.get(parent).marks();
        PageHints.Hint hint = hint(element, tag);
        Box.Mark own = MARKS.get(tag);
        if (own == null && hint.caption()) {
            own = Box.Mark.CAPTION;
        }
        if (own != null && !marks.contains(own)) {
            EnumSet<Box.Mark> more = EnumSet.of(own);
            more.addAll(marks);
            marks = more;
        }
        open.addFirst(boxes.size());
        boxes.add(new Box(element, parent, 0, open.size() - 1, marks, hint.reason(), hint.story(), 0));
        ends.add(0);
        pictures.add(0);
    }

    /** Pages use the same few names over and over; what they say is worked out once. */
    private PageHints.Hint hint(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return hints.computeIfAbsent(tag, t -> PageHints.standard().of(t, "", "", ""));
        }
        // The parser wrote names of attributes in lower case.
        Attributes attributes = element.attributes();
        String role = attributes.get("role").toLowerCase(Locale.ROOT);
        String item = attributes.get("itemprop");
        String names = attributes.get("class").strip() + " " + attributes.get("id");
        String key = tag + '\n' + role + '\n' + item + '\n' + names;
        return hints.computeIfAbsent(key, k -> PageHints.standard().of(tag, role, item, names));
    }

    private void flush() {
        line.end(boxes).ifPresent(blocks::add);
    }

    private static boolean blockLevel(Element element) {
        // Elements that a site defines itself (with a hyphen) stand for boxes, not for words.
        return element.isBlock()
                || element.normalName().indexOf('-') > 0
                || element.normalName().equals("button");
    }

    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String flat = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return flat.contains("display:none") || flat.contains("visibility:hidden");
    }
}
