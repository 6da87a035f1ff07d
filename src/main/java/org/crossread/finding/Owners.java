package org.crossread.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.lexicon.Bodies;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Unit;

/** The owners of the figures and dates of an event, each worked out once, and whether two of them are one. */
final class Owners {

    private final Map<Place, Owner> known = new HashMap<>();
    private final Map<String, List<NameForm>> names = new HashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();
    private final Map<Place, Boolean> alone = new HashMap<>();

    Owner of(Mention mention) {
        Owner owner = known.get(mention.place());
        if (owner == null) {
            owner = Owner.of(mention);
            known.put(mention.place(), owner);
        }
        return owner;
    }

    /** Whether a name tells whose value it is. */
    boolean named(Mention mention) {
        return of(mention).name().isPresent();
    }

    /**
     * Whether the two are values of two named things that at least one of the articles knows apart. "Norvane paid 50
     * million for Pelstra" and "Pelstra was bought for 45 million" have two subjects and one price: neither name may
     * stand in the other's sentence.
     */
    boolean apart(Mention left, Mention right) {
        Owner mine = of(left);
        Owner theirs = of(right);
        if (mine.name().isEmpty() || theirs.name().isEmpty() || !comparable(mine.type(), theirs.type())) {
            return false;
        }
        NameForm one = mine.name().get();
        NameForm other = theirs.name().get();
        if (same(one, other) || AlikeNames.are(one, other) || Bodies.standard().mayBeOne(one.name(), other.name())) {
            return false;
        }
        boolean knownApart =
                in(right.passage().article(), one) || in(left.passage().article(), other);
        return knownApart && stranger(right, one) && stranger(left, other);
    }

    /** Whether a name does not stand in the sentence of a value, or has another value of that kind there. */
    private boolean stranger(Mention mention, NameForm name) {
        return !in(mention.home(), name)
                || mention.passage().mentions(mention.fact().kind()).stream()
                        .filter(m -> m.sentence() == mention.sentence() && !m.is(mention) && ofOneSort(m, mention))
                        .anyMatch(m -> of(m).name().filter(n -> same(n, name)).isPresent());
    }

    private static boolean ofOneSort(Mention left, Mention right) {
        return left.fact() instanceof DateFact date
                ? date.type() == ComparingDates.date(right).type()
                : left.fact().kind() != Fact.Kind.NUMBER || dimension(left) == dimension(right);
    }

    private static boolean comparable(NameFact.Type left, NameFact.Type right) {
        boolean people = left == NameFact.Type.PERSON || right == NameFact.Type.PERSON;
        boolean places = left == NameFact.Type.PLACE || right == NameFact.Type.PLACE;
        return !places && (!people || left == right);
    }

    private static boolean same(NameForm left, NameForm right) {
        return left.same(right) || left.sound().equals(right.sound());
    }

    private boolean in(Article article, NameForm name) {
        String question = article.id() + ' ' + name.name();
        Boolean answer = told.get(question);
        if (answer == null) {
            answer = names.computeIfAbsent(article.id(), id -> names(article)).stream()
                    .anyMatch(n -> same(n, name));
            told.put(question, answer);
        }
        return answer;
    }

    private static boolean in(Sentence sentence, NameForm name) {
        return sentence.facts().stream()
                .filter(NameFact.class::isInstance)
                .map(f -> NameForm.of(((NameFact) f).canonical()))
                .anyMatch(n -> same(n, name));
    }

    private static List<NameForm> names(Article article) {
        Map<String, NameForm> forms = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Fact fact : sentence.facts()) {
                if (fact instanceof NameFact name) {
                    forms.computeIfAbsent(name.canonical(), NameForm::of);
                }
            }
        }
        return List.copyOf(forms.values());
    }

    /** Whether both are values of one named thing, or of what both call by one noun. */
    boolean shared(Mention left, Mention right) {
        Owner mine = of(left);
        Owner theirs = of(right);
        if (mine.name().isPresent() && theirs.name().isPresent()) {
            return same(mine.name().get(), theirs.name().get());
        }
        return mine.name().isEmpty()
                && theirs.name().isEmpty()
                && !mine.noun().isEmpty()
                && !theirs.noun().isEmpty()
                && SameWord.is(mine.noun(), theirs.noun());
    }

    /** Whether two nouns that do not mean the same tell whose values they are: the library's and the pool's. */
    boolean strangers(Mention left, Mention right) {
        Owner mine = of(left);
        Owner theirs = of(right);
        return mine.name().isEmpty()
                && theirs.name().isEmpty()
                && !mine.noun().isEmpty()
                && !theirs.noun().isEmpty()
                && !SameWord.is(mine.noun(), theirs.noun())
                && !tells(right, mine.noun())
                && !tells(left, theirs.noun());
    }

    private static boolean tells(Mention mention, String noun) {
        Clause clause = Clause.around(mention);
        return mention.passage().words().subList(clause.start(), clause.end()).stream()
                .anyMatch(w -> SameWord.is(w.stem(), noun));
    }

    /** "; both told of Skua", where one name owns both; else nothing. */
    String whose(Mention left, Mention right) {
        return named(left) && named(right) && shared(left, right)
                ? of(left).name().map(n -> "; both told of " + n.name()).orElse("")
                : "";
    }

    /**
     * Whether the two are figures, or dates, of one named owner, and each the only one of its sort that its sentence
     * gives that owner: of "38 million in Canada and 100 million elsewhere" an owner tells nothing.
     */
    boolean answer(Mention left, Mention right) {
        Owner mine = of(left);
        Owner theirs = of(right);
        return mine.name().isPresent()
                && theirs.name().isPresent()
                && same(mine.name().get(), theirs.name().get())
                && only(left, mine.name().get())
                && only(right, theirs.name().get());
    }

    private boolean only(Mention mention, NameForm name) {
        Boolean answer = alone.get(mention.place());
        if (answer == null) {
            answer = mention.passage().mentions(mention.fact().kind()).stream()
                    .filter(m -> m.sentence() == mention.sentence() && !m.is(mention))
                    .filter(m -> ofOneSort(m, mention))
                    .noneMatch(m -> of(m).name().filter(n -> same(n, name)).isPresent());
            alone.put(mention.place(), answer);
        }
        return answer;
    }

    private static Unit.Dimension dimension(Mention mention) {
        return ComparingNumbers.number(mention).unit().dimension();
    }
}
