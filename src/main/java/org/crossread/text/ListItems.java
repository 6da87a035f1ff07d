package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the items of a list that was run together into one paragraph: {@code 1. The first item 2. The second item}. */
final class ListItems {

    private static final Pattern FIRST =
            Pattern.compile("([•⁃‣◦▪●]?\\s?+)(\\(?+)([0-9]{1,3}|[a-z])(\\.\\)|\\)|\\.)\\s");

    private ListItems() {}

    /** Where its second and later items start, in order; empty if it is no list. */
    static List<Integer> starts(String paragraph) {
        List<Integer> starts = new ArrayList<>();
        if (paragraph.isEmpty()) {
            return starts;
        }
        Matcher first = FIRST.matcher(paragraph);
        char bullet = paragraph.charAt(0);
        if (Marks.isBullet(bullet)) {
            for (int at = paragraph.indexOf(bullet, 1); at > 0; at = paragraph.indexOf(bullet, at + 1)) {
                if (Marks.isSpace(paragraph.charAt(at - 1))) {
                    starts.add(at);
                }
            }
        } else if (first.lookingAt()) {
            String label = first.group(3);
            int from = first.end();
            while (true) {
                label = after(label);
                String marker = first.group(2) + label + first.group(4) + " ";
                int at = paragraph.indexOf(" " + marker, from);
                if (at < 0 || !startsItem(paragraph, at + 1 + marker.length())) {
                    break;
                }
                starts.add(at + 1);
                from = at + 1 + marker.length();
            }
        }
        return starts;
    }

    private static boolean startsItem(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static String after(String label) {
        char c = label.charAt(0);
        return Character.isDigit(c) ? String.valueOf(Integer.parseInt(label) + 1) : String.valueOf((char) (c + 1));
    }
}
