/** Tests of the stage of this name. */
@NullMarked
package org.crossread.event;

import org.jspecify.annotations.NullMarked;
