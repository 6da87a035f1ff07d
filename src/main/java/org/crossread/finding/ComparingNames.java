package org.crossread.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.Bodies;
import org.crossread.lexicon.Places;
import org.crossread.lexicon.Words;
import org.crossread.model.NameFact;

/**
 * Compares names in one place of two sentences: another name there is a conflict only if each name is a stranger to the
 * other article and the words around are the same.
 */
final class ComparingNames implements Comparing {

    private static final double LONELY = 0.15;
    private static final double NEIGHBOUR = 0.2;
    /**
     * "The plant in Ravensby" and "the factory, in Denholm": of one thing in a statement, the places are two. Set by
     * hand.
     */
    private static final double HOST = 0.4;

    /** "The Sarmen region", "the Orlesk region". Set by hand: half as much as the same words to either side. */
    private static final double NOUN = 0.1;

    /** Each the only stranger to the other article, in sentences that share much else. Set by hand. */
    private static final double ONLY = 0.7;

    private static final double CODE = 0.45;
    /**
     * As much as a code: on invented cases of independent reports, enough for a pair whose sentences share one word.
     */
    private static final double ALIKE = 0.45;

    private static final double FIRST_NAME = 0.3;

    /** Two countries of one person, each article telling one. Set by hand. */
    private static final double ONE_PERSON = 0.7;

    private static final double SUBJECT = 0.15;

    /** "Route 19" and "Route 91": two figures that changed places. */
    private static final double SLIP = 0.2;

    /** A name that ends within so many words of the start of its sentence is its subject. */
    private static final int START = 6;

    /** What counts against a pair of names: two names in like sentences are mostly two things. */
    private static final double DOUBT = 0.2;

    private static final Pattern CODE_WORD = Pattern.compile("\\p{Lu}{1,3}[- ]?\\d{1,5}\\p{L}?");

    /** The longest text of that pattern, in chars; an upper-case letter may take two. */
    private static final int LONGEST_CODE = 14;

    private final Settings settings;
    private final Elsewhere elsewhere;
    private final Counterpart counterpart;
    private final Map<String, NameForm> forms = new HashMap<>();

    ComparingNames(Settings settings, Elsewhere elsewhere) {
        this.settings = settings;
        this.elsewhere = elsewhere;
        this.counterpart = new Counterpart(elsewhere);
    }

