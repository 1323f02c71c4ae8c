package io.klue.generator.model;

/**
 * The names of the classes that belong to the API as a whole.
 *
 * @param id what the runtime calls it in logs and call paths: {@code pets}
 * @param packageName where everything is emitted
 */
public record ApiNames(
        String id, String packageName, String api, String endpoints, String routes, String guard, String client) {}
