/** Tests of the stage of this name. */
@NullMarked
package org.crossread.diff;

import org.jspecify.annotations.NullMarked;
