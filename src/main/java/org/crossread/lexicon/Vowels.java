package org.crossread.lexicon;

/** Vowels and syllables of an English word, as its letters show them. */
final class Vowels {

    private Vowels() {}

    /** Whether the letter is a vowel; {@code y} is one after a consonant, the {@code u} of {@code qu} is none. */
    static boolean at(String word, int i) {
        return switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o' -> true;
            case 'u' -> i == 0 || word.charAt(i - 1) != 'q';
            case 'y' -> i > 0 && !at(word, i - 1);
            default -> false;
        };
    }

    /** How many runs of vowels it has: nearly its syllables. */
    static int groups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            if (at(word, i) && (i == 0 || !at(word, i - 1))) {
                groups++;
            }
        }
        return groups;
    }
}
