/** Tests of the stage of this name. */
@NullMarked
package org.crossread.align;

import org.jspecify.annotations.NullMarked;
