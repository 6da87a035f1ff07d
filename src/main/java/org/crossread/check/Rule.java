package org.crossread.check;

import java.util.Locale;

/** What the check looks for. */
public enum Rule {
    TEMPLATE(
            "A template, style sheet, label or setting has an error: FreeMarker, or the program, cannot use it.",
            false),
    NOT_WELL_FORMED("The output is not well formed: a tag is open, an attribute has no quotes.", false),
    FORBIDDEN("A built-in or directive that could run code, or let markup through unescaped.", true),
    UNSAFE_URL("An address that is no web address and no place in the page.", true),
    UNSAFE_SHEET("A style sheet or script that loads something or makes code from text.", true),
    SHEET("A style sheet that cannot be read as it is meant.", true),
    SCRIPT("A script that no browser can read, so that it does nothing.", true),
    REQUEST("Something in the page loads another file.", true),
    INLINE("Style or script in an attribute, which the page's policy blocks.", true),
    DUPLICATE_ID("One id stands twice.", true),
    BROKEN_LINK("A link, bookmark or aria reference that leads nowhere.", true),
    HEADING_ORDER("A heading skips a level, or there is not exactly one of the first level.", true),
    ALT("A picture without words for those who cannot see it.", true),
    TABLE_HEAD("A table without head cells, a head cell without scope, or rows of unequal length.", true),
    LANG("The page, or a part of it, does not say its language, or says none that exists.", true),
    EMPTY("A title, heading, link or button without words.", true),
    FORM_LABEL("A form field without a label.", true),
    LIST("A list that holds something else than items, or an item outside a list.", true),
    CONTRAST("Two colours too close to be read (WCAG 2.2, 1.4.3).", true),
    FIELD_NOT_SHOWN("A field of the report that no template shows.", true),
    NOT_REACHED("Lines of a template that no fixture reached, so that nobody has checked them.", true),
    UNKNOWN_LABEL("A label that the standard labels do not have.", true),
    MISSING_LABEL("A language lacks labels, which stay English.", true),
    PDF_TAGS("The PDF is not tagged as PDF/UA asks.", true),
    PDF_OUTSIDE("Text of the PDF lies outside its page.", true),
    PDF_OVERLAP("Text of the PDF lies on other text, so that neither can be read.", true),
    PDF_GLYPH("A character that no typeface of the PDF has.", true),
    PDF_LINK("A link or bookmark of the PDF leads nowhere.", true),
    PAGE_CHANGED("A page looks different from its baseline.", false),
    SUPPRESSION("A suppression without a reason, of an unknown rule, or of nothing.", false);

    private final String meaning;
    private final boolean canBeSuppressed;

    Rule(String meaning, boolean canBeSuppressed) {
        this.meaning = meaning;
        this.canBeSuppressed = canBeSuppressed;
    }

    /** Its name in messages and suppressions, such as {@code broken-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it looks for, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether a comment in the template can allow it. */
    boolean canBeSuppressed() {
        return canBeSuppressed;
    }
}
