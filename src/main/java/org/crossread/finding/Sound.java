package org.crossread.finding;

import java.util.Locale;

/**
 * How a name sounds, roughly, whatever the alphabet it was brought over from: {@code Askar} and {@code Asqar}, {@code
 * Oruli} and {@code Oruly}. Letters that transcriptions of Cyrillic, Arabic and Turkic names (ISO 9, BGN/PCGN,
 * newspaper habit) write for one sound are one, as are a letter and two of it, and h at the end: {@code Hannah} and {@code
 * Hanna}. Vowels are not touched, for Abernathy and Abernethy are two men, nor codes with digits.
 */
final class Sound {

    private Sound() {}

    /** The key that names alike in sound share; empty for an empty name. */
    static String of(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        if (text.chars().anyMatch(Character::isDigit)) {
            return text;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            char c = text.charAt(i);
            boolean ends = !Character.isLetter(next) && i > 0 && "aeiou".indexOf(text.charAt(i - 1)) >= 0;
            boolean skip = (c == 'h' && ends)
                    || (c == 'h' && key.length() > 0 && key.charAt(key.length() - 1) == 'k')
                    || (c == 'o' && next == 'u')
                    || c == '\''
                    || c == '’';
            if (skip) {
                continue;
            }
            if (c == 'p' && next == 'h') {
                key.append('f');
                i++;
            } else if (c == 'x') {
                key.append("ks");
            } else {
                letter(key, c, next);
            }
        }
        return key.toString();
    }

    private static void letter(StringBuilder key, char c, char next) {
        char sound = switch (c) {
            case 'q' -> 'k';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' || next == 'z' ? 'c' : 'k';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            default -> c;
        };
        boolean again = key.length() > 0 && key.charAt(key.length() - 1) == sound;
        if (!again || !Character.isLetter(sound)) {
            key.append(sound);
        }
    }
}
