/**
 * What is known about words: stems, opposites, units, name variants, cues. The data stand in text files, one fact a
 * line.
 */
@NullMarked
package org.crossread.lexicon;

import org.jspecify.annotations.NullMarked;
