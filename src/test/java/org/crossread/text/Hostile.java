package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that nobody meant to write: runs of every mark, lone surrogates, control chars, and seeded mixtures. */
final class Hostile {

    private static final String[] PIECES = {
        "a",
        "The",
        "U.S.",
        "Mr.",
        "I",
        "5",
        "1.5bn",
        "$",
        "%",
        ".",
        "...",
        ". . .",
        "…",
        "!",
        "?",
        "\"",
        "“",
        "”",
        "'",
        "’",
        "’s",
        "(",
        ")",
        "[",
        "]",
        "-",
        "—",
        "–",
        "@",
        "#",
        "/",
        ":",
        "http://",
        "www.",
        ".com",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00\uFE0F",
        "\u0000",
        "\u0007",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "\u0301",
        "é",
        "ß",
        "ﬁ",
        "中",
        "。",
        "٣",
        "½",
        "°C",
        "&",
        "a.m.",
        "said",
        "•",
        "1.",
        "\u202E",
        "+",
        "−",
        "'90s",
        "US$",
        "\n",
        "\u00A0"
    };

    private Hostile() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String piece : PIECES) {
            texts.add(piece.repeat(40));
            texts.add((piece + " ").repeat(40));
        }
        Random random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(30);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) == 0) {
                    text.append(' ');
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
