package io.klue.it.parameters;

import io.klue.it.parameters.Cell.Type;
import io.klue.it.parameters.Cell.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page that says what travels. */
final class ParameterTable {
    private static final String HEAD = """
            # How parameters travel

            Written by `ParameterMatrixTest`, which sends each of these to a running server, compares what the implementation got, and
            compares what the generated client writes. A parameter named `color`: the string `blue`, the integer `5`, the array
            `["blue", "black", "brown"]`, the object `{"R": 100, "G": 200, "B": 150}`. The rules are in
            [generated-code.md](generated-code.md#parameters). A dash: not sent here. A style for which the specification defines no such value is
            refused by the generator.
            """;

    private ParameterTable() {}

    static String of(List<Cell> cells) {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        lines.addAll(List.of("", "## OpenAPI 3.0 and 3.1", ""));
        lines.add("| in | style | explode | string | integer | array | object |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        rows(cells, Version.V31).forEach((row, wires) -> lines.add(line(row, wires, List.of(Type.values()))));
        lines.addAll(List.of("", "## Swagger 2.0", ""));
        lines.add("| in | collectionFormat | string | integer | array |");
        lines.add("| --- | --- | --- | --- | --- |");
        rows(cells, Version.V2)
                .forEach((row, wires) -> lines.add(line(row, wires, List.of(Type.STRING, Type.INTEGER, Type.ARRAY))));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, Map<Type, String>> rows(List<Cell> cells, Version version) {
        Map<String, Map<Type, String>> rows = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (cell.version() == version) {
                rows.computeIfAbsent(row(cell), key -> new LinkedHashMap<>()).put(cell.type(), cell.wire());
            }
        }
        return rows;
    }

    private static String row(Cell cell) {
        String written = cell.written().contains("content")
                ? "content application/json | "
                : cell.written()
                        .replaceAll("\"(style|explode|collectionFormat)\": ", "")
                        .replace("\"", "")
                        .replace(", ", " | ");
        return cell.in() + " | " + written;
    }

    private static String line(String row, Map<Type, String> wires, List<Type> types) {
        StringBuilder line = new StringBuilder("| ").append(row);
        for (Type type : types) {
            String wire = wires.get(type);
            line.append(" | ")
                    .append(wire == null ? "–" : "`" + wire.replace("|", "\\|").replace("\t", "⇥") + "`");
        }
        return line.append(" |").toString();
    }
}
