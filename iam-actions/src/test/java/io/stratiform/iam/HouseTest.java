package io.stratiform.iam;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The names of actions are constants, which need nothing at run time. */
class HouseTest {

    private static final JavaClasses ACTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stratiform.iam");

    @Test
    void there_are_classes_to_look_at() {
        assertThat(ACTIONS).hasSizeGreaterThan(300);
    }

    @Test
    void nothing_but_the_jdk_is_known() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("io.stratiform.iam", "java.lang", "org.jspecify.annotations"))
                .check(ACTIONS);
    }

    @Test
    void the_package_is_null_marked() {
        assertThat(ACTIONS.getPackage("io.stratiform.iam").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }
}
