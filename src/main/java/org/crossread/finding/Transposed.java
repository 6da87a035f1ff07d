package org.crossread.finding;

import java.math.BigDecimal;
import java.util.Arrays;

/** Figures of the same digits, in another order or of another size: 38,000 and 83,000, 1.2 million and 1.2 billion. */
final class Transposed {

    private Transposed() {}

    /** Less than this has too few noughts to lose one: 3 and 30 are two figures, 90 million and 900 million one. */
    private static final BigDecimal NOUGHTS = BigDecimal.valueOf(1000);

    /** Whether the significant digits of one are those of the other: two at least, or one with many noughts. */
    static boolean are(BigDecimal left, BigDecimal right) {
        String a = digits(left);
        String b = digits(right);
        boolean enough = a.length() > 1 || left.abs().min(right.abs()).compareTo(NOUGHTS) >= 0;
        return enough && left.compareTo(right) != 0 && sorted(a).equals(sorted(b));
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
