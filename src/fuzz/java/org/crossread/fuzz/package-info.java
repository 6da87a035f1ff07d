/** Fuzzing: what no test thought of. */
package org.crossread.fuzz;
