package io.stratiform.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The examples use what users have, and nothing internal. */
class HouseTest {

    private static final JavaClasses EXAMPLES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stratiform.examples");

    @Test
    void there_are_classes_to_look_at() {
        assertThat(EXAMPLES.contain("io.stratiform.examples.EnvironmentStack")).isTrue();
    }

    @Test
    void only_what_users_have_is_known() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.stratiform.examples..",
                        "io.stratiform.aws..",
                        "io.stratiform.iam..",
                        "io.stratiform.document..",
                        "io.stratiform.problem",
                        "io.stratiform.render",
                        "io.stratiform.settings",
                        "io.stratiform.template..",
                        "io.stratiform.value.."))
                .check(EXAMPLES);
    }

    @Test
    void nothing_internal_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.stratiform.template.check..", "io.stratiform.value.function..")
                .check(EXAMPLES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(EXAMPLES.getPackage("io.stratiform.examples").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }
}
