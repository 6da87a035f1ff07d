package org.crossread.text;

import org.crossread.lexicon.Words;

/** Reads addresses: of pages, hosts and mailboxes, handles and tags. */
final class Addresses {

    /** Chars of a mailbox name (RFC 5321) or a label of a host (RFC 1035), rounded up. */
    private static final int LONGEST_NAME = 64;

    private Addresses() {}

    /** The end of the address that begins at {@code at}; {@code at} if none does. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '@' || c == '#') {
            boolean named = at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            return named ? handle(text, at + 1) : at;
        }
        if (!isHost(c) || c == '-' || c == '.') {
            return at;
        }
        boolean opens = c == 'h' || c == 'H' || c == 'w' || c == 'W';
        if (opens && isPage(text, at)) {
            return page(text, at);
        }
        int name = at;
        int lastStop = -1;
        while (name < text.length() && name - at < LONGEST_NAME && isName(text.charAt(name))) {
            if (text.charAt(name) == '.') {
                lastStop = name;
            }
            name++;
        }
        if (name + 1 < text.length() && text.charAt(name) == '@' && isHost(text.charAt(name + 1))) {
            return host(text, name + 1);
        }
        return lastStop > at ? domain(text, at, name, lastStop) : at;
    }

    private static boolean isPage(String text, int at) {
        return starts(text, at, "http://") || starts(text, at, "https://") || starts(text, at, "www.");
    }

    /** A bare host such as {@code example.com}, with its path. */
    private static int domain(String text, int at, int end, int lastStop) {
        int stop = lastStop;
        int last = end;
        if (stop + 1 == end) {
            last = stop;
            stop = text.lastIndexOf('.', last - 1);
        }
        if (stop <= at || stop - at < 2 || !Words.TOP_DOMAINS.has(text.substring(stop + 1, last))) {
            return at;
        }
        return last < text.length() && text.charAt(last) == '/' ? page(text, last) : last;
    }

    private static int page(String text, int at) {
        int end = at;
        while (end < text.length() && !Marks.isSpace(text.charAt(end)) && !isFence(text.charAt(end))) {
            end++;
        }
        while (end > at && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, at + 1);
    }

    private static int host(String text, int at) {
        int end = at;
        while (end < text.length() && isHost(text.charAt(end))) {
            end++;
        }
        while (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }

    private static int handle(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.codePointAt(end)) || text.charAt(end) == '_')) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean starts(String text, int at, String with) {
        return text.regionMatches(true, at, with, 0, with.length())
                && at + with.length() < text.length()
                && Character.isLetterOrDigit(text.charAt(at + with.length()));
    }

    private static boolean isName(char c) {
        return isHost(c) || c == '_' || c == '+' || c == '%';
    }

    private static boolean isHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static boolean isFence(char c) {
        return c == '"' || c == '<' || c == '>' || c == '“' || c == '”' || c == '«' || c == '»';
    }

    private static boolean isTrailing(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', ')', ']', '\'', '’' -> true;
            default -> false;
        };
    }
}
