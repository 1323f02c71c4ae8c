package io.klue.it.parameters;

import io.klue.it.parameters.Cell.Version;
import java.util.List;
import java.util.stream.Collectors;

/** The contract of cells. */
final class Contract {
    private Contract() {}

    static String of(Version version, List<Cell> cells) {
        String paths = cells.stream()
                .map(cell ->
                        "\"" + cell.path() + "\": {\"" + cell.method() + "\": {\"operationId\": \"" + cell.id() + "\", "
                                + (cell.in().equals("formData")
                                        ? "\"consumes\": [\"application/x-www-form-urlencoded\"], "
                                        : "")
                                + "\"parameters\": [" + cell.contract()
                                + "], \"responses\": {\"204\": {\"description\": \"Done.\"}}}}")
                .collect(Collectors.joining(",\n"));
        return switch (version) {
            case V2 -> "{\"swagger\": \"2.0\", " + rest(paths) + "}";
            case V30 -> "{\"openapi\": \"3.0.4\", " + rest(paths) + SCHEMAS + "}";
            case V31 -> "{\"openapi\": \"3.1.1\", " + rest(paths) + SCHEMAS + "}";
        };
    }

    private static final String SCHEMAS = """
            , "components": {"schemas": {
              "Color": {"type": "object", "properties": {
                "R": {"type": "integer"}, "G": {"type": "integer"}, "B": {"type": "integer"}}},
              "Thing": {"type": "object", "additionalProperties": false, "properties": {
                "text": {"type": "string"}, "count": {"type": "integer", "format": "int64"}, "flag": {"type": "boolean"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "inner": {"type": "object", "additionalProperties": {"type": "string"}}}}}}""";

    private static String rest(String paths) {
        return "\"info\": {\"title\": \"Parameters\", \"version\": \"1\"}, \"paths\": {\n" + paths + "}";
    }
}
