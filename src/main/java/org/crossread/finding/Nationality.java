package org.crossread.finding;

import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Places;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;

/**
 * Of whom a country is told as the home: the person or firm named right behind it, before "of", or before a comma.
 *
 * <pre>
 * [Dane] Mikkel Aas        [Norway]'s Mikkel Aas        the [Norwegian] rider Mikkel Aas        Mikkel Aas of [Denmark]
 * Norvane, a [Danish] bank
 * </pre>
 */
final class Nationality {

    /** Words of description between a country and the name behind it: "the Australian road cyclist Callum Reyd". */
    private static final int REACH = 3;

    private static final Set<String> GENITIVE = Set.of("'s", "’s", "'", "’");

    private Nationality() {}

    /** Whether both tell the country of one person or firm. */
    static boolean ofOne(Mention left, Mention right) {
        Optional<NameForm> mine = holder(left);
        Optional<NameForm> theirs = mine.isEmpty() ? mine : holder(right);
        return theirs.isPresent() && mine.get().same(theirs.get());
    }

    private static Optional<NameForm> holder(Mention mention) {
        if (!(mention.fact() instanceof NameFact place)
                || place.type() != NameFact.Type.PLACE
                || !Places.standard().isCountry(place.canonical())) {
            return Optional.empty();
        }
        for (Mention name : mention.passage().mentions(Fact.Kind.NAME)) {
            boolean holder = name.fact() instanceof NameFact fact
                    && fact.type() != NameFact.Type.PLACE
                    && name.sentence() == mention.sentence();
            if (holder && (leads(mention, name) || of(name, mention) || apposed(name, mention))) {
                return Optional.of(NameForm.of(((NameFact) name.fact()).canonical()));
            }
        }
        return Optional.empty();
    }

    /** "Norwegian police arrested Mikkel Aas" tells nothing of where he comes from: no verb may stand between. */
    private static boolean leads(Mention country, Mention person) {
        int between = person.from() - country.to();
        if (between < 0 || between > REACH) {
            return false;
        }
        Clause clause = Clause.around(country);
        for (int w = country.to(); w < person.from(); w++) {
            Word word = country.passage().words().get(w);
            if (!GENITIVE.contains(word.token().form()) && (!isDescription(word) || clause.isVerb(w))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDescription(Word word) {
        return word.telling()
                && !word.number()
                && Character.isLowerCase(word.token().text().charAt(0));
    }

    private static boolean apposed(Mention holder, Mention country) {
        return country.from() == holder.to() + 2
                && holder.form(holder.to()).equals(",")
                && Words.ARTICLES.has(holder.form(holder.to() + 1));
    }

    private static boolean of(Mention person, Mention country) {
        return country.from() == person.to() + 1 && person.form(person.to()).equals("of");
    }
}
