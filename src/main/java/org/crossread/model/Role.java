package org.crossread.model;

/** What part of an article a paragraph plays. */
public enum Role {
    HEADLINE,
    BODY,
    CAPTION
}
