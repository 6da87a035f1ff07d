package org.crossread.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.NameVariants;
import org.crossread.lexicon.NameWords;
import org.crossread.model.NameFact;
import org.crossread.model.Role;
import org.crossread.model.Sentence;

/**
 * The names of an article, so that a surname, an acronym or a shortened name is known for the full one, whichever
 * sentence has it.
 */
final class Roster {

    private final Map<String, NameFact.Type> types = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> longer = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> lower = new HashSet<>();
    private final IdentityHashMap<Sentence, List<NameRun>> runs = new IdentityHashMap<>();
    private final Lexicon lexicon;

    private Roster(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names of the article that is worded so. */
    static Roster of(List<Wording> wordings, Lexicon lexicon) {
        Roster roster = new Roster(lexicon);
        for (Wording wording : wordings) {
            if (!capitalised(wording.sentence())) {
                roster.read(wording);
            }
        }
        return roster;
    }

    private void read(Wording wording) {
        Pieces pieces = wording.pieces();
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.at(i);
            if (piece.word() && !piece.capital()) {
                lower.add(piece.form());
            }
        }
        List<NameRun> found = NameRuns.of(pieces, lexicon);
        runs.put(wording.sentence(), found);
        for (NameRun run : found) {
            String name = run.name();
            if (!run.sole()) {
                inside.addAll(run.words());
            }
            types.merge(
                    name,
                    run.type(),
                    (old, now) ->
                            old == NameFact.Type.OTHER || (run.sure() && old != NameFact.Type.PERSON) ? now : old);
            if (run.type() == NameFact.Type.PERSON && run.words().size() > 1) {
                people.putIfAbsent(run.last(), run.settled().orElse(name));
            }
            if (run.type() == NameFact.Type.ORGANISATION || run.type() == NameFact.Type.PLACE) {
                shorten(run);
            }
            expansion(pieces, run).ifPresent(letters -> longer.putIfAbsent(letters, name));
        }
    }

    /** "Pellam General" is "Pellam General Hospital", if nothing else begins so. */
    private void shorten(NameRun run) {
        List<String> words = run.words();
        for (int n = 2; n < words.size(); n++) {
            String last = NameTypes.bare(words.get(n - 1));
            longer.putIfAbsent(String.join(" ", words.subList(0, n - 1)) + " " + last, run.name());
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (words.size() == 2 && (first.equals("river") || first.equals("lake") || first.equals("mount"))) {
            longer.putIfAbsent(words.get(1), run.name());
        }
    }

    /** The letters in brackets behind a name, if they are its initials: the Rail Staff Union (RSU). */
    private static Optional<String> expansion(Pieces pieces, NameRun run) {
        if (!pieces.read(run.next(), "(")
                || !pieces.read(run.next() + 2, ")")
                || run.words().size() < 2) {
            return Optional.empty();
        }
        Piece letters = pieces.at(run.next() + 1);
        String acronym = pieces.text().substring(letters.start(), letters.end());
        String initials = run.words().stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        boolean fits = letters.word()
                && acronym.length() > 1
                && initials.contains(acronym.substring(0, 1))
                && initials.toUpperCase(Locale.ROOT)
                                .chars()
                                .filter(c -> acronym.indexOf(c) >= 0)
                                .count()
                        >= 2;
        return fits ? Optional.of(acronym) : Optional.empty();
    }

    /** Whether a run is a name here: not where only the start of a sentence gave it a capital. */
    boolean names(NameRun run) {
        String first = run.words().get(0);
        String small = first.toLowerCase(Locale.ROOT);
        return !run.sole()
                || run.speaks()
                || inside.contains(first)
                || people.containsKey(first)
                || (NameWords.standard().is(NameWords.Role.FIRST, small) && !lower.contains(small));
    }

    /** Whether the article has the name where capitals tell something. */
    boolean knows(NameRun run) {
        return types.containsKey(run.name()) || inside.containsAll(run.words());
    }

    /** What a run names, by the whole article. */
    NameFact.Type type(NameRun run) {
        if (run.sure()) {
            return run.type();
        }
        if (run.words().size() == 1 && people.containsKey(run.last())) {
            return NameFact.Type.PERSON;
        }
        String whole = longer.get(run.name());
        NameFact.Type type = types.getOrDefault(whole == null ? run.name() : whole, run.type());
        return type == NameFact.Type.OTHER ? run.type() : type;
    }

    /** The runs of a sentence, by the same lexicon. */
    List<NameRun> runs(Sentence sentence) {
        List<NameRun> read = runs.get(sentence);
        return read == null ? NameRuns.of(Pieces.of(sentence.text()), lexicon) : read;
    }

    /** The form to which a name is brought. */
    String canonical(NameRun run) {
        NameFact.Type type = type(run);
        String name = run.name();
        if (run.settled().isPresent() && !longer.containsKey(name)) {
            return run.settled().get();
        }
        if (type == NameFact.Type.PERSON) {
            return person(run.words().size() == 1 ? people.getOrDefault(run.last(), name) : name);
        }
        String whole = calm(NameVariants.plain(longer.getOrDefault(name, name)));
        return lexicon.places().place(whole).orElse(whole);
    }

    /** A name all in capitals, as in a dateline, with capitals at the beginnings; an acronym stays. */
    private static String calm(String name) {
        boolean shouted = name.length() > 5
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().noneMatch(Character::isDigit);
        if (!shouted) {
            return name;
        }
        return List.of(name.split(" ", -1)).stream()
                .map(w -> w.isEmpty() ? w : w.substring(0, 1) + w.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String person(String name) {
        List<String> words = List.of(name.split(" ", -1));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean initial = words.get(0).length() > 2
                    && i > 0
                    && i < words.size() - 1
                    && word.length() <= 2
                    && (word.length() == 1 || word.endsWith("."));
            if (!initial) {
                kept.add(lexicon.variants().word(word));
            }
        }
        return String.join(" ", kept);
    }

    /** Whether a headline has capitals on most of its words, so that they tell nothing. */
    static boolean capitalised(Sentence sentence) {
        if (sentence.role() == Role.BODY) {
            return false;
        }
        Pieces pieces = Pieces.of(sentence.text());
        int words = 0;
        int capitals = 0;
        for (int i = 1; i < pieces.count(); i++) {
            Piece piece = pieces.at(i);
            if (piece.word() && piece.form().length() > 3) {
                words++;
                capitals += piece.capital() ? 1 : 0;
            }
        }
        return words > 2 && capitals * 3 > words * 2;
    }
}
