package io.klue.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.klue", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] VISIBLE = {"io.klue.runtime", "io.klue.runtime.spi"};

    /** Our users see nothing but the JDK and ourselves, so that libraries can be changed without them. */
    private static boolean isOurs(JavaClass type) {
        JavaClass named = type.getBaseComponentType();
        return named.isPrimitive()
                || named.getPackageName().startsWith("java.")
                || named.getPackageName().startsWith("io.klue.runtime");
    }

    @ArchTest
    static final ArchRule publicSignaturesNameNoLibrary =
            classes().that().arePublic().and().resideInAnyPackage(VISIBLE).should(nameNothingButTheJdkAndUs());

    @ArchTest
    static final ArchRule internalIsNobodysButOurs = noClasses()
            .that()
            .resideOutsideOfPackage("io.klue.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.klue.runtime.internal..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule internalPackagesHaveNoCycles =
            slices().matching("io.klue.runtime.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheJsonCodecKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage("io.klue.runtime.spi")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule nobodyUsesDatabind = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule generatedCodeReachesNoWebServer = noClasses()
            .that()
            .resideInAPackage("io.klue.runtime.spi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta..", "org.eclipse.jetty..");

    private static ArchCondition<JavaClass> nameNothingButTheJdkAndUs() {
        return new ArchCondition<>("name nothing but the JDK and io.klue.runtime in their public members") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(ArchitectureTest::isVisible)
                        .filter(member -> !isTheHookForJavalin(member))
                        .forEach(member -> types(member)
                                .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                                .filter(named -> !isOurs(named))
                                .forEach(named -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " names " + named.getName()))));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    /** Authors shall have all of Javalin, by this one door. */
    private static boolean isTheHookForJavalin(JavaMember member) {
        return member.getOwner().getName().equals("io.klue.runtime.ApiServer$Builder")
                && member.getName().equals("javalin");
    }

    private static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit code
                ? Stream.concat(
                        Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream()),
                        code.getExceptionTypes().stream())
                : Stream.of(((JavaField) member).getType());
    }
}
