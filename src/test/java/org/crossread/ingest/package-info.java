/** Good and bad input, as it comes. */
@NullMarked
package org.crossread.ingest;

import org.jspecify.annotations.NullMarked;
