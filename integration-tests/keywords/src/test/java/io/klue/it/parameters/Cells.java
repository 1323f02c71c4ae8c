package io.klue.it.parameters;

import io.klue.it.parameters.Cell.Type;
import io.klue.it.parameters.Cell.Version;
import java.util.ArrayList;
import java.util.List;

/** The table of styles (OpenAPI 3.1.1 section 4.8.12.6), content, and the collection formats of Swagger 2.0. */
final class Cells {
    private static final String JSON = "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D";

    private final List<Cell> cells = new ArrayList<>();

    private Cells() {}

    static List<Cell> all() {
        Cells all = new Cells();
        for (Version version : List.of(Version.V30, Version.V31)) {
            all.styles(version);
            all.content(version);
        }
        all.collectionFormats();
        return List.copyOf(all.cells);
    }

    private void styles(Version version) {
        style(version, "path", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150");
        style(version, "path", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150");
        style(version, "path", "label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150");
        style(version, "path", "label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150");
        style(version, "path", "matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150");
        style(
                version,
                "path",
                "matrix",
                true,
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150");
        style(version, "query", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150");
        style(version, "query", "form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150");
        style(
                version,
                "query",
                "spaceDelimited",
                false,
                "",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150");
        style(
                version,
                "query",
                "pipeDelimited",
                false,
                "",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150");
        style(version, "query", "deepObject", true, "", "", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
        style(version, "header", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150");
        style(version, "header", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150");
        style(version, "cookie", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150");
        style(
                version,
                "cookie",
                "form",
                true,
                "color=blue",
                "color=blue; color=black; color=brown",
                "R=100; G=200; B=150");
    }

    private void style(
            Version version, String in, String style, boolean explode, String one, String array, String object) {
        String written = "\"style\": \"" + style + "\", \"explode\": " + explode;
        add(version, in, written, Type.STRING, one);
        add(version, in, written, Type.INTEGER, one.replace("blue", "5"));
        add(version, in, written, Type.ARRAY, array);
        add(version, in, written, Type.OBJECT, object);
    }

    private void content(Version version) {
        String written = "\"content\": {\"application/json\": {\"schema\": " + Type.OBJECT.schema() + "}}";
        add(version, "path", written, Type.OBJECT, JSON);
        add(version, "query", written, Type.OBJECT, "color=" + JSON);
        add(version, "header", written, Type.OBJECT, "{\"R\":100,\"G\":200,\"B\":150}");
        add(version, "cookie", written, Type.OBJECT, "color={%22R%22:100%2C%22G%22:200%2C%22B%22:150}");
    }

    private void collectionFormats() {
        for (String in : List.of("path", "query", "header", "formData")) {
            boolean escaped = !in.equals("header");
            String name = in.equals("query") || in.equals("formData") ? "color=" : "";
            add(Version.V2, in, "", Type.STRING, name + "blue");
            add(Version.V2, in, "", Type.INTEGER, name + "5");
            format(in, "csv", name + "blue,black,brown");
            format(in, "ssv", name + (escaped ? "blue%20black%20brown" : "blue black brown"));
            format(in, "tsv", name + (escaped ? "blue%09black%09brown" : "blue\tblack\tbrown"));
            format(in, "pipes", name + (escaped ? "blue%7Cblack%7Cbrown" : "blue|black|brown"));
            if (!name.isEmpty()) {
                format(in, "multi", "color=blue&color=black&color=brown");
            }
        }
    }

    private void format(String in, String format, String wire) {
        add(Version.V2, in, "\"collectionFormat\": \"" + format + "\"", Type.ARRAY, wire);
    }

    private void add(Version version, String in, String written, Type type, String wire) {
        if (!wire.isEmpty()) {
            cells.add(new Cell("c" + cells.size(), version, in, written, type, type.example(), wire));
        }
    }
}
