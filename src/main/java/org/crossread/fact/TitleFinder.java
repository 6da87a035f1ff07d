package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.Offices.Office;
import org.crossread.lexicon.Spelled;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.Span;
import org.crossread.model.TitleFact;

/** Finds offices and roles, and who holds them where the sentence tells. */
final class TitleFinder implements Finder {

    private static final NumberCues CUES = NumberCues.standard();

    private final Lexicon lexicon;
    private final Roster names;

    /** A finder for the article that has these names. */
    TitleFinder(Lexicon lexicon, Roster names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        Pieces pieces = wording.pieces();
        List<TitleFact> facts = new ArrayList<>();
        Optional<TitleHolder> holders = Optional.empty();
        int i = 0;
        while (i < pieces.count()) {
            int next = i + 1;
            Optional<Titled> titled = pieces.at(i).word() ? titled(pieces, i) : Optional.empty();
            if (titled.isPresent()) {
                if (holders.isEmpty()) {
                    holders = Optional.of(new TitleHolder(pieces, names, NameFinder.in(wording.sentence(), names)));
                }
                Titled title = titled.get();
                Optional<String> holder = holders.get().of(title);
                boolean free = facts.isEmpty()
                        || facts.get(facts.size() - 1).where().end()
                                <= title.where().start();
                if (free
                        && (title.strong() || holder.isPresent())
                        && !holders.get().insideName(title)) {
                    facts.add(new TitleFact(title.where(), title.office(), holder));
                }
                next = Math.max(next, pieces.from(title.where().end()));
            }
            i = next;
        }
        return facts;
    }

    /**
     * An office as it stands in a sentence.
     *
     * @param where its words
     * @param office its normal form
     * @param strong whether it is one without a name beside it
     * @param clause whether a clause such as "who chairs" tells it
     */
    record Titled(Span where, String office, boolean strong, boolean clause) {}

    private Optional<Titled> titled(Pieces pieces, int i) {
        String text = pieces.text();
        int start = pieces.at(i).start();
        Optional<Spelled<Office>> clause =
                pieces.read(i, "who") ? lexicon.offices().clause(text, start) : Optional.empty();
        if (clause.isPresent()) {
            Spelled<Office> c = clause.get();
            boolean loose = pieces.read(pieces.from(c.end()), "a") || pieces.read(pieces.from(c.end()), "an");
            return loose
                    ? Optional.empty()
                    : Optional.of(
                            new Titled(new Span(c.start(), c.end()), c.meaning().name(), false, true));
        }
        Optional<Spelled<Office>> office = lexicon.offices().at(text, start);
        if (office.isEmpty() || verb(pieces, i, office.get())) {
            return Optional.empty();
        }
        int end = office.get().end();
        String name = office.get().meaning().name();
        if (name.equals("minister") || name.equals("secretary") || name.equals("director") || name.equals("head")) {
            int from = field(pieces, i, name);
            int until = complement(pieces, pieces.from(end));
            if (from < i) {
                name = text.substring(pieces.at(from).start(), start).strip().toLowerCase(Locale.ROOT) + " " + name;
                start = pieces.at(from).start();
            } else if (until > pieces.from(end)) {
                int last = pieces.at(until - 1).end();
                name = complemented(name, text.substring(end, last).strip().toLowerCase(Locale.ROOT));
                end = last;
            }
        }
        Optional<Spelled<String>> prefix = prefix(text, start);
        while (prefix.isPresent()) {
            name = prefix.get().meaning() + " " + name;
            start = prefix.get().start();
            prefix = prefix(text, start);
        }
        return Optional.of(
                new Titled(new Span(start, end), name, office.get().meaning().strong(), false));
    }

    private Optional<Spelled<String>> prefix(String text, int start) {
        int end = start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '-') ? start - 1 : start;
        return end < start ? lexicon.offices().prefix(text, end) : Optional.empty();
    }

    /** "Leads", "head north", "chairs" as a verb: an office has a determiner, a name or another noun beside it. */
    private boolean verb(Pieces pieces, int i, Spelled<Office> office) {
        String before = pieces.at(i - 1).form();
        int next = pieces.from(office.end());
        boolean single = next == i + 1;
        boolean to = before.equals("to") || CUES.is(NumberCues.Role.MODAL, before);
        boolean compound = (pieces.at(next).dash() && pieces.glued(next - 1))
                || (pieces.at(i - 1).dash() && pieces.glued(i - 1) && !prefixed(pieces, i));
        boolean part = single
                && (pieces.read(i, "general")
                        || pieces.read(i, "head")
                        || pieces.read(i, "major")
                        || pieces.read(i, "chief"))
                && !(pieces.at(i).capital() && pieces.at(next).capital())
                && !pieces.read(next, "of");
        return (single && to) || compound || part;
    }

    private boolean prefixed(Pieces pieces, int i) {
        return lexicon.offices().prefix(pieces.text(), pieces.at(i - 1).start()).isPresent();
    }

    /** The noun before minister, secretary or director that tells of what: roads minister. */
    private int field(Pieces pieces, int i, String office) {
        Piece before = pieces.at(i - 1);
        boolean noun = before.word()
                && !CUES.is(NumberCues.Role.FUNCTION, before.form())
                && !CUES.is(NumberCues.Role.DETERMINER, before.form())
                && !CUES.is(NumberCues.Role.LIGHT, before.form())
                && !before.form().endsWith("'s")
                && !before.form().endsWith("ed")
                && !before.form().endsWith("ing")
                && lexicon.places()
                        .people(pieces.text().substring(before.start(), before.end()))
                        .isEmpty()
                && lexicon.offices().prefix(pieces.text(), before.end()).isEmpty()
                && !office.equals("head");
        return noun ? i - 1 : i;
    }

    /**
     * The piece behind "of highways", "for transport", "of the museum's" not: nouns in lower case, or a ministry's
     * field.
     */
    private static int complement(Pieces pieces, int next) {
        if (!pieces.read(next, "of") && !pieces.read(next, "for")) {
            return next;
        }
        int at = next + 1;
        while (at < next + 4
                && pieces.at(at).word()
                && !CUES.is(NumberCues.Role.FUNCTION, pieces.at(at).form())
                && !CUES.is(NumberCues.Role.DETERMINER, pieces.at(at).form())
                && !pieces.at(at).capital()) {
            at++;
        }
        return at > next + 1 ? at : next;
    }

    /** "Minister for transport" is the transport minister; a director of highways stays one. */
    private static String complemented(String office, String complement) {
        int space = complement.indexOf(' ');
        boolean minister = office.equals("minister") && complement.indexOf(' ', space + 1) < 0;
        return minister ? complement.substring(space + 1) + " minister" : office + " " + complement;
    }
}
