package org.crossread.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers every piece of text, value and call of the templates with a mark that comes out in the page, so that a page
 * tells which line of a template wrote what, and a template which of its lines no page ever had.
 */
final class Markers {

    /** Two private-use characters; a report never holds one, for it writes them out. */
    private static final char OPEN = '\uF8F0';

    private static final char CLOSE = '\uF8F1';

    private final List<Position> places = new ArrayList<>();
    private final Set<Integer> reached = new HashSet<>();
    private final Set<String> templates = new HashSet<>();

    /** The source of a template, with marks. */
    String marked(String template, String source) {
        templates.add(template);
        StringBuilder marked = new StringBuilder(source.length() * 2);
        for (Segment segment : Segment.of(source)) {
            String piece = source.substring(segment.start(), segment.end());
            switch (segment.kind()) {
                case TEXT -> text(template, source, segment, marked);
                case VALUE, CALL ->
                    marked.append(mark(template, source, segment.start())).append(piece);
                case DIRECTIVE, COMMENT -> marked.append(piece);
            }
        }
        return marked.toString();
    }

    private void text(String template, String source, Segment segment, StringBuilder marked) {
        int from = segment.start();
        while (from < segment.end()) {
            int line = source.indexOf('\n', from);
            int until = line < 0 || line >= segment.end() ? segment.end() : line + 1;
            int first = from;
            while (first < until && source.charAt(first) <= ' ') {
                first++;
            }
            marked.append(source, from, first);
            if (first < until) {
                marked.append(mark(template, source, first));
            }
            marked.append(source, first, until);
            from = until;
        }
    }

    private String mark(String template, String source, int index) {
        places.add(Position.at(template, source, index));
        return OPEN + Integer.toString(places.size() - 1) + CLOSE;
    }

    /** What a page is without the marks, and which place of a template wrote what. */
    Traced traced(String page) {
        StringBuilder plain = new StringBuilder(page.length());
        List<Traced.Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < page.length()) {
            int open = page.indexOf(OPEN, at);
            int close = open < 0 ? -1 : page.indexOf(CLOSE, open);
            if (close < 0) {
                plain.append(page, at, page.length());
                break;
            }
            plain.append(page, at, open);
            int number = Integer.parseInt(page, open + 1, close, 10);
            reached.add(number);
            marks.add(new Traced.Mark(plain.length(), places.get(number)));
            at = close + 1;
        }
        return new Traced(plain.toString(), marks);
    }

    /** Whether a page needed that template. */
    boolean isUsed(String template) {
        return templates.contains(template);
    }

    /** The first place of every line that no page had so far, in order. */
    List<Position> unreached() {
        Set<String> lines = new HashSet<>();
        Set<Position> unreached = new TreeSet<>();
        for (int number : reached) {
            lines.add(line(places.get(number)));
        }
        for (int number = 0; number < places.size(); number++) {
            if (!reached.contains(number) && lines.add(line(places.get(number)))) {
                unreached.add(places.get(number));
            }
        }
        return List.copyOf(unreached);
    }

    private static String line(Position place) {
        return place.file() + ":" + place.line();
    }
}
