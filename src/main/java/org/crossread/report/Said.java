package org.crossread.report;

/**
 * The words of one source, in their sentence.
 *
 * @param source id of the article
 * @param name of the source
 * @param language of the words
 * @param sentence id of the sentence
 * @param before the sentence up to the words
 * @param words the words that carry the fact
 * @param after the rest of the sentence
 * @param value the normal form as report.json has it; empty where there is none, or none but the words
 * @param meaning the normal form in plain words; empty where it adds nothing to {@code value}
 */
public record Said(
        String source,
        String name,
        String language,
        String sentence,
        String before,
        String words,
        String after,
        String value,
        String meaning) {}