    static NameFact name(Mention mention) {
        return (NameFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        NameFact mine = name(left);
        NameFact theirs = name(right);
        if (Bearing.is(left) || Bearing.is(right)) {
            return Bearing.ruling(left, right);
        }
        if (form(left).same(form(right))) {
            return Ruling.equal("one name", left.text() + " = " + right.text());
        }
        if (form(left).sound().equals(form(right).sound())) {
            return Ruling.finer("one name, spelt otherwise", left.text() + " and " + right.text() + " sound alike");
        }
        if (Bodies.standard().mayBeOne(mine.canonical(), theirs.canonical()) || within(mine, theirs)) {
            return Ruling.NOT_COMPARABLE;
        }
        boolean code = code(left.text()) && code(right.text());
        boolean open = mine.type() == NameFact.Type.OTHER || theirs.type() == NameFact.Type.OTHER;
        boolean alike =
                AlikeNames.misspelt(form(left), form(right)) || (open && AlikeNames.are(form(left), form(right)));
        if (mine.type() != theirs.type()
                && !code
                && !alike
                && !oneNoun(left, right)
                && !NameSort.of(left).mayBe(NameSort.of(right))) {
            return Ruling.NOT_COMPARABLE;
        }
        return Ruling.conflict(
                "another name in the same place", () -> mine.canonical() + " is not " + theirs.canonical());
    }

    /** A town and a country, or Wales and Britain: the one may lie in the other. */
    private static boolean within(NameFact left, NameFact right) {
        return country(left) != country(right) || Places.standard().within(left.canonical(), right.canonical());
    }

    private static boolean country(NameFact name) {
        return name.type() == NameFact.Type.PLACE
                && Places.standard().place(name.canonical()).stream().anyMatch(Places.standard()::isCountry);
    }

    private NameForm form(Mention mention) {
        return forms.computeIfAbsent(name(mention).canonical(), NameForm::of);
    }

    private record Matter(NameFact.Type type, String canonical, String text, NameSort sort) {}

    @Override
    public Object matter(Mention mention) {
        return new Matter(name(mention).type(), name(mention).canonical(), mention.text(), NameSort.of(mention));
    }

    /** A road, a flight, a file: letters and digits in one word. */
    private static boolean code(String text) {
        return text.length() <= LONGEST_CODE && CODE_WORD.matcher(text).matches();
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return name(mention).type() == name(other).type()
                && Bearing.is(mention) == Bearing.is(other)
                && !twoNouns(mention, other)
                && code(mention.text()) == code(other.text());
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        if (Bearing.is(left) && Bearing.is(right)) {
            return Bearing.sameThing(settings.likeness(left, right), left, right, lonely);
        }
        boolean equal = form(left).same(form(right))
                || form(left).sound().equals(form(right).sound());
        if (equal) {
            return 0.9;
        }
        if (Nationality.ofOne(left, right)) {
            return ONE_PERSON;
        }
        boolean known =
                known(right.article(), form(left), form(right)) || known(left.article(), form(right), form(left));
        boolean alike = AlikeNames.are(form(left), form(right));
        if (known || left.quoted() || right.quoted() || Governing.opposed(left, right)) {
            return 0;
        }
        return Math.max(counterpart.is(left, right) ? ONLY : 0, inFrame(left, right, lonely, alike));
    }

    /** How surely two names, strangers to each other's articles, stand in one place of like sentences. */
    private double inFrame(Mention left, Mention right, boolean lonely, boolean alike) {
        if (!(lonely || alike)
                || (place(left) && Scope.of(left).future() != Scope.of(right).future())) {
            return 0;
        }
        boolean codes = code(left.text()) && code(right.text());
        if (!codes && !alike && (adjective(left) || adjective(right) || !sameFrame(left, right))) {
            return 0;
        }
        if (!codes && !alike && counterpart.otherDays(left, right)) {
            return 0;
        }
        double sure = settings.likeness(left, right) - DOUBT + (lonely ? LONELY : 0);
        sure += neighbour(left, right, -1) ? NEIGHBOUR : 0;
        sure += neighbour(left, right, 1) ? NEIGHBOUR : 0;
        sure += place(left) && place(right) && Host.same(left, right) ? HOST : 0;
        sure += subject(left) && subject(right) ? SUBJECT : 0;
        sure += oneNoun(left, right) ? NOUN : 0;
        sure += codes ? CODE : alike ? ALIKE : 0;
        sure += alike && numbered(left) && Transposed.are(left.text(), right.text()) ? SLIP : 0;
        sure += AlikeNames.sameFirst(form(left), form(right)) ? FIRST_NAME : 0;
        return Math.min(1, Math.max(0, sure));
    }

    /** Whether an article has what sets a name apart from another; "northern" is not the Northern of a council. */
    private boolean known(String article, NameForm name, NameForm other) {
        String word = name.ownWord(other);
        return elsewhere.has(article, word, !name.name().contains(word));
    }

    private static boolean place(Mention mention) {
        return name(mention).type() == NameFact.Type.PLACE;
    }

    /** The noun that says what is named, in "the Brackwell substation"; empty where none stands behind the name. */
    private static Optional<Word> noun(Mention mention) {
        List<Word> words = mention.passage().words();
        return mention.to() < words.size()
                        && words.get(mention.to()).sentence() == mention.sentence()
                        && words.get(mention.to()).telling()
                        && Words.SORTS.has(words.get(mention.to()).token().form())
                ? Optional.of(words.get(mention.to()))
                : Optional.empty();
    }

    /** "Brackwell substation" and "Harnley substation" are of one sort, whatever the names alone would be. */
    private static boolean oneNoun(Mention left, Mention right) {
        Optional<Word> mine = noun(left);
        Optional<Word> theirs = noun(right);
        return mine.isPresent()
                && theirs.isPresent()
                && SameWord.is(mine.get().stem(), theirs.get().stem());
    }

    /** "The Torva mine in the Sarmen region": nobody takes the one for the other. */
    private static boolean twoNouns(Mention left, Mention right) {
        return noun(left).isPresent() && noun(right).isPresent() && !oneNoun(left, right);
    }

    private static boolean numbered(Mention mention) {
        return Character.isDigit(mention.text().charAt(mention.text().length() - 1));
    }

    /** "Portuguese" says less of a place than "Portugal". */
    private static boolean adjective(Mention mention) {
        String last = mention.text().substring(mention.text().lastIndexOf(' ') + 1);
        return !last.isEmpty() && !name(mention).canonical().contains(last);
    }

    /** Whether both open their sentences, or the word before or behind is the same: "in Lisbon" / "in Porto". */
    private static boolean sameFrame(Mention left, Mention right) {
        return (subject(left) && subject(right)) || sameForm(left, right, -1) || sameForm(left, right, 1);
    }

    private static boolean sameForm(Mention left, Mention right, int side) {
        Optional<Word> mine = left.beside(side).filter(w -> !w.punctuation());
        Optional<Word> theirs = right.beside(side);
        return mine.isPresent() && theirs.isPresent() && WordMatch.sameForm(mine.get(), theirs.get());
    }

    private static boolean subject(Mention mention) {
        int first = mention.from();
        while (first > 0 && mention.passage().words().get(first - 1).sentence() == mention.sentence()) {
            first--;
        }
        return mention.from() - first <= 1 && mention.to() - first <= START;
    }

    private static boolean neighbour(Mention left, Mention right, int side) {
        Optional<String> mine = left.beside(side).filter(Word::telling).map(Word::stem);
        return mine.isPresent() && mine.equals(right.beside(side).map(Word::stem));
    }
}
