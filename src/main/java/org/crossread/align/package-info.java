/** From an event to alignments: the sentences of several articles that tell the same thing. */
@NullMarked
package org.crossread.align;

import org.jspecify.annotations.NullMarked;
