/** Articles from literals, for tests of any stage. */
@NullMarked
package org.crossread.written;

import org.jspecify.annotations.NullMarked;
