package org.crossread.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossread.lexicon.Bodies;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Sentence;

/**
 * Whose figure or date it is: who possesses it, else the subject of its clause.
 *
 * <pre>
 *   [Skua]'s 340 employees      340 employees of [Skua]      [Skua] employs 340 people      It was founded in 2017
 * </pre>
 *
 * @param name its name, also where "it" or "the company" stands for it; empty where nothing names it
 * @param type what the name names
 * @param noun stem of the last word of the phrase, a name's too; empty for a pronoun
 */
record Owner(Optional<NameForm> name, NameFact.Type type, String noun) {

    /** Nobody knows. */
    static final Owner UNKNOWN = new Owner(Optional.empty(), NameFact.Type.OTHER, "");

    /** Words between an owner and the figure: "Skua's record total of 340". */
    private static final int BETWEEN = 3;

    /** Words of what is counted, before "of Skua". */
    private static final int COUNTED = 4;

    /** A name that begins so near the start of its sentence leads it, and "it" in the next one is that. */
    private static final int LEADING = 7;

    /** Sentences back in which what a pronoun stands for is looked for. */
    private static final int BACK = 2;

    /** Whose value {@code mention} is. */
    static Owner of(Mention mention) {
        if (AgeHolder.isAge(mention)) {
            return AgeHolder.of(mention).map(n -> named(mention, n)).orElse(UNKNOWN);
        }
        Optional<Owner> held = possessor(mention).or(() -> complement(mention)).or(() -> beside(mention));
        return held.isPresent()
                ? held.get()
                : Subject.of(mention).map(p -> of(mention, p)).orElse(UNKNOWN);
    }

