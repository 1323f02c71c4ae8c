package io.klue.generator.analyze;

import io.klue.generator.naming.JavaNames;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.IdentityHashMap;
import java.util.Optional;

/** What the named schemas of a contract are called in Java. */
final class SchemaNames {
    private final IdentityHashMap<SpecNode, String> classes = new IdentityHashMap<>();
    private final IdentityHashMap<SpecNode, String> called = new IdentityHashMap<>();

    /** Remembers a schema that becomes a class of this name. */
    void isClass(SchemaSpec schema, String java) {
        classes.put(schema.node(), java);
        called.put(schema.node(), java);
    }

    /** Remembers a schema that becomes no class. */
    void isCalled(SchemaSpec schema, String name) {
        called.putIfAbsent(schema.node(), JavaNames.type(name).get(0));
    }

    /** The class a named schema becomes. */
    Optional<String> ofClass(SchemaSpec schema) {
        return Optional.ofNullable(classes.get(schema.node()));
    }

    /**
     * What a schema is called that a reference leads to: its own name, or the last word of the pointer, if that is one.
     *
     * @param context what it is called if there is neither
     */
    String referred(ScalarNode ref, SchemaSpec target, String context) {
        String own = called.get(target.node());
        if (own != null) {
            return own;
        }
        String last = ref.text().replaceAll("^.*[/#]", "");
        return last.matches("[A-Za-z][A-Za-z0-9_.-]{2,}") ? last : context;
    }
}
