/** From an alignment to word edits between each pair of its articles. */
@NullMarked
package org.crossread.diff;

import org.jspecify.annotations.NullMarked;
