/** From articles to events: who reports the same thing, and who copies one origin. */
@NullMarked
package org.crossread.event;

import org.jspecify.annotations.NullMarked;
