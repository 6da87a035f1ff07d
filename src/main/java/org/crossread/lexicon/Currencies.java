package org.crossread.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Unit;

/** Currencies by ISO 4217 code, from {@code currencies.txt}. */
public final class Currencies {

    private static final String PLAIN_DOLLAR = "$";
    private static final String US_DOLLAR = "USD";

    private static final Currencies STANDARD = new Currencies(Lines.of("currencies.txt"));

    private final Spellings<Measure> signs;
    private final Spellings<Measure> words;
    private final Map<String, String> dollars = new HashMap<>();

    /** Pairs of an open code and one that it can stand for. */
    private final Set<List<String>> open = new HashSet<>();

    private final Set<String> firstWords = new HashSet<>();

    private Currencies(Iterable<String> lines) {
        Map<String, Measure> ahead = new HashMap<>();
        Map<String, Measure> behind = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            if (parts[0].equals("dollar")) {
                dollars.put(parts[1], parts[2]);
                continue;
            }
            if (parts[0].equals("open")) {
                List.of(parts[2].split("\\|", -1)).forEach(code -> open.add(List.of(parts[1], code)));
                continue;
            }
            Measure measure = Measure.of(money(parts[1]), new BigDecimal(parts[2]));
            for (String spelling : parts[3].split("\\|", -1)) {
                if (!parts[0].equals("word")) {
                    ahead.put(spelling, measure);
                    firstWords.add(letters(spelling));
                }
                if (!parts[0].equals("sign")) {
                    behind.put(spelling, measure);
                }
            }
        }
        signs = Spellings.forwards(ahead);
        words = Spellings.forwards(behind);
    }

    /** Those that come with the program. */
    public static Currencies standard() {
        return STANDARD;
    }

    private static String letters(String spelling) {
        int end = 0;
        while (end < spelling.length() && Character.isLetter(spelling.charAt(end))) {
            end++;
        }
        return spelling.substring(0, end);
    }

    /** Whether one of two codes can stand for the other, as a cent for that of the euro. */
    public boolean mayBeOne(String code, String other) {
        return open.contains(List.of(code, other)) || open.contains(List.of(other, code));
    }

    /** Whether a sign before a number may begin with this word, in lower case. */
    public boolean begins(String word) {
        return firstWords.contains(word);
    }

    /** The sign of a currency at {@code start}, to stand before its number; a plain dollar is the region's. */
    public Optional<Spelled<Measure>> sign(String text, int start, String region) {
        return signs.at(text, start).map(s -> settled(s, region));
    }

    /** The currency that is spelled at {@code start}, to stand behind its number; a plain dollar is the region's. */
    public Optional<Spelled<Measure>> word(String text, int start, String region) {
        return words.at(text, start).map(s -> settled(s, region));
    }

    private Spelled<Measure> settled(Spelled<Measure> spelled, String region) {
        Measure measure = spelled.meaning();
        if (!measure.unit().symbol().equals(PLAIN_DOLLAR)) {
            return spelled;
        }
        String code = dollars.getOrDefault(region.toUpperCase(Locale.ROOT), US_DOLLAR);
        return new Spelled<>(Measure.of(money(code), measure.factor()), spelled.start(), spelled.end());
    }

    private static Unit money(String code) {
        return new Unit(Unit.Dimension.MONEY, code);
    }
}
