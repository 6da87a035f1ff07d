package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.NamedThings;
import org.crossread.lexicon.Places;
import org.crossread.lexicon.TimeZones;
import org.crossread.lexicon.Words;
import org.crossread.model.NameFact;

/**
 * What a name names where it stands: by its head, by the noun beside it, by what its fact tells.
 *
 * <pre>
 *   Storm [Hilda]   the [Public Assemblies Act]   the [Northgate] district   in [Montrel]   [Nova Terrae]
 *   storm           law                           place-town                 place-town     open
 * </pre>
 */
record NameSort(Kind kind, String group) {

    /** The ways in which a name can have its match. */
    enum Kind {
        PERSON,
        PLACE,
        BODY,
        /** A storm, a law, a prize: the group says which. */
        THING,
        /** A person or a body, one cannot tell. */
        OPEN,
        /** No name of its own: an adjective, an outlet, a time zone. */
        NONE
    }

    private static final String PLACE_SORT = "place";

    /** Where nothing tells how large a place is, it is taken for a town. */
    private static final String TOWN = "place-town";

    private static final NameSort NONE = new NameSort(Kind.NONE, "");

    static NameSort of(Mention mention) {
        NameFact name = ComparingNames.name(mention);
        if (Character.isLowerCase(name.canonical().charAt(0))
                || bracketed(mention)
                || TimeZones.standard().names(mention.form(mention.from()))
                || Places.standard().people(lastWord(mention)).isPresent()) {
            return NONE;
        }
        Optional<String> thing = own(mention)
                .or(() -> NamedThings.standard().sort(mention.form(mention.from() - 1)))
                .filter(s -> !s.startsWith(PLACE_SORT));
        if (thing.isPresent()) {
            return new NameSort(Kind.THING, thing.get());
        }
        if (name.type() == NameFact.Type.PERSON) {
            return new NameSort(Kind.PERSON, "");
        }
        Optional<String> head = head(mention);
        if (head.isPresent()) {
            return new NameSort(head.get().startsWith(PLACE_SORT) ? Kind.PLACE : Kind.THING, head.get());
        }
        if (modifies(mention)) {
            return NONE;
        }
        return switch (name.type()) {
            case PERSON -> new NameSort(Kind.PERSON, "");
            case ORGANISATION -> new NameSort(Kind.BODY, "");
            case PLACE -> place(name);
            case LAW, PRODUCT -> new NameSort(Kind.THING, name.type().name());
            case OTHER -> {
                if (PlaceWay.of(mention) == PlaceWay.AT) {
                    yield place(name);
                }
                yield mention.to() - mention.from() > 1 ? new NameSort(Kind.OPEN, "") : NONE;
            }
        };
    }

    /** Whether what one names may be what the other names. */
    boolean mayBe(NameSort other) {
        return switch (kind) {
            case NONE -> false;
            case PLACE, THING -> kind == other.kind && group.equals(other.group);
            case PERSON, BODY -> kind == other.kind || other.kind == Kind.OPEN;
            case OPEN -> other.kind == Kind.PERSON || other.kind == Kind.BODY || other.kind == Kind.OPEN;
        };
    }

    private static NameSort place(NameFact name) {
        return Places.standard()
                        .place(name.canonical())
                        .filter(Places.standard()::isCountry)
                        .isPresent()
                ? NONE
                : new NameSort(Kind.PLACE, TOWN);
    }

    /** The sort by the last word of the name, its first, the noun behind it. */
    private static Optional<String> head(Mention mention) {
        return own(mention)
                .or(() ->
                        one(mention) ? Optional.empty() : NamedThings.standard().sort(mention.form(mention.to())));
    }

    private static Optional<String> own(Mention mention) {
        NamedThings things = NamedThings.standard();
        boolean several = mention.to() - mention.from() > 1;
        return things.sort(mention.form(mention.to() - 1))
                .or(() -> several ? things.sort(mention.form(mention.from())) : Optional.empty());
    }

    /** "An [Ostranian] ferry": what is one of many has no name there. */
    private static boolean one(Mention mention) {
        String before = mention.form(mention.from() - 1);
        return before.equals("a") || before.equals("an");
    }

    /** "The [Soviet] republic", "a [Tarrant Vale] food company": it only tells which. */
    private static boolean modifies(Mention mention) {
        return mention.beside(1)
                .filter(w -> w.telling()
                        && !w.number()
                        && Character.isLowerCase(w.token().text().charAt(0))
                        && w.function().isEmpty()
                        && !Clause.around(mention).isVerb(mention.to())
                        && !Words.SORTS.has(w.token().form()))
                .isPresent();
    }

    /** A dateline's agency, a time in another zone. */
    private static boolean bracketed(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.from() - 1; mention.holds(w) && mention.from() - w <= 4; w--) {
            String form = words.get(w).token().form();
            if (form.equals("(")) {
                return true;
            }
            if (form.equals(")")) {
                return false;
            }
        }
        return false;
    }

    private static String lastWord(Mention mention) {
        return mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    }
}
