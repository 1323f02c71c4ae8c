package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text blocks with named arguments to Java source. JavaPoet knows one member at a time; so that the reader of an emitter
 * sees the whole class, the text of a class travels through JavaPoet as the static block of a carrier of the same name,
 * which resolves {@code $name:T} to imports, and is cut out again.
 */
final class Java {
    private static final String BEGIN = "// begin";
    private static final String END = "// end";
    private static final Pattern ALONE = Pattern.compile("\\$(\\w+):L");

    private Java() {}

    /** Named arguments: name, value, name, value. */
    static Map<String, Object> args(Object... namesAndValues) {
        Map<String, Object> args = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return args;
    }

    /**
     * A template with its arguments. Two spaces are one level; a line that is nothing but an argument takes its level for
     * all lines of the argument, and vanishes, with a blank line after it, if the argument is empty.
     */
    static CodeBlock code(String template, Map<String, ?> args) {
        CodeBlock.Builder code = CodeBlock.builder();
        int level = 0;
        boolean skipBlank = false;
        List<String> lines = template.stripTrailing().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            boolean blank = text.isEmpty();
            boolean empty = isEmptyArgument(text, args);
            if (!empty && !(blank && skipBlank)) {
                int wanted = blank ? level : indent(lines.get(i));
                String move = wanted > level ? "$>".repeat(wanted - level) : "$<".repeat(level - wanted);
                level = wanted;
                code.addNamed(move + text + (i + 1 < lines.size() ? "\n" : ""), args);
            }
            skipBlank = empty;
        }
        return code.add("$<".repeat(level)).build();
    }

    private static int indent(String line) {
        return (line.length() - line.stripLeading().length()) / 2;
    }

    private static boolean isEmptyArgument(String text, Map<String, ?> args) {
        Matcher alone = ALONE.matcher(text);
        return alone.matches() && String.valueOf(args.get(alone.group(1))).isEmpty();
    }

    /** One below the other. */
    static CodeBlock lines(List<CodeBlock> blocks) {
        return CodeBlock.join(blocks, "\n");
    }

    /** One below the other with a blank line between. */
    static CodeBlock paragraphs(List<CodeBlock> blocks) {
        return CodeBlock.join(blocks.stream().filter(block -> !block.isEmpty()).toList(), "\n\n");
    }

    /** One below the other, each with the semicolon it lacks. */
    static CodeBlock statements(List<CodeBlock> expressions) {
        return lines(expressions.stream()
                .map(e -> e.toString().endsWith("}") ? e : CodeBlock.of("$L;", e))
                .toList());
    }

    /** A call, its arguments one a line if they do not fit. */
    static CodeBlock call(CodeBlock what, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L)", what, arguments(arguments, 92 - width(what)));
    }

    /** A chain of calls in one line if it fits, else a call a line. */
    static CodeBlock chain(List<CodeBlock> calls) {
        List<CodeBlock> chain = calls.stream().filter(call -> !call.isEmpty()).toList();
        CodeBlock joined = CodeBlock.join(chain, "");
        if (chain.size() <= 5 && width(joined) <= 80 && !joined.toString().contains("\n")) {
            return joined;
        }
        return CodeBlock.builder()
                .add("$L$>$>\n", chain.get(0))
                .add(CodeBlock.join(chain.subList(1, chain.size()), "\n"))
                .add("$<$<")
                .build();
    }

    /** Arguments in one line if they fit, else one a line, indented as a continuation. */
    static CodeBlock arguments(List<CodeBlock> arguments, int room) {
        int length = arguments.stream().mapToInt(a -> simple(a).length() + 2).sum();
        boolean fits =
                length <= room && arguments.stream().noneMatch(a -> a.toString().contains("\n"));
        if (fits) {
            return CodeBlock.join(arguments, ", ");
        }
        return CodeBlock.builder()
                .add("$>$>\n")
                .add(CodeBlock.join(arguments, ",\n"))
                .add("$<$<")
                .build();
    }

    /** How many columns a line of code takes when its types are imported. */
    static int width(CodeBlock code) {
        return simple(code).length();
    }

    private static String simple(CodeBlock code) {
        return code.toString().replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    /**
     * A compilation unit.
     *
     * @param nested the names of types that the content declares inside
     * @param statics classes whose static members it names bare
     */
    static String unit(ClassName type, List<String> nested, List<ClassName> statics, CodeBlock content) {
        TypeSpec.Builder carrier = TypeSpec.classBuilder(type)
                .addStaticBlock(CodeBlock.builder()
                        .add("$L\n", BEGIN)
                        .add(content)
                        .add("\n$L\n", END)
                        .build());
        nested.forEach(name -> carrier.addType(TypeSpec.classBuilder(name).build()));
        JavaFile.Builder file = JavaFile.builder(type.packageName(), carrier.build())
                .indent("  ")
                .skipJavaLangImports(true);
        statics.forEach(holder -> file.addStaticImport(holder, "*"));
        return cut(file.build().toString(), type.simpleName());
    }

    private static String cut(String carried, String name) {
        int begin = carried.indexOf(BEGIN);
        int end = carried.lastIndexOf(END);
        String head = carried.substring(0, carried.lastIndexOf("class " + name + " {", begin));
        StringBuilder unit = new StringBuilder(head);
        carried.substring(begin + BEGIN.length() + 1, end)
                .lines()
                .map(String::stripTrailing)
                .forEach(line -> unit.append(line.startsWith("    ") ? line.substring(4) : line.strip())
                        .append('\n'));
        return unit.toString().stripTrailing() + "\n";
    }
}
