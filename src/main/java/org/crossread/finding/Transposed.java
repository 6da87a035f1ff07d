package org.crossread.finding;

import java.math.BigDecimal;
import java.util.Arrays;

/** Figures of the same digits, in another order or of another size: 38,000 and 83,000, 1.2 million and 1.2 billion. */
final class Transposed {

    private Transposed() {}

    /** Whether the significant digits of one, two at least, are those of the other. */
    static boolean are(BigDecimal left, BigDecimal right) {
        String a = digits(left);
        String b = digits(right);
        return a.length() > 1 && left.compareTo(right) != 0 && sorted(a).equals(sorted(b));
    }

    /** The same for words that hold digits, such as road numbers. */
    static boolean are(String left, String right) {
        return left.length() > 2 && !left.equals(right) && sorted(left).equals(sorted(right));
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0
                ? ""
                : number.stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static String sorted(String text) {
        char[] chars = text.toCharArray();
        Arrays.sort(chars);
        return new String(chars);
    }
}
