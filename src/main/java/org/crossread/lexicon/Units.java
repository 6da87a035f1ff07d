package org.crossread.lexicon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.Unit;

/** Units of measure, of shares and of temperature, from {@code units.txt}; brought to SI. */
public final class Units {

    private static final Units STANDARD = new Units(Lines.of("units.txt"));

    private final Spellings<Measure> spellings;

    private Units(Iterable<String> lines) {
        Map<String, Measure> measures = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            Unit unit = new Unit(Unit.Dimension.valueOf(parts[0]), parts[1]);
            String[] scale = parts[2].split("@", -1);
            List<BigDecimal> factors =
                    Arrays.stream(scale[0].split("/", -1)).map(BigDecimal::new).toList();
            Measure measure = new Measure(
                    unit,
                    scale.length > 1 ? new BigDecimal(scale[1]) : BigDecimal.ZERO,
                    factors.get(0),
                    factors.stream().min(Comparator.naturalOrder()).orElseThrow(),
                    factors.stream().max(Comparator.naturalOrder()).orElseThrow());
            for (String spelling : parts[3].split("\\|", -1)) {
                measures.put(spelling, measure);
            }
        }
        spellings = Spellings.forwards(measures);
    }

    /** Those that come with the program. */
    public static Units standard() {
        return STANDARD;
    }

    /** The unit that stands at {@code start}, the longest. */
    public Optional<Spelled<Measure>> at(String text, int start) {
        return spellings.at(text, start);
    }
}
