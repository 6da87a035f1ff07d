package org.crossread.text;

import org.crossread.lexicon.Words;

/**
 * What follows a mark that may end a sentence.
 *
 * @param text the paragraph
 * @param first the first letter or digit, after opening quotes, brackets and dashes; the text's length if there is none
 * @param word the word there, up to its first char that is no letter; empty for a number
 */
record Next(String text, int first, String word) {

    /** Words of a speaker's name and office between a question and "asked". */
    private static final int LONGEST_SPEAKER = 6;

    /** Chars read of a word; longer ones are in no list. */
    private static final int LONGEST_WORD = 40;

    static Next at(String text, int start) {
        int first = start;
        while (first < text.length()
                && (Marks.isOpener(text.charAt(first))
                        || Marks.isBullet(text.charAt(first))
                        || Marks.isSpace(text.charAt(first)))) {
            first++;
        }
        return new Next(text, first, wordAt(text, first));
    }

    /** Whether a sentence may begin so: with a capital, a number, a name such as "iPhone", or letters without case. */
    boolean mayStart() {
        if (first >= text.length()) {
            return false;
        }
        int c = text.codePointAt(first);
        if (Character.isLowerCase(c)) {
            return word.length() > 1 && Character.isUpperCase(word.charAt(1)) && word.length() > 2;
        }
        return Character.isLetterOrDigit(c) || c == '$' || c == '£' || c == '€' || c == '@' || c == '#' || c > 0xFFFF;
    }

    boolean isDigit() {
        return first < text.length() && Character.isDigit(text.charAt(first));
    }

    /** Whether the word is one that starts a sentence after an abbreviation, and no initial: "A man", not "A. Man". */
    boolean isStarter() {
        int end = first + word.length();
        boolean compound = end < text.length() && Marks.isHyphen(text.charAt(end));
        return !isInitial() && !compound && Words.SENTENCE_STARTERS.has(word);
    }

    /** Whether it is a single letter with a full stop: of a name, or of a zone such as "E.T." */
    boolean isInitial() {
        int end = first + word.length();
        return word.length() == 1 && end < text.length() && text.charAt(end) == '.';
    }

    /** Whether the word after this one is a number or begins with a capital too: "Chief Executive". */
    boolean goesOnInCapitals() {
        int at = first + word.length();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        int second = Marks.skipSpace(text, at);
        return second > at && second < text.length() && Character.isUpperCase(text.charAt(second));
    }

    /**
     * Whether these are words that credit the quotation before them: {@code "Why now?" Mayor Ann Lee asked.}
     *
     * @param strict if only a speaker and verb that end a clause do, as after a full stop
     */
    boolean attributes(boolean strict) {
        int at = first;
        for (int n = 0; n < LONGEST_SPEAKER; n++) {
            String name = wordAt(text, at);
            if (name.isEmpty()) {
                return false;
            }
            int end = at + name.length();
            if (n > 0 && Words.SPEECH_VERBS.has(name)) {
                return strict ? endsClause(end) : !startsClause(end);
            }
            boolean capital = Character.isUpperCase(name.codePointAt(0)) && !Words.SENTENCE_STARTERS.has(name);
            if (!capital || end >= text.length()) {
                return false;
            }
            boolean stop = text.charAt(end) == '.' || Marks.isHyphen(text.charAt(end));
            at = Marks.skipSpace(text, stop ? end + 1 : end);
        }
        return false;
    }

    private boolean endsClause(int end) {
        return end >= text.length() || text.charAt(end) == '.' || text.charAt(end) == ',';
    }

    /** Whether a clause that is the object of the verb follows: "Lee said he did not know". */
    private boolean startsClause(int end) {
        String object = wordAt(text, Marks.skipSpace(text, end));
        return Words.SPOKEN_CLAUSE.has(object);
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_WORD && isWordChar(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, end), end);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Marks.isApostrophe(c);
    }
}
