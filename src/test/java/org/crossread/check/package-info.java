/** Tests of the template check: each fault is planted and must be seen. */
@NullMarked
package org.crossread.check;

import org.jspecify.annotations.NullMarked;
