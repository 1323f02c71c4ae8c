package io.klue.generator.analyze;

import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.source.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names that the author gives in the contract: {@code x-java-name}. They are taken as they are, or refused. */
final class Pins {
    private static final String KEY = "x-java-name";

    private final Refusals refusals;

    Pins(Refusals refusals) {
        this.refusals = refusals;
    }

    Optional<String> type(ObjectNode node) {
        return legal(node, JavaNames::isType);
    }

    Optional<String> method(ObjectNode node) {
        return legal(node, JavaNames::isMethod);
    }

    /** Claims the author's name for a member or, if there is none, the first of ours that is free. */
    String claimMember(ObjectNode node, NameScope scope, List<String> ours) {
        Optional<String> pinned = legal(node, JavaNames::isMember);
        pinned.filter(name -> !scope.isFree(name)).ifPresent(name -> taken(node, name));
        return scope.claim(pinned.map(List::of).orElse(ours));
    }

    void taken(ObjectNode node, String name) {
        refusals.javaName(node.keySpan(KEY), name, "is taken by something else here");
    }

    private Optional<String> legal(ObjectNode node, Predicate<String> legal) {
        Optional<String> name = node.string(KEY);
        name.filter(legal.negate())
                .ifPresent(n -> refusals.javaName(node.keySpan(KEY), n, "cannot be a name of Java here"));
        return name.filter(legal);
    }
}
