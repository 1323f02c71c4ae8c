package io.klue.generator.source;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** SnakeYAML's exceptions in one sentence, with what to do about the frequent ones. */
final class YamlProblems {
    private YamlProblems() {}

    static SourceException explain(SourceFile file, YAMLException e) {
        if (e instanceof ReaderException reader) {
            String character = String.format("U+%04X", reader.getCodePoint());
            Span at = span(file, reader.getPosition());
            return SourceMessages.invalidYaml(at, "the control character " + character + " is not allowed", "");
        }
        if (e instanceof MarkedYAMLException marked) {
            return explain(file, marked);
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        Span start = new Span(file, 1, 1, 1);
        return message.contains("Nesting Depth")
                ? SourceMessages.tooDeep(start)
                : SourceMessages.invalidYaml(start, firstLine(message), "");
    }

    private static SourceException explain(SourceFile file, MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : firstLine(e.getProblem());
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        Span at = span(file, mark == null ? 0 : mark.getIndex());
        return SourceMessages.invalidYaml(at, why(problem, line(file, e)), hint(problem));
    }

    /**
     * What people did, for what the parser could not do.
     *
     * @param begin the line that the parser was busy with
     */
    private static String why(String problem, int begin) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon and a space begin a value here";
        }
        if (problem.contains("(TAB)")) {
            return "a tab cannot indent a line";
        }
        if (problem.contains("expected block end")) {
            return "this does not continue the block that begins in line " + begin;
        }
        if (problem.contains("could not find expected ':'")) {
            return "the key in line " + begin + " has no colon after it";
        }
        if (problem.contains("found unexpected end of stream")) {
            return "the text that begins in line " + begin + " has no closing quote";
        }
        return problem.replace("found undefined alias", "no anchor for the alias");
    }

    private static String hint(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains \": \" in quotes";
        }
        if (problem.contains("(TAB)")) {
            return "use spaces";
        }
        if (problem.contains("expected block end")) {
            return "check the indentation and the quotes";
        }
        return problem.contains("could not find expected ':'") ? "write key: value" : "";
    }

    private static int line(SourceFile file, MarkedYAMLException e) {
        var mark = e.getContextMark() == null ? e.getProblemMark() : e.getContextMark();
        return mark == null ? 1 : file.lineOf(mark.getIndex());
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse(message).strip();
        return line.replace("<stream end>", "the end of the file")
                .replace("<document start>", "the beginning of a document")
                .replaceAll("<([a-z ]+)>", "$1");
    }

    private static Span span(SourceFile file, int index) {
        int line = file.lineOf(index);
        int column = file.columnOf(index);
        return new Span(file, line, column, column + 1);
    }
}
