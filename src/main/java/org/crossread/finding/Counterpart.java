package org.crossread.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.NamedThings;
import org.crossread.lexicon.Offices;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.QuoteFact;
import org.crossread.model.TitleFact;

/**
 * Whether two names are the only ones of their sort that each article has and the other has not, in two sentences that
 * share much else: then the one article calls so what the other calls otherwise.
 *
 * <pre>
 *   The next round of talks is to be held in [Montrel] on 19 June.
 *   The generals will sit down again on 19 June, this time in [Santavra].
 * </pre>
 */
final class Counterpart {

    /** Sentences of one statement; a passage of more is half an article, and its names are of many things. */
    private static final int MOST = 3;

    /** Sentences of an article that would have room to name a thing again. */
    private static final int WHOLE = 5;

    private final Elsewhere elsewhere;
    private final Map<String, NameForm> forms = new HashMap<>();
    private final Map<String, Map<String, Boolean>> known = new HashMap<>();
    private final IdentityHashMap<Passage, Map<String, List<Mention>>> strangers = new IdentityHashMap<>();
    private final IdentityHashMap<Passage, Map<Passage, Common>> commons = new IdentityHashMap<>();

    Counterpart(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Whether each of two names is the other's only match, and the sentences tell the same of both. */
    boolean is(Mention left, Mention right) {
        if (!isShort(left) || !isShort(right)) {
            return false;
        }
        NameSort mine = NameSort.of(left);
        NameSort theirs = NameSort.of(right);
        boolean onePost = samePost(left, right);
        if (!mine.mayBe(theirs)
                || (!onePost && (speaks(left, mine) || speaks(right, theirs)))
                || besides(left) != besides(right)) {
            return false;
        }
        return only(left, right, theirs)
                && only(right, left, mine)
                && sameSlot(left, right, mine)
                && common(left, right).enough(mine, whole(left) && whole(right), onePost);
    }

    private boolean whole(Mention mention) {
        return elsewhere.whole(mention.article()).sentences().size() >= WHOLE;
    }

    private boolean only(Mention mention, Mention other, NameSort sort) {
        List<Mention> strangers = strangers(mention.passage(), other.article());
        boolean found = false;
        for (Mention stranger : strangers) {
            boolean same = ComparingNames.name(stranger)
                    .canonical()
                    .equals(ComparingNames.name(mention).canonical());
            found |= same;
            if (!same && NameSort.of(stranger).mayBe(sort)) {
                return false;
            }
        }
        return found;
    }

    private List<Mention> strangers(Passage passage, String article) {
        return strangers.computeIfAbsent(passage, p -> new HashMap<>()).computeIfAbsent(article, a -> {
            List<Mention> found = new ArrayList<>();
            for (Mention name : passage.mentions(Fact.Kind.NAME)) {
                if (!name.quoted()
                        && !Bearing.is(name)
                        && NameSort.of(name).kind() != NameSort.Kind.NONE
                        && !isKnown(name, a)) {
                    found.add(name);
                }
            }
            return found;
        });
    }

    private boolean isKnown(Mention mention, String article) {
        NameFact name = ComparingNames.name(mention);
        String key = name.type() + " " + name.canonical();
        Map<String, Boolean> names = known.computeIfAbsent(article, a -> new HashMap<>());
        Boolean before = names.get(key);
        if (before == null) {
            before = known(mention, article);
            names.put(key, before);
        }
        return before;
    }

    private NameForm form(Mention mention) {
        return forms.computeIfAbsent(ComparingNames.name(mention).canonical(), NameForm::of);
    }

    /** Whether an article has the name, or all of its words that are not the head of many names. */
    private boolean known(Mention mention, String article) {
        NameForm form = form(mention);
        for (Mention other : elsewhere.all(article, Fact.Kind.NAME)) {
            NameForm theirs = form(other);
            if (form.same(theirs)
                    || form.sound().equals(theirs.sound())
                    || initials(form, theirs)
                    || initials(theirs, form)) {
                return true;
            }
        }
        if (ComparingNames.name(mention).type() == NameFact.Type.PERSON) {
            return has(article, form, form.small().get(form.small().size() - 1));
        }
        List<String> own = form.small().stream()
                .filter(w -> NamedThings.standard().sort(w).isEmpty())
                .toList();
        return !own.isEmpty() && own.stream().allMatch(w -> has(article, form, w));
    }

    private boolean has(String article, NameForm form, String word) {
        return elsewhere.has(article, word, !form.name().contains(word));
    }

    /** "EBF" is the European Badminton Federation. */
    private static boolean initials(NameForm left, NameForm right) {
        if (left.small().size() > 1 || right.small().size() < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        right.small().stream()
                .filter(w ->
                        !w.isEmpty() && !w.equals("of") && !w.equals("the") && !w.equals("for") && !w.equals("and"))
                .forEach(w -> initials.append(w.charAt(0)));
        return left.small().get(0).contentEquals(initials);
    }

    private static boolean sameSlot(Mention left, Mention right, NameSort sort) {
        if (sort.kind() == NameSort.Kind.PLACE) {
            PlaceWay mine = PlaceWay.of(left);
            PlaceWay theirs = PlaceWay.of(right);
            return mine == theirs && mine != PlaceWay.OPEN;
        }
        return true;
    }

    /** Whether the two are given one office of which there is but one: the judge of one trial, the mayor of one town. */
    private static boolean samePost(Mention left, Mention right) {
        Set<String> mine = posts(left);
        return posts(right).stream().anyMatch(mine::contains);
    }

    private static Set<String> posts(Mention mention) {
        String name = ComparingNames.name(mention).canonical();
        Set<String> posts = new HashSet<>();
        for (Mention title : mention.passage().mentions(Fact.Kind.TITLE)) {
            TitleFact fact = (TitleFact) title.fact();
            if (fact.holder().filter(name::equals).isPresent()
                    && Offices.standard().sole(fact.office())) {
                posts.add(fact.office());
            }
        }
        return posts;
    }

    /** Whether the sentence says itself that it tells of one more: "in neighbouring Olten", "another of the agencies". */
    private static boolean besides(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = 0; w < words.size(); w++) {
            if (words.get(w).sentence() == mention.sentence()
                    && Words.BESIDES.has(words.get(w).token().form())
                    && !counts(mention.passage(), w + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "For another four years" adds to a figure. */
    private static boolean counts(Passage passage, int w) {
        return Stream.of(Fact.Kind.NUMBER, Fact.Kind.DATE)
                .flatMap(k -> passage.mentions(k).stream())
                .anyMatch(m -> m.from() <= w && w < m.to());
    }

    /** Whether the words around only tell who said something: two witnesses are two people. */
    private static boolean speaks(Mention mention, NameSort sort) {
        if (sort.kind() == NameSort.Kind.PLACE || sort.kind() == NameSort.Kind.THING) {
            return false;
        }
        return mention.beside(-1).filter(Counterpart::cue).isPresent()
                || mention.beside(1).filter(Counterpart::cue).isPresent()
                || mention.passage().mentions(Fact.Kind.QUOTE).stream()
                        .anyMatch(q -> q.sentence() == mention.sentence()
                                && ((QuoteFact) q.fact())
                                        .source()
                                        .filter(s -> s.overlaps(mention.fact().where()))
                                        .isPresent());
    }

    private static boolean cue(Word word) {
        return CueVerbs.standard().cue(word.token().form()).isPresent();
    }

    /** Whether the days that the two short passages tell exclude each other: the winners of two days are two people. */
    boolean otherDays(Mention left, Mention right) {
        return isShort(left) && isShort(right) && common(left, right).days();
    }

    private static boolean isShort(Mention mention) {
        return mention.passage().sentences().size() <= MOST;
    }

    private Common common(Mention left, Mention right) {
        return commons.computeIfAbsent(left.passage(), p -> new IdentityHashMap<>())
                .computeIfAbsent(right.passage(), q -> Common.of(left.passage(), right.passage()));
    }
}
