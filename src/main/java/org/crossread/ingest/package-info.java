/** From a path or an address to a raw article, or to a problem that says what to do. */
@NullMarked
package org.crossread.ingest;

import org.jspecify.annotations.NullMarked;
