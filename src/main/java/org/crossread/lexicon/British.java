package org.crossread.lexicon;

/** Brings the American {@code -ize} and {@code -yze} to the British spelling. */
final class British {

    /** The shortest word that ends in the suffix and not in a root of its own, as {@code prize} and {@code seize} do. */
    private static final int SHORTEST = 7;

    private British() {}

    static String spelling(String stem) {
        boolean suffix = stem.endsWith("ize") || stem.endsWith("yze");
        if (suffix && stem.length() >= SHORTEST && !stem.endsWith("size")) {
            return stem.substring(0, stem.length() - 2) + "se";
        }
        return stem;
    }
}
