/** How facts of aligned sentences stand to each other. */
@NullMarked
package org.crossread.finding;

import org.jspecify.annotations.NullMarked;
