/** From a story to sentences and tokens, each with its place. */
@NullMarked
package org.crossread.text;

import org.jspecify.annotations.NullMarked;
