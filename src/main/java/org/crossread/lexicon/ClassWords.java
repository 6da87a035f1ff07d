package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits class names and ids into the words they are made of: {@code storyBody__share-bar} is story, body, share, bar.
 */
final class ClassWords {

    /** Names longer than this were made by a machine and say nothing. */
    private static final int LONGEST_NAME = 80;

    private ClassWords() {}

    /**
     * The words of each name, lower case, in order; names without a letter are left out.
     *
     * @param names parted by white space
     */
    static List<List<String>> of(String names) {
        List<List<String>> all = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int start = -1;
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean part = Character.isLetterOrDigit(c);
            boolean hump = part && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!part || hump)) {
                words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (part && start < 0) {
                start = i;
            }
            if (Character.isWhitespace(c)) {
                if (!words.isEmpty() && i - from <= LONGEST_NAME) {
                    all.add(List.copyOf(words));
                }
                words.clear();
                from = i + 1;
            }
        }
        return all;
    }
}
