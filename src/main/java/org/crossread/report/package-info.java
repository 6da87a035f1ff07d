/** From a comparison to what the pages show, and to report.json. */
@NullMarked
package org.crossread.report;

import org.jspecify.annotations.NullMarked;
