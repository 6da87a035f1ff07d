/** From templates to diagnostics: what is wrong in them before an editor sees it. */
@NullMarked
package org.crossread.check;

import org.jspecify.annotations.NullMarked;
