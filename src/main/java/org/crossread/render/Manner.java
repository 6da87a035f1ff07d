package org.crossread.render;

import freemarker.template.TemplateExceptionHandler;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * How templates are filled.
 *
 * @param wrapper hands them the report and notes what they read
 * @param handler what happens at an error
 * @param source the source to use, by a template's name and its own source; each template's own if not given
 */
record Manner(StrictWrapper wrapper, TemplateExceptionHandler handler, Optional<BinaryOperator<String>> source) {

    /** As they are; the first error ends it. */
    static Manner strict() {
        return noting(new StrictWrapper());
    }

    /** The same, with {@code wrapper} noting what is read. */
    static Manner noting(StrictWrapper wrapper) {
        return new Manner(wrapper, TemplateExceptionHandler.RETHROW_HANDLER, Optional.empty());
    }
}
