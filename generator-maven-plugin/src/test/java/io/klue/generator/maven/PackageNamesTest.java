package io.klue.generator.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "com.example, com.example",
        "com.my-shop, com.my_shop",
        "com.1and1, com._1and1",
        "org.new.api, org.new_.api",
        "io.github.a+b, io.github.a_b",
        "com..example., com.example",
    })
    void a_group_id_becomes_a_package_that_java_takes(String groupId, String packageName) {
        assertEquals(packageName, PackageNames.ofGroupId(groupId));
        assertTrue(Settings.isPackageName(packageName));
    }
}
