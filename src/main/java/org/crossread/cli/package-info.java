/** From arguments to an exit code: the commands, their help, and all that is printed. */
@NullMarked
package org.crossread.cli;

import org.jspecify.annotations.NullMarked;