    /** "Skua's 340 employees", "its 340 employees". */
    private static Optional<Owner> possessor(Mention mention) {
        for (int w = mention.from() - 1; w >= mention.from() - 1 - BETWEEN; w--) {
            String form = mention.form(w);
            int last = w;
            if (Words.GENITIVES.has(form)) {
                return named(mention, n -> n.to() == last);
            }
            if (Words.POSSESSIVES.has(form)) {
                return Optional.of(standing(mention, form, w));
            }
            if (form.isEmpty()
                    || mention.passage().words().get(w).punctuation()
                    || !mention.passage().words().get(w).telling()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "340 employees of Skua", "340 Skua employees". */
    private static Optional<Owner> complement(Mention mention) {
        Optional<Owner> within = named(
                mention,
                n -> n.from() == mention.to()
                        && mention.passage().words().size() > n.to()
                        && mention.passage().words().get(n.to()).telling()
                        && mention.form(n.to()).endsWith("s"));
        for (int w = mention.to(); within.isEmpty() && w < mention.to() + COUNTED; w++) {
            String form = mention.form(w);
            Optional<Owner> of = of(mention, w);
            if (of.isPresent()) {
                return of;
            }
            if (form.isEmpty() || !mention.passage().words().get(w).telling()) {
                return Optional.empty();
            }
        }
        return within;
    }

    /** "Of Skua", "at Skua", "for the Greens", where the words at {@code w} are that. */
    private static Optional<Owner> of(Mention mention, int w) {
        String form = mention.form(w);
        int next = mention.form(w + 1).equals("the") ? w + 2 : w + 1;
        return form.equals("of") || form.equals("at") || form.equals("for")
                ? named(mention, n -> n.from() == next)
                : Optional.empty();
    }

    /** "The Liberals won 36 seats and [the Greens] 41": where the verb is left out. */
    private static Optional<Owner> beside(Mention mention) {
        int last = mention.form(mention.from() - 1).equals("for") ? mention.from() - 1 : mention.from();
        return named(mention, n -> n.to() == last && joined(mention, n.from() - 1));
    }

    /** Whether a name behind a word begins a clause or a row of its own. */
    private static boolean joined(Mention mention, int w) {
        return switch (mention.form(w)) {
            case "the" -> joined(mention, w - 1);
            case "and", "while", "but", ",", ";", ":", "" -> true;
            default -> false;
        };
    }

    private static Owner of(Mention mention, Clause.Phrase phrase) {
        String first = mention.form(phrase.from());
        int head = phrase.to();
        for (int w = phrase.from() + 1; w < phrase.to(); w++) {
            if (mention.form(w).equals("of")) {
                head = w;
                break;
            }
        }
        int last = head;
        String noun = mention.passage().words().get(head - 1).stem();
        if (Words.SUBJECTS.has(first)) {
            return standing(mention, first, phrase.from());
        }
        Optional<Owner> named = named(mention, n -> n.to() == last && n.from() >= phrase.from())
                .or(() -> named(
                        mention,
                        n -> n.from() >= phrase.from() && n.to() < last && Words.GENITIVES.has(mention.form(n.to()))))
                .or(() -> named(mention, n -> n.from() > last && n.to() <= phrase.to()));
        if (named.isPresent()) {
            return new Owner(named.get().name, named.get().type, noun);
        }
        if (Words.POSSESSIVES.has(first)) {
            Owner owner = standing(mention, first, phrase.from());
            return new Owner(owner.name, owner.type, noun);
        }
        Optional<Owner> hung = mention.form(phrase.to()).equals("at") ? Optional.empty() : of(mention, phrase.to());
        if (hung.isPresent()) {
            return new Owner(hung.get().name, hung.get().type, noun);
        }
        boolean body = first.equals("the")
                && head - phrase.from() == 2
                && Bodies.standard().mayBeOne(mention.form(head - 1), "");
        Owner meant = body ? standing(mention, "it", phrase.from()) : UNKNOWN;
        return meant.type == NameFact.Type.ORGANISATION
                ? new Owner(meant.name, meant.type, noun)
                : new Owner(Optional.empty(), NameFact.Type.OTHER, noun);
    }

    /**
     * What a pronoun stands for: the only name of its sort that leads the sentence before it, or the one before that.
     */
    private static Owner standing(Mention mention, String pronoun, int at) {
        boolean person = Words.PERSONS.has(pronoun);
        Set<NameFact> here = new HashSet<>();
        for (Mention name : mention.passage().mentions(Fact.Kind.NAME)) {
            if (name.sentence() == mention.sentence() && name.to() <= at && fits(ComparingNames.name(name), person)) {
                here.add(ComparingNames.name(name));
            }
        }
        Optional<NameFact> found = one(here);
        List<Sentence> all = mention.passage().article().sentences();
        int home = index(all, mention.home());
        boolean told = !here.isEmpty();
        for (int i = home - 1; !told && i >= Math.max(0, home - BACK); i--) {
            Sentence sentence = all.get(i);
            told = sentence.facts().stream().anyMatch(f -> f instanceof NameFact n && fits(n, person));
            found = leading(sentence, person);
        }
        return found.map(n -> new Owner(Optional.of(NameForm.of(n.canonical())), n.type(), ""))
                .orElse(UNKNOWN);
    }

    private static int index(List<Sentence> all, Sentence home) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(home.id())) {
                return i;
            }
        }
        return 0;
    }

    private static Optional<NameFact> leading(Sentence sentence, boolean person) {
        Set<NameFact> leading = new HashSet<>();
        for (Fact fact : sentence.facts()) {
            if (fact instanceof NameFact name && fits(name, person)) {
                long before = sentence.tokens().stream()
                        .filter(t -> t.where().start() < name.where().start())
                        .count();
                if (before < LEADING) {
                    leading.add(name);
                }
            }
        }
        return one(leading);
    }

    private static Optional<NameFact> one(Set<NameFact> names) {
        long different = names.stream().map(NameFact::canonical).distinct().count();
        return different == 1 ? names.stream().findFirst() : Optional.empty();
    }

    private static boolean fits(NameFact name, boolean person) {
        return switch (name.type()) {
            case PERSON -> person;
            case ORGANISATION, PRODUCT, OTHER -> !person;
            case PLACE, LAW -> false;
        };
    }

    private static Optional<Owner> named(Mention mention, Predicate<Mention> where) {
        return mention.passage().mentions(Fact.Kind.NAME).stream()
                .filter(n -> n.sentence() == mention.sentence())
                .filter(where)
                .findFirst()
                .map(n -> named(mention, n));
    }

    private static Owner named(Mention mention, Mention name) {
        NameFact fact = ComparingNames.name(name);
        return new Owner(
                Optional.of(NameForm.of(fact.canonical())),
                fact.type(),
                mention.passage().words().get(name.to() - 1).stem());
    }
}
