/** Tests of what the pages show, and of report.json. */
@NullMarked
package org.crossread.report;

import org.jspecify.annotations.NullMarked;
