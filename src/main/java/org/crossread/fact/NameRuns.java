package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Aliases;
import org.crossread.lexicon.Commonness;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.NameWords.Role;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.Offices;
import org.crossread.lexicon.Spelled;
import org.crossread.lexicon.Stems;
import org.crossread.model.NameFact;
import org.crossread.model.Span;

/** Finds runs of capitalised words that may be names, and parts honorifics, offices and peoples from them. */
final class NameRuns {

    private static final NameWords WORDS = NameWords.standard();

    /** A word in more than this share of articles is common, and no name only because it opens a sentence. */
    private static final double COMMON = 0.0041;

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final List<NameRun> runs = new ArrayList<>();

    private NameRuns(Pieces pieces, Lexicon lexicon) {
        this.pieces = pieces;
        this.lexicon = lexicon;
    }

    /** The runs of a sentence, in order, none over another. */
    static List<NameRun> of(Pieces pieces, Lexicon lexicon) {
        NameRuns found = new NameRuns(pieces, lexicon);
        int i = 0;
        while (i < pieces.count()) {
            i = found.read(i);
        }
        return found.runs;
    }

    private int read(int i) {
        Piece piece = pieces.at(i);
        if (!piece.word()) {
            return i + 1;
        }
        Optional<NameCodes.Coded> code = NameCodes.at(pieces, i);
        if (code.isPresent()) {
            add(i, code.get().next(), code.get().type(), true, false, Optional.empty());
            return code.get().next();
        }
        if (!piece.capital()) {
            return i + 1;
        }
        if (NameCodes.isPeriod(pieces, i)) {
            return i + 2;
        }
        int alias = alias(i);
        if (alias > i) {
            return alias;
        }
        Optional<Spelled<String>> known = known(i);
        boolean opens = opens(i);
        boolean acronym = acronym(i, i + 1).isPresent();
        boolean calendar = WORDS.is(Role.CALENDAR, NameTypes.bare(piece.form()));
        if ((calendar || (opens && WORDS.is(Role.OPENER, piece.form()))) && known.isEmpty() && !acronym) {
            return i + 1;
        }
        int next = NameExtent.end(pieces, i);
        int from = afterTitles(i, next);
        boolean titled = from > i;
        boolean first = opens && from == i;
        if (first && common(piece.form()) && known.isEmpty() && !acronym && !pieces.read(i + 1, "&")) {
            if (next - i < 2 || !pieces.at(i + 1).capital()) {
                return i + 1;
            }
            boolean suffix = WORDS.is(Role.ORGANISATION, pieces.at(next - 1).form());
            boolean small = NumberCues.standard().is(NumberCues.Role.FUNCTION, piece.form());
            if (!suffix || small) {
                return i + 1;
            }
            from = i;
            first = false;
        }
        Optional<NameCodes.Coded> numbered = NameCodes.behind(pieces, from, next);
        if (numbered.isPresent()) {
            add(from, numbered.get().next(), numbered.get().type(), true, false, Optional.empty());
            return numbered.get().next();
        }
        if (from >= next) {
            return Math.max(next, i + 1);
        }
        split(from, next, first && next - from == 1 && known.isEmpty() && !acronym, titled);
        return Math.max(next, runs.isEmpty() ? next : runs.get(runs.size() - 1).next());
    }

    /**
     * Adds a name of the lexicon that starts here and is no part of a longer one; the piece behind it, or {@code i}.
     */
    private int alias(int i) {
        Optional<Spelled<Aliases.Named>> named =
                lexicon.names().at(pieces.text(), pieces.at(i).start());
        if (named.isEmpty()) {
            return i;
        }
        int next = pieces.from(named.get().end());
        boolean whole = NameExtent.end(pieces, i) <= next
                || lexicon.offices().at(pieces.text(), pieces.at(next).start()).isPresent();
        if (!whole || next <= i) {
            return i;
        }
        Aliases.Named meant = named.get().meaning();
        add(i, next, meant.type(), true, false, Optional.of(meant.name()));
        return next;
    }

    private Optional<Spelled<String>> known(int i) {
        int start = pieces.at(i).start();
        return lexicon.places().at(pieces.text(), start).filter(p -> {
            String words = pieces.text().substring(p.start(), p.end());
            return lexicon.places().place(words).isPresent()
                    || lexicon.places().people(words).isPresent();
        });
    }

