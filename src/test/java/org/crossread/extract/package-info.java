/** Tests of the extraction: invented pages and lines in, stories out. */
@NullMarked
package org.crossread.extract;

import org.jspecify.annotations.NullMarked;
