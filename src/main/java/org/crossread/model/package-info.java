/** What the stages hand to each other: records, sealed interfaces and enums. No input or output, and no algorithm. */
@NullMarked
package org.crossread.model;

import org.jspecify.annotations.NullMarked;
