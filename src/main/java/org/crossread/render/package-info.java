/** From a report to HTML and PDF, by the templates. */
@NullMarked
package org.crossread.render;

import org.jspecify.annotations.NullMarked;
