package org.crossread.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.lexicon.CheckCues;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Sentence;
import org.crossread.model.Unit;

/** The figures of one sentence, and the words around them. */
final class Figures {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}%'’,;:()–—-]+");
    private static final Pattern SCALED =
            Pattern.compile("(?is).*\\d\\s?(?:[.,]\\d|k\\b|m\\b|bn|tn|mln|thousand|million|"
                    + "billion|trillion|lakh|crore).*|.*\\d\\.\\d.*");

    /** A figure with its last zeros is rounded to them, but never by more than this share. */
    private static final double ROUNDED = 0.005;

    private final Sentence sentence;
    private final List<NumberFact> all;

    private Figures(Sentence sentence, List<NumberFact> all) {
        this.sentence = sentence;
        this.all = all;
    }

    static Figures of(Sentence sentence) {
        return new Figures(
                sentence,
                sentence.facts().stream()
                        .filter(f -> f.kind() == Fact.Kind.NUMBER)
                        .map(f -> (NumberFact) f)
                        .toList());
    }

    List<NumberFact> all() {
        return all;
    }

    /** The plain counts, those given exactly. */
    List<NumberFact> counts() {
        return exact().filter(n -> n.unit().equals(Unit.COUNT)).toList();
    }

    /** The shares in per cent, those given in digits. */
    List<NumberFact> shares() {
        return all.stream()
                .filter(n -> n.unit().equals(Unit.PER_CENT))
                .filter(n -> Character.isDigit(text(n).charAt(0)))
                .toList();
    }

    private Stream<NumberFact> exact() {
        return all.stream().filter(n -> n.range().hedge() == Range.Hedge.EXACT);
    }

    String text(NumberFact number) {
        return number.where().in(sentence.text());
    }

    /** The words between two figures, marks among them, in lower case. */
    List<String> between(NumberFact left, NumberFact right) {
        return words(left.where().end(), right.where().start());
    }

    List<String> before(NumberFact number) {
        return words(0, number.where().start());
    }

    List<String> behind(NumberFact number) {
        return words(number.where().end(), sentence.text().length());
    }

    List<String> words() {
        return words(0, sentence.text().length());
    }

    private List<String> words(int from, int to) {
        String text = from < to ? sentence.text().substring(from, to).toLowerCase(Locale.ROOT) : "";
        return Stream.of(WORD.split(text.replaceAll("([,;:()–—])", " $1 "), -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Whether one of the words has a role. */
    static boolean any(List<String> words, CheckCues.Role role) {
        return words.stream().anyMatch(w -> CheckCues.standard().is(role, w));
    }

    /** By how much a figure may be rounded, either way, in its unit. */
    double slack(NumberFact number) {
        BigDecimal plain = number.number().stripTrailingZeros();
        double step = plain.ulp().doubleValue() / 2;
        if (SCALED.matcher(text(number)).matches()) {
            return step;
        }
        return plain.scale() >= 0 ? 0 : Math.min(step, Math.abs(plain.doubleValue()) * ROUNDED);
    }

    static String plain(NumberFact number) {
        return number.number().stripTrailingZeros().toPlainString();
    }
}