    /** Whether the word opens a sentence or a quotation, where every word has a capital. */
    private boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        Piece before = pieces.at(i - 1);
        return before.is("\"")
                || before.is("\u201c")
                || before.is("\u2018")
                || before.is(":")
                || before.is("|")
                || (before.dash() && !pieces.glued(i - 1))
                || (before.is(".") && pieces.at(i - 2).form().length() > 3)
                || before.is("?")
                || before.is("!");
    }

    private static boolean common(String form) {
        return Commonness.standard().share(Stems.standard().of(form)) > COMMON
                || NumberCues.standard().is(NumberCues.Role.FUNCTION, form)
                || Stems.standard().of(form).length() < form.length() - 1;
    }

    /** The piece behind honorifics and offices that open a run, if a name is left. */
    private int afterTitles(int from, int next) {
        int at = from;
        boolean group = WORDS.is(Role.ORGANISATION, pieces.at(next - 1).form());
        boolean organisation = group || WORDS.is(Role.PLACE, pieces.at(next - 1).form());
        for (int i = from; i < next; i++) {
            String form = pieces.at(i).form();
            if (WORDS.is(Role.HONORIFIC, form) && (!organisation || (i == from && !group))) {
                at = pieces.read(i + 1, ".") ? i + 2 : i + 1;
                continue;
            }
            Optional<Spelled<Offices.Office>> office =
                    lexicon.offices().at(pieces.text(), pieces.at(i).start());
            if (office.isPresent() && !organisation) {
                at = Math.max(at, Math.min(next, pieces.from(office.get().end())));
            }
        }
        boolean title = WORDS.is(Role.HONORIFIC, pieces.at(from).form())
                || lexicon.offices().at(pieces.text(), pieces.at(from).start()).isPresent()
                || next - from > 2;
        return at < next || title ? at : from;
    }

    /**
     * Parts a leading people from what it belongs to, unless both are one name: "Ukrainian Pyotr Bondar", "British
     * Museum".
     */
    private void split(int from, int next, boolean sole, boolean titled) {
        Optional<Spelled<String>> known = known(from);
        if (known.isPresent()) {
            int end = pieces.from(known.get().end());
            if (end >= next) {
                add(from, end, NameFact.Type.PLACE, true, false, known.map(Spelled::meaning));
                return;
            }
            String words =
                    pieces.text().substring(known.get().start(), known.get().end());
            boolean people = lexicon.places().people(words).isPresent();
            boolean suffix = NameTypes.sure(pieces, from, next).isPresent();
            if (people && !suffix) {
                add(from, end, NameFact.Type.PLACE, true, false, known.map(Spelled::meaning));
                from = end;
            }
        }
        if (from < next) {
            Optional<NameFact.Type> sure = NameTypes.sure(pieces, from, next);
            NameFact.Type type = sure.orElseGet(() -> titled ? NameFact.Type.PERSON : NameFact.Type.OTHER);
            boolean certain = sure.isPresent() || titled;
            add(from, next, certain ? type : NameTypes.guess(pieces, from, next), certain, sole, acronym(from, next));
        }
    }

    private Optional<String> acronym(int from, int next) {
        Piece piece = pieces.at(from);
        return next - from == 1
                ? lexicon.variants().acronym(pieces.text().substring(piece.start(), piece.end()))
                : Optional.empty();
    }

    private void add(int from, int next, NameFact.Type type, boolean sure, boolean sole, Optional<String> settled) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < next; i++) {
            Piece piece = pieces.at(i);
            String word = pieces.text().substring(piece.start(), piece.end());
            boolean glued = i > from && pieces.glued(i - 1);
            if (glued) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(word);
            }
        }
        int end = pieces.at(next - 1).end();
        String last = words.get(words.size() - 1);
        String bare = possessor(last);
        words.set(words.size() - 1, bare);
        if (bare.isEmpty()) {
            return;
        }
        Span where = new Span(pieces.at(from).start(), end - (last.length() - bare.length()));
        runs.add(new NameRun(
                where,
                words,
                from,
                next,
                settled.isPresent() && type == NameFact.Type.OTHER ? NameFact.Type.ORGANISATION : type,
                sure || settled.isPresent(),
                sole && settled.isEmpty(),
                WORDS.is(Role.SPEECH, pieces.at(next).form()) && !bare.endsWith("s"),
                settled));
    }

    private static String possessor(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.endsWith("'s") || low.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }
}
