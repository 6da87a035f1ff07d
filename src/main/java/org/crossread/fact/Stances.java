package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.Opposites.Form;
import org.crossread.lexicon.Opposites.Phrase;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.Words;

/**
 * Finds what a sentence says in one of the phrases that have an opposite: {@code turned the offer down},
 * {@code is still at large}, {@code no injuries}, {@code supports}.
 */
final class Stances {

    /** How many words may stand between two words of a phrase; with 4 the object of another verb falls in. */
    private static final int GAP = 3;

    /**
     * A phrase where it stands.
     *
     * @param from index of its first word, helpers and denial before it included
     * @param to index after its last word
     * @param phrase what is said
     * @param negated whether it is denied
     */
    record Stance(int from, int to, Phrase phrase, boolean negated) {}

    private record Reach(int to, boolean negated) {}

    private final List<Lexeme> words;
    private final List<String> stems;
    private final States states;

    private Stances(List<Lexeme> words) {
        this.words = words;
        this.states = new States(words);
        this.stems = words.stream()
                .map(w -> w.isLetters() ? Predicates.stem(w.text()) : w.text())
                .toList();
    }

    /**
     * The stances of a sentence, in order.
     *
     * @param predicates its verb groups, in order
     */
    static List<Stance> of(List<Lexeme> words, List<Predicates.Predicate> predicates) {
        Stances stances = new Stances(words);
        List<Stance> found = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < words.size(); at++) {
            while (next < predicates.size() && predicates.get(next).verb() < at) {
                next++;
            }
            Optional<Predicates.Predicate> here =
                    next < predicates.size() && predicates.get(next).main() == at
                            ? Optional.of(predicates.get(next))
                            : Optional.empty();
            boolean leading = next < predicates.size() && leads(words, predicates.get(next), at);
            Optional<Stance> stance = leading ? Optional.empty() : stances.at(at, here);
            if (stance.isPresent()) {
                found.add(stance.get());
                at = stance.get().to() - 1;
            }
        }
        return found;
    }

    /** Whether a word only leads to the deed: "[decided] not to stand", "[has no plans] to close". */
    private static boolean leads(List<Lexeme> words, Predicates.Predicate group, int at) {
        return at >= group.from() && at < group.main() - 1 && Implied.leads(words, at);
    }

    private Optional<Stance> at(int at, Optional<Predicates.Predicate> predicate) {
        for (Phrase phrase : phrases(at)) {
            if (phrase.form() == Form.VERB && phrase.words().size() == 1 && leadsToState(at)) {
                continue;
            }
            Optional<Reach> reach = reach(phrase, at);
            if (reach.isPresent() && !isNearer(phrase, reach.get(), at)) {
                Optional<Stance> stance = switch (phrase.form()) {
                    case VERB -> verb(phrase, at, reach.get(), predicate);
                    case STATE -> states.state(phrase, at, reach.get().to()).map(s -> denied(s, predicate));
                    case NOUN -> noun(phrase, at, reach.get());
                    case FREE -> free(phrase, at, reach.get());
                };
                if (stance.isPresent()) {
                    return stance;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase as long as this one ends nearer: "stand [trial]" before "stand [trial for]". */
    private boolean isNearer(Phrase phrase, Reach reach, int at) {
        return reach.to() - at > phrase.words().size()
                && phrases(at).stream()
                        .filter(p -> p.form() == phrase.form()
                                && p.words().size() == phrase.words().size())
                        .anyMatch(p ->
                                reach(p, at).filter(r -> r.to() < reach.to()).isPresent());
    }

    /** "Remained" says nothing by itself in "remained open". */
    private boolean leadsToState(int at) {
        boolean left = words.get(at).isOf("leading")
                && at > 0
                && Words.BE.has(words.get(at - 1).text());
        if (!left && !words.get(at).isOf("linking")) {
            return false;
        }
        int next = at + 1;
        while (next < words.size() && states.isAdverb(next)) {
            next++;
        }
        int state = next;
        return next < words.size()
                && Opposites.standard().from(words.get(next).text()).stream()
                        .filter(p -> p.form() == Form.STATE)
                        .anyMatch(p -> reach(p, state).isPresent());
    }

    private List<Phrase> phrases(int at) {
        List<Phrase> byStem = Opposites.standard().from(stems.get(at));
        String text = words.get(at).text();
        List<Phrase> byText =
                text.equals(stems.get(at)) ? List.of() : Opposites.standard().from(text);
        if (byText.isEmpty() || byStem.isEmpty()) {
            return byText.isEmpty() ? byStem : byText;
        }
        List<Phrase> both = new ArrayList<>(byStem);
        both.addAll(byText);
        both.sort((a, b) -> b.words().size() - a.words().size());
        return both;
    }

    /** How far the phrase that begins at {@code at} goes; a denial in its middle counts: "reached no agreement". */
    private Optional<Reach> reach(Phrase phrase, int at) {
        boolean negated = false;
        int to = at + 1;
        for (int w = 1; w < phrase.words().size(); w++) {
            int gap = phrase.form() == Form.VERB ? GAP : 0;
            int end = to;
            while (end < words.size()
                    && !isWord(phrase, w, end)
                    && (gap > 0 || words.get(end).is("-"))) {
                Lexeme between = words.get(end);
                if (!between.isLetters() && !between.is("-") && !between.is("'s")) {
                    return Optional.empty();
                }
                negated |= between.is("no");
                gap -= between.isLetters() ? 1 : 0;
                end++;
            }
            if (end >= words.size() || !isWord(phrase, w, end)) {
                return Optional.empty();
            }
            to = end + 1;
        }
        boolean day = to > at + 1
                && to < words.size()
                && (words.get(to - 1).is("on") || words.get(to - 1).is("in"))
                && (words.get(to).capital() || words.get(to).isDigits());
        if (day) {
            return Optional.empty();
        }
        return Optional.of(new Reach(to, negated));
    }

    private boolean isWord(Phrase phrase, int w, int at) {
        String word = phrase.words().get(w);
        return words.get(at).is(word)
                || (phrase.form() != Form.STATE
                        && phrase.form() != Form.FREE
                        && stems.get(at).equals(word));
    }

    /** With the denial of its verb group: "[have yet to be] tested". */
    private static Stance denied(Stance state, Optional<Predicates.Predicate> predicate) {
        return predicate
                .filter(p -> p.negated() && p.from() < state.from())
                .map(p -> new Stance(p.from(), state.to(), state.phrase(), true))
                .orElse(state);
    }

    private Optional<Stance> verb(Phrase phrase, int at, Reach reach, Optional<Predicates.Predicate> predicate) {
        if (predicate.isPresent()) {
            Predicates.Predicate group = predicate.get();
            return Optional.of(new Stance(
                    group.from(), Math.max(reach.to(), group.verb() + 1), phrase, group.negated() != reach.negated()));
        }
        Lexeme word = words.get(at);
        if (word.capital() || at == 0) {
            return Optional.empty();
        }
        boolean going = word.text().endsWith("ing");
        if (going) {
            int be = at - 1;
            while (be >= 0
                    && !Words.BE.has(words.get(be).text())
                    && (states.isAdverb(be) || words.get(be).is("not"))) {
                be--;
            }
            boolean progressive = be >= 0 && Words.BE.has(words.get(be).text());
            int from = be;
            while (from > 0
                    && (states.isDenial(from - 1)
                            || Predicates.isHelper(words.get(from - 1).text()))) {
                from--;
            }
            boolean negated = words.subList(Math.max(0, from), at).stream().anyMatch(w -> w.is("not") || w.is("never"));
            return progressive
                    ? Optional.of(new Stance(from, reach.to(), phrase, negated != reach.negated()))
                    : Optional.empty();
        }
        boolean has = word.is("had")
                && phrase.words().size() > 1
                && !phrase.words().get(1).equals("to");
        if (has
                && words.subList(at + 1, reach.to()).stream()
                        .noneMatch(w -> Predicates.isPlainPast(w.text()) || w.is("been"))) {
            return Optional.of(new Stance(at, reach.to(), phrase, reach.negated()));
        }
        boolean plain = word.text().equals(stems.get(at));
        boolean present = plain ? Predicates.isMany(words, at - 1) : word.text().endsWith("s");
        return present && (follows(at) || phrase.words().size() > 2)
                ? Optional.of(new Stance(at, reach.to(), phrase, reach.negated()))
                : Optional.empty();
    }

    /** Whether a form is a verb, for an object, a preposition or "that" follows and no determiner stands before it. */
    private boolean follows(int at) {
        String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
        boolean object = next.equals("that")
                || isMeasure(at + 1)
                || PhraseWords.standard()
                        .of(next)
                        .filter(k -> k == PhraseWords.Kind.DETERMINER || k == PhraseWords.Kind.OBJECT)
                        .isPresent();
        boolean noun = PhraseWords.standard()
                .of(words.get(at - 1).text())
                .filter(k -> k == PhraseWords.Kind.DETERMINER || k == PhraseWords.Kind.PREPOSITION)
                .isPresent();
        return object && !noun && words.get(at - 1).isLetters();
    }

    /** How much something changes by, or to: "grows [by $3]". */
    private boolean isMeasure(int at) {
        boolean by = at + 1 < words.size()
                && (words.get(at).is("by")
                        || words.get(at).is("to")
                        || words.get(at).is("from"));
        return by
                && (words.get(at + 1).isDigits() || !words.get(at + 1).isLetters())
                && !words.get(at + 1).is(",");
    }

    /** What counts wherever it stands, denied by what stands right before it. */
    private Optional<Stance> free(Phrase phrase, int at, Reach reach) {
        if ((words.get(at).capital() && at > 0)
                || !words.get(at).is(phrase.words().get(0))) {
            return Optional.empty();
        }
        int before = at - 1;
        while (before > 0
                && (states.isAdverb(before)
                        || words.get(before).is("a")
                        || words.get(before).is("-"))) {
            before--;
        }
        boolean denied = before >= 0
                && (states.isDenial(before)
                        || words.get(before).is("no")
                        || words.get(before).is("without"));
        return Optional.of(new Stance(denied ? before : at, reach.to(), phrase, denied));
    }

    /** A noun counts where it is denied: "no injuries", "without loss of life". */
    private Optional<Stance> noun(Phrase phrase, int at, Reach reach) {
        for (int i = at - 1; i >= Math.max(0, at - GAP); i--) {
            Lexeme word = words.get(i);
            if (word.is("no") || word.is("without")) {
                return Optional.of(new Stance(i, reach.to(), phrase, true));
            }
            boolean adjective =
                    word.isLetters() && PhraseWords.standard().of(word.text()).isEmpty();
            if (!adjective && !word.is("any") && !word.is("or")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
