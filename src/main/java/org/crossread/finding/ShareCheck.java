package org.crossread.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.CheckCues.Role;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;

/**
 * Whether a share follows from the figures beside it: "rose from 100 to 150, up 40 %" is a rise of 50 %, "12 of 40
 * homes, or 25 %" are 30 %.
 */
final class ShareCheck {

    /** Off by a whole point at least, and by a twentieth: less is rounding. */
    private static final double POINT = 1;

    private static final double TWENTIETH = 0.05;

    private ShareCheck() {}

    /** The share of a sentence that its own figures deny. */
    static Optional<Check> of(Article article, Sentence sentence) {
        Figures figures = Figures.of(sentence);
        if (figures.shares().size() != 1 || figures.all().size() != 3) {
            return Optional.empty();
        }
        NumberFact share = figures.shares().get(0);
        List<NumberFact> others =
                figures.all().stream().filter(n -> !n.equals(share)).toList();
        NumberFact first = others.get(0);
        NumberFact second = others.get(1);
        if (!comparable(first, second)
                || figures.behind(share).stream().limit(1).anyMatch("of"::equals)) {
            return Optional.empty();
        }
        if (moved(figures, first, second)) {
            return change(article, sentence, figures, share, first, second);
        }
        if (moved(figures, second, first)) {
            return change(article, sentence, figures, share, second, first);
        }
        return part(article, sentence, figures, share, first, second);
    }

    private static boolean comparable(NumberFact first, NumberFact second) {
        boolean measured = switch (first.unit().dimension()) {
            case COUNT, MONEY, LENGTH, AREA, VOLUME, MASS, ENERGY, POWER -> true;
            case SHARE, PERCENTAGE_POINTS, TEMPERATURE, SPEED, TIME, DATA, PRESSURE, MAGNITUDE, RANK, AGE, SCORE ->
                false;
        };
        return measured
                && first.unit().equals(second.unit())
                && first.number().signum() > 0
                && second.number().signum() > 0;
    }

    /** "From 100 to 150", "to 150 from 100", in a sentence in which something rose or fell. */
    private static boolean moved(Figures figures, NumberFact from, NumberFact to) {
        List<String> words = figures.words();
        return last(figures.before(from)).equals("from")
                && last(figures.before(to)).equals("to")
                && (Figures.any(words, Role.UP) || Figures.any(words, Role.DOWN));
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static Optional<Check> change(
            Article article, Sentence sentence, Figures figures, NumberFact share, NumberFact from, NumberFact to) {
        double base = from.number().doubleValue();
        double end = to.number().doubleValue();
        double change = Math.abs(end - base) / base * 100;
        double slack = (figures.slack(from) * end / base + figures.slack(to)) / base * 100;
        return check(
                article,
                sentence,
                figures,
                share,
                change,
                slack,
                "from " + Figures.plain(from) + " to " + Figures.plain(to) + " is " + round(change) + " per cent");
    }

    /** "12 of 40 homes, or 25 %". */
    private static Optional<Check> part(
            Article article, Sentence sentence, Figures figures, NumberFact share, NumberFact part, NumberFact whole) {
        List<String> of = figures.between(part, whole);
        List<String> gap = share.where().start() > whole.where().end() ? figures.between(whole, share) : List.of();
        boolean joined = of.size() <= 3 && of.contains("of") && of.indexOf("of") >= of.size() - 2;
        boolean told = gap.contains("or") || gap.contains("(") || gap.equals(List.of(","));
        if (!joined || !told || gap.size() > 5 || part.number().compareTo(whole.number()) > 0) {
            return Optional.empty();
        }
        double real = part.number().doubleValue() / whole.number().doubleValue() * 100;
        double slack = figures.slack(part) / whole.number().doubleValue() * 100;
        return check(
                article,
                sentence,
                figures,
                share,
                real,
                slack,
                Figures.plain(part) + " of " + Figures.plain(whole) + " is " + round(real) + " per cent");
    }

    private static Optional<Check> check(
            Article article,
            Sentence sentence,
            Figures figures,
            NumberFact share,
            double real,
            double slack,
            String is) {
        double off = 0;
        Optional<BigDecimal> least = share.range().least();
        Optional<BigDecimal> most = share.range().most();
        if (least.isPresent()) {
            off = Math.max(off, least.get().doubleValue() - real);
        }
        if (most.isPresent()) {
            off = Math.max(off, real - most.get().doubleValue());
        }
        if (off <= Math.max(POINT, real * TWENTIETH) + slack) {
            return Optional.empty();
        }
        String summary = is + ", not “" + figures.text(share) + "”; check the figures.";
        return Optional.of(Checks.at(article, sentence, share, summary));
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }
}
