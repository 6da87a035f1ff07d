/**
 * The front door: {@link org.crossread.Crossread} takes paths and gives a comparison, and alone knows the order of the
 * stages.
 */
@NullMarked
package org.crossread;

import org.jspecify.annotations.NullMarked;
