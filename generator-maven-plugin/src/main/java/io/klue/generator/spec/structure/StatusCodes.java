package io.klue.generator.spec.structure;

import io.klue.generator.spec.SpecVersion;

/** The keys of a responses object. */
final class StatusCodes {
    private StatusCodes() {}

    static boolean isStatus(String key, SpecVersion version) {
        return key.matches("[1-9][0-9]{2}") || (version != SpecVersion.SWAGGER_2_0 && key.matches("[1-5]XX"));
    }

    /** Three digits, but not of HTTP. */
    static boolean isUnusual(String key) {
        return key.matches("[6-9][0-9]{2}");
    }

    static String hint(String key, SpecVersion version) {
        if (!key.matches("[1-5][xX]{2}")) {
            String range = version == SpecVersion.SWAGGER_2_0 ? "" : ", a range such as 4XX";
            return "write three digits" + range + ", or default";
        }
        return version == SpecVersion.SWAGGER_2_0
                ? "ranges are of OpenAPI 3.0; write the codes one by one, or default"
                : "write " + key.charAt(0) + "XX";
    }
}
