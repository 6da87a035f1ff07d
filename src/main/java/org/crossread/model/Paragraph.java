package org.crossread.model;

/**
 * One paragraph of a story.
 *
 * @param role its part in the article
 * @param text its words, white space folded to single spaces, never blank
 */
public record Paragraph(Role role, String text) {
    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("paragraph of role " + role + " is blank");
        }
    }
}
