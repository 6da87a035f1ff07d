package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest of many spellings at a place of a text, in time that does not depend on how many there are: a trie
 * of chars. Case does not count; a space in a spelling also stands for a no-break space or a hyphen.
 *
 * @param <T> what a spelling means
 */
final class Spellings<T> {

    /** One char further in some spelling. */
    private static final class Node<T> {
        private final char letter;
        /** In order of their letters. */
        private final List<Node<T>> next = new ArrayList<>(1);

        private final List<T> meaning = new ArrayList<>(1);

        private Node(char letter) {
            this.letter = letter;
        }

        /** The place of the node with a letter, found by halves; if there is none, -1 less the place it would take. */
        private int place(char wanted) {
            int low = 0;
            int high = next.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                char there = next.get(middle).letter;
                if (there == wanted) {
                    return middle;
                }
                low = there < wanted ? middle + 1 : low;
                high = there < wanted ? high : middle - 1;
            }
            return -1 - low;
        }
    }

    private final Node<T> root = new Node<>(' ');
    private final boolean backwards;

    private Spellings(boolean backwards) {
        this.backwards = backwards;
    }

    /** Of {@code meanings} by spelling, to be looked for from the first char on. */
    static <T> Spellings<T> forwards(Map<String, T> meanings) {
        return of(meanings, false);
    }

    /** Of {@code meanings} by spelling, to be looked for from the last char back. */
    static <T> Spellings<T> backwards(Map<String, T> meanings) {
        return of(meanings, true);
    }

    private static <T> Spellings<T> of(Map<String, T> meanings, boolean backwards) {
        Spellings<T> spellings = new Spellings<>(backwards);
        meanings.forEach(spellings::put);
        return spellings;
    }

    private void put(String spelling, T meaning) {
        Node<T> node = root;
        for (int i = 0; i < spelling.length(); i++) {
            char c = folded(spelling.charAt(backwards ? spelling.length() - 1 - i : i));
            int place = node.place(c);
            if (place < 0) {
                node.next.add(-1 - place, new Node<>(c));
            }
            node = node.next.get(place < 0 ? -1 - place : place);
        }
        if (node.meaning.isEmpty()) {
            node.meaning.add(meaning);
        }
    }

    /** The longest spelling that starts at {@code at}, or, backwards, ends before it, and that cuts no word in two. */
    Optional<Spelled<T>> at(String text, int at) {
        Optional<Spelled<T>> longest = Optional.empty();
        Node<T> node = root;
        int i = at;
        while (backwards ? i > 0 : i < text.length()) {
            int place = node.place(folded(text.charAt(backwards ? i - 1 : i)));
            if (place < 0) {
                break;
            }
            Node<T> next = node.next.get(place);
            i += backwards ? -1 : 1;
            if (!next.meaning.isEmpty() && !cutsWord(text, i)) {
                longest = Optional.of(new Spelled<>(next.meaning.get(0), Math.min(at, i), Math.max(at, i)));
            }
            node = next;
        }
        return longest;
    }

    private static boolean cutsWord(String text, int i) {
        return i > 0
                && i < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i));
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u00a0', '\u202f', '\u2009', '-', '\u2011' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
