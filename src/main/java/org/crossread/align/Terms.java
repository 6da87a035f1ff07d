package org.crossread.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.lexicon.Roots;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.StopWords;
import org.crossread.lexicon.Synonyms;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** What a sentence says, as terms in order. Numbers, dates and names count by their normal form. */
final class Terms {

    /** Words that deny; they all say the same. */
    private static final Set<String> DENIAL =
            Set.of("no", "not", "nobody", "none", "never", "nothing", "without", "n't", "n’t", "neither", "nor");

    private final List<Term> terms = new ArrayList<>();
    private final Sentence sentence;

    private Terms(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The terms of a sentence, each of weight 1 or 0. */
    static List<Term> of(Sentence sentence) {
        Terms terms = new Terms(sentence);
        terms.read();
        return terms.terms;
    }

    private void read() {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                .toList();
        List<String> stems =
                words.stream().map(t -> Stems.standard().of(t.form())).toList();
        int i = 0;
        while (i < words.size()) {
            Optional<Fact> fact = valueAt(words.get(i).where());
            if (fact.isPresent()) {
                i = value(fact.get(), words, stems, i);
                continue;
            }
            int phrase = Synonyms.standard().phraseAt(stems, i);
            if (phrase > 1) {
                terms.add(word(String.join(" ", stems.subList(i, i + phrase)), 1));
                within(words, stems, i, i + phrase);
                i += phrase;
            } else {
                single(words.get(i), stems.get(i), 1);
                i++;
            }
        }
    }

    private Optional<Fact> valueAt(Span place) {
        return sentence.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.DATE || f.kind() == Fact.Kind.NUMBER || f.kind() == Fact.Kind.NAME)
                .filter(f -> f.where().holds(place))
                .findFirst();
    }

    /** Adds the value and what stands in its words; gives the index of the word after it. */
    private int value(Fact fact, List<Token> words, List<String> stems, int from) {
        int to = from;
        while (to < words.size() && fact.where().holds(words.get(to).where())) {
            to++;
        }
        if (fact instanceof NameFact name) {
            Set<String> written = new HashSet<>(stems.subList(from, to));
            for (String part : name.canonical().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                String stem = Stems.standard().of(part);
                if (!part.isEmpty() && !StopWords.standard().holds(part)) {
                    terms.add(word(stem, written.contains(stem) ? 1 : 0));
                    written.remove(stem);
                }
            }
            for (int i = from; i < to; i++) {
                if (written.contains(stems.get(i))) {
                    single(words.get(i), stems.get(i), 1);
                }
            }
            return to;
        }
        terms.add(new Term(key(fact), key(fact), Set.of(), slot(fact), 1));
        within(words, stems, from, to);
        return to;
    }

    private static String key(Fact fact) {
        String value = fact.value().orElse("");
        return fact.kind() == Fact.Kind.DATE ? "@" + value : "#" + value;
    }

    private static String slot(Fact fact) {
        if (fact instanceof NumberFact number) {
            return "#" + number.unit().dimension() + number.counted().head();
        }
        return fact instanceof DateFact date ? "@" + date.type() + date.timex().length() : "";
    }

    private void within(List<Token> words, List<String> stems, int from, int to) {
        for (int i = from; i < to; i++) {
            single(words.get(i), stems.get(i), 0);
        }
    }

    private void single(Token token, String stem, double weight) {
        if (DENIAL.contains(token.form())) {
            terms.add(word("not", weight));
        } else if (!StopWords.standard().holds(token.form())) {
            boolean number = token.kind() == Token.Kind.NUMBER;
            terms.add(number ? new Term(stem, stem, Set.of(), "#", weight) : word(stem, weight));
        }
    }

    private static Term word(String stem, double weight) {
        return new Term(stem, Roots.of(stem), Synonyms.standard().groups(stem), "", weight);
    }

    /** All that a term can be found by: its key, its root, its synonyms. */
    static Stream<String> handles(Term term) {
        return Stream.concat(
                Stream.of(term.key(), "~" + term.root()), term.groups().stream().map(g -> "=" + g));
    }
}
