/** Tests of what is known about words. */
@NullMarked
package org.crossread.lexicon;

import org.jspecify.annotations.NullMarked;
