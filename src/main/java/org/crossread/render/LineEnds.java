package org.crossread.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end: where Java's rules and those for addresses let it, but not inside {@code country’s} or
 * {@code £3.5m}, which Java's rules take apart.
 */
final class LineEnds implements FSTextBreaker {

    private final FSTextBreaker rules = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));
    private final StringBuilder text = new StringBuilder();

    @Override
    public void setText(String text) {
        this.text.setLength(0);
        this.text.append(text);
        rules.setText(text);
    }

    @Override
    public int next() {
        int at = rules.next();
        while (at != BreakIterator.DONE && isInside(at)) {
            at = rules.next();
        }
        return at;
    }

    private boolean isInside(int at) {
        if (at < 1 || at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean apostrophe = before == '’' && at > 1 && Character.isLetter(text.charAt(at - 2));
        return apostrophe || Character.isDigit(before);
    }
}
