/** Tests of HTML and PDF: what they hold, and that they hold to the standards. */
@NullMarked
package org.crossread.render;

import org.jspecify.annotations.NullMarked;
