package io.klue.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** The table of packages in {@code docs/architecture.md}: source → spec → model → java, in one direction. */
@AnalyzeClasses(packages = "io.klue.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.klue.generator";

    @ArchTest
    static final ArchRule source_imports_nothing_of_ours = only("source");

    @ArchTest
    static final ArchRule diagnostic_imports_source = only("diagnostic", "source");

    @ArchTest
    static final ArchRule spec_imports_source = only("spec", "source", "diagnostic");

    @ArchTest
    static final ArchRule model_imports_nothing_of_ours = only("model", "diagnostic");

    @ArchTest
    static final ArchRule naming_imports_nothing_of_ours = only("naming", "diagnostic");

    @ArchTest
    static final ArchRule analyze_imports_spec_model_and_naming =
            only("analyze", "spec", "model", "naming", "diagnostic", "source");

    /** The records of spec carry the nodes that they were read from; of source, analyze knows no more than these. */
    @ArchTest
    static final ArchRule analyze_reads_no_text = noClasses()
            .that(resideInAPackage(ROOT + ".analyze.."))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".source..")
                    .and(DescribedPredicate.not(
                            nameMatching(".*\\.(SpecNode|ObjectNode|ArrayNode|ScalarNode(\\$.*)?|Span|SourceFile)"))));

    @ArchTest
    static final ArchRule java_imports_model = only("java", "model", "diagnostic");

    @ArchTest
    static final ArchRule output_imports_nothing_of_ours = only("output", "diagnostic");

    @ArchTest
    static final ArchRule only_maven_uses_maven = classes()
            .that(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + ".maven..")))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.apache.maven.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_uses_the_maven_package = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".maven.."))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".maven.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_java_uses_javapoet = library("java", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule only_source_uses_snakeyaml = library("source", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule the_generator_does_not_know_the_runtime = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.klue.runtime..", "io.klue.async..", "io.klue.jdbc.."))
            .allowEmptyShould(true);

    /** Of our own packages, this one uses itself and the ones named. A package that is still empty obeys. */
    private static ArchRule only(String name, String... allowed) {
        List<String> packages = new ArrayList<>(List.of(ROOT + "." + name + ".."));
        for (String each : allowed) {
            packages.add(ROOT + "." + each + "..");
        }
        return classes()
                .that(resideInAPackage(ROOT + "." + name + ".."))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(packages.toArray(String[]::new))))
                .allowEmptyShould(true);
    }

    private static ArchRule library(String owner, String library) {
        return noClasses()
                .that(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + "." + owner + "..")))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }
}
