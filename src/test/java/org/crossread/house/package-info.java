/** How this house is built, as tests: its packages, its files, its laws. */
@NullMarked
package org.crossread.house;

import org.jspecify.annotations.NullMarked;
