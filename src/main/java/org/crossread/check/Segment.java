package org.crossread.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a template's source.
 *
 * @param kind what it is
 * @param start index of its first char
 * @param end index after its last char
 */
record Segment(Kind kind, int start, int end) {

    /** What a stretch of source is to FreeMarker. */
    enum Kind {
        TEXT,
        VALUE,
        CALL,
        DIRECTIVE,
        COMMENT
    }

    /** The source in segments, which tile it (FreeMarker manual, "The template at a glance"). */
    static List<Segment> of(String source) {
        List<Segment> segments = new ArrayList<>();
        int text = 0;
        int at = 0;
        while (at < source.length()) {
            Kind kind = kind(source, at);
            if (kind == Kind.TEXT) {
                at++;
                continue;
            }
            if (at > text) {
                segments.add(new Segment(Kind.TEXT, text, at));
            }
            int end = end(source, at, kind);
            segments.add(new Segment(kind, at, end));
            at = end;
            text = end;
        }
        if (text < source.length()) {
            segments.add(new Segment(Kind.TEXT, text, source.length()));
        }
        return segments;
    }

    private static Kind kind(String source, int at) {
        if (source.startsWith("<#--", at)) {
            return Kind.COMMENT;
        }
        if (source.startsWith("<#", at) || source.startsWith("</#", at) || source.startsWith("</@", at)) {
            return Kind.DIRECTIVE;
        }
        if (source.startsWith("<@", at)) {
            return Kind.CALL;
        }
        return source.startsWith("${", at) || source.startsWith("#{", at) ? Kind.VALUE : Kind.TEXT;
    }

    private static int end(String source, int start, Kind kind) {
        if (kind == Kind.COMMENT) {
            int end = source.indexOf("-->", start);
            return end < 0 ? source.length() : end + 3;
        }
        char close = kind == Kind.VALUE ? '}' : '>';
        int depth = 0;
        int at = start + 2;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == close && depth == 0) {
                return at + 1;
            }
            if (c == '"' || c == '\'') {
                at = afterString(source, at);
                continue;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            at++;
        }
        return source.length();
    }

    private static int afterString(String source, int start) {
        char quote = source.charAt(start);
        boolean raw = start > 0 && source.charAt(start - 1) == 'r';
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' && !raw ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }
}
