/** Tests of the finders. */
@NullMarked
package org.crossread.fact;

import org.jspecify.annotations.NullMarked;
