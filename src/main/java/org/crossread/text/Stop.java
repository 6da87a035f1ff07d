package org.crossread.text;

import java.util.Optional;
import org.crossread.lexicon.Abbreviations;
import org.crossread.lexicon.Words;

/**
 * A single full stop, white space, and something that could begin a sentence: does the stop end one, or does it belong
 * to an abbreviation, an initial, an ordinal or the number of a list item?
 *
 * @param text the paragraph
 * @param from where the sentence begins
 * @param dot the full stop
 * @param ahead what follows
 */
record Stop(String text, int from, int dot, Next ahead) {

    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

    /** Chars read of the word before a stop; no abbreviation is longer. */
    private static final int LONGEST_WORD = 20;

    /** Letters between the stops of an abbreviation such as "Ph.D."; more are words. */
    private static final int LONGEST_PART = 3;

    /** Words of a phrase of time that begins a sentence: "At about 5 a.m. Mr Lee left". */
    private static final int LONGEST_OPENING = 4;

    /** Whether the sentence goes on after the stop. */
    boolean goesOn() {
        String word = wordBefore(text, from, dot);
        if (word.isEmpty() || isLabel()) {
            return !word.isEmpty();
        }
        Optional<Abbreviations.Kind> kind = ABBREVIATIONS.kind(word);
        if (kind.isPresent()) {
            return goesOnAfter(kind.get());
        }
        if (isNumber(word)) {
            return isGermanOrdinal(word);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return goesOnAfterInitial(word.charAt(0));
        }
        return isDotted(word) && !ahead.isStarter() && (!ahead.isDigit() || word.equals("U.S"));
    }

    private boolean goesOnAfter(Abbreviations.Kind kind) {
        return switch (kind) {
            case TITLE, NEVER -> true;
            case SAINT, UNIT -> !ahead.isStarter() && !ahead.isDigit();
            case SUFFIX, STREET, STATE -> !ahead.isStarter() && !ahead.isDigit() && ahead.goesOnInCapitals();
            case MONTH ->
                ahead.isDigit() || ABBREVIATIONS.kind(ahead.word()).equals(Optional.of(Abbreviations.Kind.MONTH));
            case NUMBER ->
                ahead.isDigit() || isRoman(ahead.word()) || ahead.word().length() == 1;
            case CLOCK -> Words.AFTER_CLOCK.has(ahead.word()) || ahead.isInitial() || isOpening();
            case END, MARK -> false;
        };
    }

    private boolean goesOnAfterInitial(char letter) {
        if (ahead.isDigit()) {
            return false;
        }
        boolean afterName = Character.isUpperCase(firstOfPrevious());
        return letter == 'I' ? afterName && !ahead.isStarter() : !ahead.isStarter();
    }

    /** Whether the sentence so far is no more than the number or letter of a list item. */
    private boolean isLabel() {
        if (dot - from > LONGEST_WORD) {
            return false;
        }
        int first = from;
        while (first < dot && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        String label = text.substring(first, dot);
        return label.length() <= LONGEST_PART && (isNumber(label) || label.length() == 1);
    }

    /** Whether the sentence so far is no more than a preposition and an hour. */
    private boolean isOpening() {
        int words = 0;
        for (int i = from; i < dot && words < LONGEST_OPENING; i++) {
            if (Marks.isSpace(text.charAt(i))) {
                words++;
            }
        }
        return words < LONGEST_OPENING;
    }

    private boolean isGermanOrdinal(String number) {
        if (number.length() > 2) {
            return false;
        }
        return Words.AFTER_GERMAN_ORDINAL.has(ahead.word())
                || (Words.BEFORE_GERMAN_ORDINAL.has(previous(number.length())) && !ahead.isStarter());
    }

    private char firstOfPrevious() {
        String previous = previous(1);
        return previous.isEmpty() ? ' ' : previous.charAt(0);
    }

    /** The word before the one before the stop, in the same sentence; empty if there is none. */
    private String previous(int length) {
        int end = dot - length;
        while (end > from && Marks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end <= from ? "" : wordBefore(text, from, end);
    }

    /** The letters, digits and inner stops directly before {@code end}, none before {@code from}. */
    static String wordBefore(String text, int from, int end) {
        int first = end;
        int limit = Math.max(from, end - LONGEST_WORD);
        while (first > limit && isWordChar(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, end);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '°';
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    /** Whether it is letters with stops between, few at a time: {@code U.S}, {@code Ph.D}. */
    static boolean isDotted(String word) {
        int part = 0;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (part == 0) {
                    return false;
                }
                dotted = true;
                part = 0;
            } else if (!Character.isLetter(c) || ++part > LONGEST_PART) {
                return false;
            }
        }
        return dotted && part > 0;
    }
}
