/** From alignments and facts to findings: what conflicts, what is finer, what only one says, what was judged equal. */
@NullMarked
package org.crossread.finding;

import org.jspecify.annotations.NullMarked;
