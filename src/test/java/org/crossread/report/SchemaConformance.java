package org.crossread.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks report files against a schema: {@code SchemaConformance SCHEMA REPORT...}; ends with 1 if one fails. */
final class SchemaConformance {

    private SchemaConformance() {}

    public static void main(String[] args) throws IOException {
        boolean failed = false;
        for (String file : List.of(args).subList(1, args.length)) {
            List<Error> errors = errors(Files.readString(Path.of(args[0])), Files.readString(Path.of(file)));
            System.out.println((errors.isEmpty() ? "ok      " : "FAILED  ") + file);
            errors.forEach(e -> System.out.println("    " + e));
            failed |= !errors.isEmpty();
        }
        System.exit(failed ? 1 : 0);
    }

    /** What in {@code json} breaks {@code schema}. */
    static List<Error> errors(String schema, String json) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return rules.validate(json, InputFormat.JSON);
    }
}
