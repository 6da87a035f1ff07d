package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.lexicon.Stems;
import org.crossread.model.Counted;

/**
 * Finds what a number counts, by the words around it: in "cracks in 14 of its 96 steel hangers" the 14 counts hanger,
 * narrowed by crack.
 */
final class CountedNoun {

    private static final NumberCues CUES = NumberCues.standard();
    private static final Stems STEMS = Stems.standard();

    /** Words of a noun phrase before its head; longer runs are other things. */
    private static final int LONGEST_PHRASE = 6;

    private CountedNoun() {}

    /**
     * What the number from piece {@code from} to before {@code next}, its hedge and unit with it, counts.
     *
     * @param one whether a singular may follow
     */
    static Counted of(Pieces pieces, int from, int next, boolean one) {
        List<String> modifiers = new ArrayList<>();
        String head = "";
        int at = next;
        boolean hyphen = pieces.at(at).dash() && pieces.glued(at - 1);
        at = hyphen ? at + 1 : at;
        at = complement(pieces, at);
        List<Integer> phrase = phrase(pieces, at);
        boolean determined = CUES.is(Role.DETERMINER, pieces.at(from - 1).form());
        int chosen = head(pieces, phrase, one, hyphen, determined);
        if (chosen >= 0) {
            head = STEMS.of(pieces.at(chosen).form());
            for (int word : phrase) {
                if (word != chosen && (word < chosen || hyphen)) {
                    modifiers.add(STEMS.of(pieces.at(word).form()));
                }
            }
            after(pieces, chosen + 1, modifiers);
        }
        int before = from - 1;
        if (pieces.at(before).word() && CUES.is(Role.LINK, pieces.at(before).form()) && content(pieces, before - 1)) {
            String noun = STEMS.of(pieces.at(before - 1).form());
            if (head.isEmpty() && (pieces.read(before, "of") || pieces.read(before, "at"))) {
                head = noun;
            } else if (!noun.equals(head)) {
                modifiers.add(noun);
            }
        }
        return new Counted(
                head,
                modifiers.stream().filter(m -> !m.isBlank()).distinct().toList(),
                ClauseVerb.of(pieces, from, chosen >= 0 ? chosen + 1 : next));
    }

    /** Whether {@code form} looks like a plural noun. */
    static boolean plural(String form) {
        if (CUES.is(Role.PLURAL, form)) {
            return true;
        }
        return form.length() >= 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !form.endsWith("us")
                && !form.endsWith("is")
                && !form.endsWith("'s")
                && !CUES.is(Role.FUNCTION, form)
                && !CUES.is(Role.LIGHT, form);
    }

    /** After "of the", "of its 96", "in every": the noun phrase; else the same place. */
    private static int complement(Pieces pieces, int at) {
        if (!pieces.read(at, "of")) {
            return at;
        }
        int i = at + 1;
        while (CUES.is(Role.DETERMINER, pieces.at(i).form())
                || pieces.read(i, "those")
                || pieces.read(i, "these")
                || pieces.read(i, "all")
                || pieces.at(i).form().endsWith("'s")
                || pieces.at(i).digits()
                || org.crossread.lexicon.NumberWords.standard()
                        .knows(pieces.at(i).form())
                || (pieces.read(i, ",") && pieces.at(i + 1).digits())) {
            i++;
        }
        return i;
    }

    private static List<Integer> phrase(Pieces pieces, int at) {
        List<Integer> words = new ArrayList<>();
        int i = at;
        while (words.size() < LONGEST_PHRASE) {
            Piece piece = pieces.at(i);
            if (piece.dash() && pieces.glued(i) && pieces.glued(i - 1) && !words.isEmpty()) {
                i++;
                continue;
            }
            if (!piece.word() || CUES.is(Role.FUNCTION, piece.form()) || CUES.is(Role.LIGHT, piece.form())) {
                break;
            }
            if (CUES.is(Role.TIME, piece.form())) {
                return List.of();
            }
            words.add(i);
            i++;
        }
        return words;
    }

    private static int head(Pieces pieces, List<Integer> phrase, boolean one, boolean hyphen, boolean determined) {
        if (phrase.isEmpty()) {
            return -1;
        }
        if (hyphen) {
            return phrase.get(0);
        }
        int last = -1;
        for (int word : phrase) {
            String form = pieces.at(word).form();
            if (plural(form)) {
                last = word;
            } else if (last >= 0) {
                break;
            }
        }
        if (last >= 0 || !one) {
            return last;
        }
        int before = -1;
        for (int word : phrase) {
            if (before >= 0 && ClauseVerb.form(pieces, word)) {
                break;
            }
            before = word;
        }
        return before >= 0 && !determined && ClauseVerb.form(pieces, before) ? -1 : before;
    }

    /** Others counted with it ("drivers, guards and signallers"), and what it is of or who does what. */
    private static void after(Pieces pieces, int at, List<String> modifiers) {
        int i = at;
        while ((pieces.read(i, ",") || pieces.read(i, "and") || pieces.read(i, "or"))
                && plural(pieces.at(i + 1).form())
                && (!pieces.read(i, ",")
                        || pieces.read(i + 2, "and")
                        || pieces.read(i + 2, ",")
                        || pieces.read(i + 2, "or"))) {
            modifiers.add(STEMS.of(pieces.at(i + 1).form()));
            i += 2;
        }
        if (pieces.read(i, "who") || pieces.read(i, "that") || pieces.read(i, "which")) {
            modifiers.add(ClauseVerb.after(pieces, i + 1));
        } else if (pieces.read(i, "of")) {
            List<Integer> phrase = phrase(pieces, complement(pieces, i));
            if (!phrase.isEmpty()) {
                modifiers.add(STEMS.of(pieces.at(phrase.get(phrase.size() - 1)).form()));
            }
        }
    }

    private static boolean content(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return piece.word()
                && !CUES.is(Role.FUNCTION, piece.form())
                && !CUES.is(Role.LIGHT, piece.form())
                && !ClauseVerb.form(pieces, i);
    }
}
