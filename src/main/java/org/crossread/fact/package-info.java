/** From a sentence to the facts it states: dates, numbers, names, titles, quotes, polarity, certainty, roles. */
@NullMarked
package org.crossread.fact;

import org.jspecify.annotations.NullMarked;
