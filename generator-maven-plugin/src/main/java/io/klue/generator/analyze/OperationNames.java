package io.klue.generator.analyze;

import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.spec.OperationSpec;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What each operation is called: {@code x-java-name}, {@code operationId}, klue's {@code x-bind-server} and
 * {@code x-bind-client} by their last word, or method and path. Where two want one name the later is called by method
 * and path; a name that is written wins over one that is made.
 */
final class OperationNames {
    private OperationNames() {}

    static IdentityHashMap<OperationSpec, String> of(List<OperationSpec> operations, Pins pins) {
        NameScope scope = NameScope.exact();
        IdentityHashMap<OperationSpec, String> names = new IdentityHashMap<>();
        operations.stream()
                .filter(operation -> wish(operation).isPresent())
                .forEach(operation -> names.put(operation, scope.claim(candidates(operation, pins))));
        operations.stream()
                .filter(operation -> wish(operation).isEmpty())
                .forEach(operation -> names.put(operation, scope.claim(candidates(operation, pins))));
        return names;
    }

    private static List<String> candidates(OperationSpec operation, Pins pins) {
        List<String> candidates = new ArrayList<>();
        pins.method(operation.node()).ifPresent(candidates::add);
        Optional<String> wish = wish(operation);
        wish.ifPresent(name -> candidates.add(JavaNames.method(name).get(0)));
        candidates.addAll(JavaNames.method(byPath(operation)));
        wish.ifPresent(name -> candidates.addAll(JavaNames.method(name)));
        return candidates;
    }

    private static Optional<String> wish(OperationSpec operation) {
        return operation
                .string("operationId")
                .or(() -> operation.string("x-bind-server").map(OperationNames::lastWord))
                .or(() -> operation.string("x-bind-client").map(OperationNames::lastWord));
    }

    private static String lastWord(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    /** {@code GET /pets/{petId}} is {@code getPetsByPetId}. */
    private static String byPath(OperationSpec operation) {
        String words = operation.path().replace("{", " by ").replace("}", " ");
        return operation.method().toLowerCase(Locale.ROOT) + " " + words;
    }
}
