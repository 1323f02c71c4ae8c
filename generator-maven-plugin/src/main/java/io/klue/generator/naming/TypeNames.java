package io.klue.generator.naming;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names of all classes of one API's package. Named schemas claim theirs first, so that every helper yields to them;
 * among schemas the one that is spelled like its Java name wins, then the order of the contract decides.
 */
public final class TypeNames {
    private final NameScope scope = NameScope.ofFiles();

    /**
     * A named schema and what it wants to be called.
     *
     * @param pinned the author's own name for the class ({@code x-java-name}), or empty
     */
    public record Wish(String schema, String pinned) {}

    /** Claims for all named schemas at once: schema name to Java name. */
    public Map<String, String> claimSchemas(List<Wish> wishes) {
        Map<String, String> names = new TreeMap<>();
        Stream.of(0, 1, 2)
                .forEach(rank -> wishes.stream()
                        .filter(wish -> rank(wish) == rank)
                        .forEach(wish -> names.put(wish.schema(), scope.claim(candidates(wish)))));
        return names;
    }

    /** Claims for a class of the API as a whole: {@code Pets} and {@code Client}. */
    public String claimHelper(String base, String suffix) {
        return scope.claim(List.of(base + suffix, base + "Contract" + suffix, base + "Contract" + suffix + "Class"));
    }

    /** Claims for the codec of a type. */
    public String claimCodec(String type) {
        return scope.claim(List.of(type + "Codec", type + "JsonCodec", type + "WireCodec"));
    }

    /** Claims for the rules that check a schema, which is called so. */
    public String claimRules(String schema) {
        String name = JavaNames.type(schema).get(0);
        return scope.claim(List.of(name + "Rules", name + "SchemaRules", name + "JsonRules"));
    }

    /** Claims for what belongs to an operation: {@code ListPets} and {@code Result}. */
    public String claimOfOperation(String operation, String suffix) {
        return scope.claim(List.of(operation + suffix, operation + "Operation" + suffix));
    }

    /** Claims for what holds the body of an answer that has several media types: {@code ListPetsAnswer}. */
    public String claimAnswer(String name) {
        return scope.claim(List.of(name, name + "Body", name + "Content"));
    }

    /** Claims for a schema without a name of its own, called after where it stands: {@code Pet} and {@code address}. */
    public String claimInline(String context) {
        List<String> names = JavaNames.type(context);
        return scope.claim(Stream.concat(
                        Stream.of(names.get(0), names.get(0) + "Value", names.get(0) + "Schema"),
                        names.stream().skip(1))
                .toList());
    }

    private static int rank(Wish wish) {
        if (!wish.pinned().isEmpty()) {
            return 0;
        }
        return wish.schema().equals(JavaNames.type(wish.schema()).get(0)) ? 1 : 2;
    }

    private static List<String> candidates(Wish wish) {
        return wish.pinned().isEmpty() ? JavaNames.type(wish.schema()) : List.of(wish.pinned());
    }
}
