/** From a raw article to its story: the paragraphs, the metadata, and everything that was left out. */
@NullMarked
package org.crossread.extract;

import org.jspecify.annotations.NullMarked;
