package io.klue.generator.analyze;

import io.klue.generator.model.Operation.SchemeUse;
import io.klue.generator.model.SecuritySchemeDef;
import io.klue.generator.model.SecuritySchemeDef.Kind;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.OperationSpec;
import io.klue.generator.spec.SecuritySchemeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Security schemes and what each operation requires. */
final class Security {
    private final Contract contract;
    private final Refusals refusals;
    private final NameScope scope;
    private final Map<String, SecuritySchemeDef> used = new LinkedHashMap<>();

    /** @param scope the constants of the endpoints class */
    Security(Contract contract, Refusals refusals, NameScope scope) {
        this.contract = contract;
        this.refusals = refusals;
        this.scope = scope;
    }

    /** The schemes that operations asked for, in that order. */
    List<SecuritySchemeDef> schemes() {
        return List.copyOf(used.values());
    }

    List<List<SchemeUse>> of(OperationSpec operation) {
        List<Map<String, List<String>>> alternatives =
                operation.security().or(contract::security).orElse(List.of());
        List<List<SchemeUse>> security = new ArrayList<>();
        for (Map<String, List<String>> alternative : alternatives) {
            List<SchemeUse> together = new ArrayList<>();
            alternative.forEach((name, scopes) ->
                    scheme(name, operation).ifPresent(s -> together.add(new SchemeUse(s.constant(), scopes))));
            security.add(together);
        }
        return decoratedWithAuth(operation) ? withToken(security) : security;
    }

    /** Whatever the contract lets in besides, the decorator asks for a token. */
    private List<List<SchemeUse>> withToken(List<List<SchemeUse>> security) {
        Set<String> tokens = new HashSet<>();
        used.values().stream().filter(s -> s.kind() == Kind.JWT).forEach(s -> tokens.add(s.constant()));
        List<List<SchemeUse>> all = new ArrayList<>();
        for (List<SchemeUse> alternative : security.isEmpty() ? List.of(List.<SchemeUse>of()) : security) {
            List<SchemeUse> together = new ArrayList<>(alternative);
            if (together.stream().noneMatch(use -> tokens.contains(use.constant()))) {
                together.add(jwt());
            }
            all.add(together);
        }
        return all;
    }

    /** klue's own way to ask for a token: {@code x-decorate-server: pymacaron.auth.requires_auth}. */
    private boolean decoratedWithAuth(OperationSpec operation) {
        Optional<String> decorator = operation.string("x-decorate-server");
        decorator
                .filter(name -> !name.endsWith("requires_auth"))
                .ifPresent(name -> refusals.extension(
                        operation.node().keySpan("x-decorate-server"),
                        "x-decorate-server",
                        "with a decorator of your own is not supported yet"));
        return decorator.isPresent();
    }

    private SchemeUse jwt() {
        SecuritySchemeDef scheme = used.values().stream()
                .filter(s -> s.kind() == Kind.JWT)
                .findFirst()
                .orElseGet(() -> used.computeIfAbsent(
                        "jwt",
                        name -> new SecuritySchemeDef(name, scope.claim(List.of("JWT", "JWT_SCHEME")), Kind.JWT, "")));
        return new SchemeUse(scheme.constant(), List.of());
    }

    private Optional<SecuritySchemeDef> scheme(String name, OperationSpec operation) {
        SecuritySchemeDef present = used.get(name);
        if (present != null) {
            return Optional.of(present);
        }
        Optional<SecuritySchemeSpec> spec = contract.securitySchemes().stream()
                .filter(s -> s.name().equals(name))
                .findFirst();
        if (spec.isEmpty()) {
            refusals.securityScheme(operation.node().span(), name, "the contract does not define it");
            return Optional.empty();
        }
        return kind(spec.get()).map(kind -> {
            String constant = scope.claim(List.of(JavaNames.constantOf(name), JavaNames.constantOf(name) + "_SCHEME"));
            String parameter = kind == Kind.API_KEY_HEADER || kind == Kind.API_KEY_QUERY || kind == Kind.API_KEY_COOKIE
                    ? spec.get().node().string("name").orElse("")
                    : "";
            SecuritySchemeDef scheme = new SecuritySchemeDef(name, constant, kind, parameter);
            used.put(name, scheme);
            return scheme;
        });
    }

    private Optional<Kind> kind(SecuritySchemeSpec scheme) {
        ObjectNode node = scheme.node();
        return switch (scheme.type()) {
            case "basic" -> Optional.of(Kind.BASIC);
            case "oauth2" -> Optional.of(Kind.OAUTH2);
            case "openIdConnect" -> Optional.of(Kind.OPEN_ID_CONNECT);
            case "mutualTLS" -> Optional.of(Kind.MUTUAL_TLS);
            case "apiKey" -> Optional.of(apiKey(node));
            case "http" -> http(scheme, node.string("scheme").orElse("").toLowerCase(Locale.ROOT));
            default -> refused(scheme, "its type is %s".formatted(scheme.type()));
        };
    }

    /** An API key in Authorization is how Swagger 2.0 spells a bearer token. */
    private static Kind apiKey(ObjectNode node) {
        return switch (node.string("in").orElse("")) {
            case "query" -> Kind.API_KEY_QUERY;
            case "cookie" -> Kind.API_KEY_COOKIE;
            default ->
                node.string("name").orElse("").equalsIgnoreCase("Authorization") ? Kind.JWT : Kind.API_KEY_HEADER;
        };
    }

    private Optional<Kind> http(SecuritySchemeSpec scheme, String http) {
        return switch (http) {
            case "bearer" -> Optional.of(Kind.JWT);
            case "basic" -> Optional.of(Kind.BASIC);
            default -> refused(scheme, "HTTP authentication of the kind %s is not known".formatted(http));
        };
    }

    private Optional<Kind> refused(SecuritySchemeSpec scheme, String why) {
        refusals.securityScheme(scheme.node().span(), scheme.name(), why);
        return Optional.empty();
    }
}
