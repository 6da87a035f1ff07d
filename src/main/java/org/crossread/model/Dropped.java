package org.crossread.model;

/**
 * Text of the file that is no part of the story.
 *
 * @param text what was left out, as the file has it, white space folded
 * @param reason why, in a few words an editor understands
 */
public record Dropped(String text, String reason) {
    public Dropped {
        if (text.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("dropped '" + text + "' for '" + reason + "' has a blank");
        }
    }
}
