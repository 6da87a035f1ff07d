package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.SourceHeads;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;

/**
 * Of which person a predicate is told, where a name says it: {@code [Ina Fell] will not be extradited}, {@code convicted
 * the banker [Ina Fell]}. What is told of one person denies nothing that is told of another.
 *
 * @param name whom it is told of
 * @param owners whose adjutant, sister or house it is told of
 * @param somebody whether that is a person
 */
record Persons(Optional<NameForm> name, List<NameForm> owners, boolean somebody) {

    /** Words from the predicate in which the name stands. */
    private static final int REACH = 12;

    /** Endings of nouns for people. */
    private static final List<String> PERSON_ENDINGS =
            List.of("ant", "ist", "man", "woman", "mate", "ian", "eer", "tor");

    Persons {
        owners = List.copyOf(owners);
    }

    /** The person a predicate is told of: the object of an active verb, else the subject. */
    static Persons of(Mention mention, Theme theme) {
        return theme.object() ? object(mention) : subject(mention);
    }

    /** Whether the two are two people by name, or the one is somebody of the other's: "Saez", "Saez's adjutant". */
    boolean differ(Persons other) {
        boolean two = name.isPresent() && other.name.isPresent() && !one(name.get(), other.name.get());
        return two || ofOther(other) || other.ofOther(this);
    }

    private boolean ofOther(Persons other) {
        return somebody && other.name.isPresent() && owners.stream().anyMatch(o -> one(o, other.name.get()));
    }

    private static boolean one(NameForm left, NameForm right) {
        return left.same(right)
                || AlikeNames.misspelt(left, right)
                || left.words()
                        .get(left.words().size() - 1)
                        .equals(right.words().get(0));
    }

    private static Persons subject(Mention mention) {
        Clause clause = Clause.around(mention);
        List<NameForm> owners = new ArrayList<>();
        int w = clause.helpers(mention.from()) - 1;
        for (int last = w; w >= clause.start() && w > last - REACH; w--) {
            if (stops(clause, w)) {
                break;
            }
            Optional<Mention> name = name(mention, w);
            if (name.isEmpty()) {
                continue;
            }
            NameForm form = NameForm.of(((NameFact) name.get().fact()).canonical());
            if (Words.GENITIVES.has(clause.form(name.get().to()))) {
                owners.add(form);
            } else if (!hangs(clause, name.get().from() - 1)) {
                return new Persons(Optional.of(form), List.of(), true);
            }
            w = name.get().from();
        }
        return new Persons(Optional.empty(), owners, isSomebody(clause.form(clause.helpers(mention.from()) - 1)));
    }

    /** Whether a noun is for a man or a woman: "lawyer", "adjutant", "sister". */
    private static boolean isSomebody(String noun) {
        return SourceHeads.standard().kind(noun).isPresent()
                || VerbWords.standard().is("he-word", noun)
                || VerbWords.standard().is("she-word", noun)
                || PERSON_ENDINGS.stream().anyMatch(noun::endsWith);
    }

    private static Persons object(Mention mention) {
        Clause clause = Clause.around(mention);
        List<NameForm> owners = new ArrayList<>();
        String last = "";
        for (int w = mention.to(); w < clause.end() && w < mention.to() + Theme.LONGEST; w++) {
            if (clause.is(w, Kind.PREPOSITION) || clause.isMark(w) || stops(clause, w)) {
                break;
            }
            Optional<Mention> name = name(mention, w);
            if (name.isPresent()) {
                NameForm form = NameForm.of(((NameFact) name.get().fact()).canonical());
                if (!Words.GENITIVES.has(clause.form(name.get().to()))) {
                    return new Persons(Optional.of(form), List.of(), true);
                }
                owners.add(form);
                w = name.get().to();
            }
            last = clause.form(w);
        }
        return new Persons(Optional.empty(), owners, isSomebody(last));
    }

    /** Another clause begins, or two are named together. */
    private static boolean stops(Clause clause, int w) {
        return clause.isVerb(w)
                || (clause.isMark(w) && !clause.isComma(w) && !Words.GENITIVES.has(clause.form(w)))
                || clause.is(w, Kind.COORDINATOR)
                || clause.is(w, Kind.SUBORDINATOR)
                || Words.RELATIVES.has(clause.form(w));
    }

    /** Whether a preposition leads to the phrase that ends there: "the trial of [the banker] Ina Fell". */
    private static boolean hangs(Clause clause, int last) {
        int w = last;
        while (w > clause.start() && w > last - Theme.LONGEST && clause.kind(w).isEmpty() && !clause.isMark(w)) {
            w--;
        }
        return clause.is(clause.is(w, Kind.DETERMINER) ? w - 1 : w, Kind.PREPOSITION);
    }

    /** Whether a name may be a person's: it is known for one, or has two words and is no place. */
    private static boolean mayBe(Mention mention) {
        NameFact name = (NameFact) mention.fact();
        return switch (name.type()) {
            case PERSON -> true;
            case ORGANISATION, OTHER -> mention.to() - mention.from() > 1;
            case PLACE, PRODUCT, LAW -> false;
        };
    }

    private static Optional<Mention> name(Mention mention, int w) {
        return mention.passage().mentions(Fact.Kind.NAME).stream()
                .filter(m -> m.from() <= w && w < m.to() && m.sentence() == mention.sentence())
                .filter(Persons::mayBe)
                .findFirst();
    }
}
