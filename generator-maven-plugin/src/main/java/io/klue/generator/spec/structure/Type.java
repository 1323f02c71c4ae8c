package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Severity;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import java.util.List;
import java.util.stream.Collectors;

/** What the value of a field may be, as the tables say it. */
sealed interface Type {

    /** In a sentence: "must be …". */
    String described();

    /** Whether the JSON type fits; what is inside does not matter yet. */
    boolean accepts(SpecNode node);

    record Any() implements Type {
        @Override
        public String described() {
            return "anything";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return true;
        }
    }

    /** A scalar of one of the JSON types, with the bounds that a name like {@code COUNT} implies. */
    enum Scalar implements Type {
        TEXT("a string"),
        STRING("a string"),
        INTEGER("an integer"),
        COUNT("an integer"),
        NUMBER("a number"),
        BOOLEAN("a boolean");

        private final String description;

        Scalar(String description) {
            this.description = description;
        }

        @Override
        public String described() {
            return description;
        }

        @Override
        public boolean accepts(SpecNode node) {
            return node instanceof ScalarNode scalar && fits(scalar);
        }

        private boolean fits(ScalarNode scalar) {
            return switch (this) {
                case TEXT -> true;
                case STRING -> scalar.kind() == ScalarNode.Kind.STRING;
                case BOOLEAN -> scalar.kind() == ScalarNode.Kind.BOOLEAN;
                case NUMBER -> Values.isNumber(scalar);
                case INTEGER, COUNT -> Values.isInteger(scalar);
            };
        }
    }

    /**
     * One of a few words.
     *
     * @param noun what the words are: "a type", "a place of a parameter"
     */
    record Words(String noun, List<String> words) implements Type {
        @Override
        public String described() {
            return "a string";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return Scalar.STRING.accepts(node);
        }
    }

    record ListOf(Type item) implements Type {
        @Override
        public String described() {
            return "an array";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return node instanceof ArrayNode;
        }
    }

    record MapOf(Type value) implements Type {
        @Override
        public String described() {
            return "an object";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return node instanceof ObjectNode;
        }
    }

    /**
     * An object of the specification.
     *
     * @param label as in messages: "a schema"
     */
    record Obj(String name, String label) implements Type {
        @Override
        public String described() {
            return label;
        }

        @Override
        public boolean accepts(SpecNode node) {
            return node instanceof ObjectNode;
        }
    }

    /** The object itself or {@code {$ref: …}}. */
    record RefOr(Obj target) implements Type {
        @Override
        public String described() {
            return target.described();
        }

        @Override
        public boolean accepts(SpecNode node) {
            return node instanceof ObjectNode;
        }
    }

    /** The text of a {@code $ref} whose other fields count. */
    record RefText(Type target) implements Type {
        @Override
        public String described() {
            return "a string";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return Scalar.STRING.accepts(node);
        }
    }

    record Either(List<Type> options) implements Type {
        @Override
        public String described() {
            return options.stream().map(Type::described).distinct().collect(Collectors.joining(" or "));
        }

        @Override
        public boolean accepts(SpecNode node) {
            return options.stream().anyMatch(option -> option.accepts(node));
        }
    }

    /** A field of another version. */
    record Foreign(Severity severity, String version, String instead) implements Type {
        @Override
        public String described() {
            return "absent";
        }

        @Override
        public boolean accepts(SpecNode node) {
            return true;
        }
    }
}
