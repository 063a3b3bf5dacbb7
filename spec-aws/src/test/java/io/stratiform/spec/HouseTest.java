package io.stratiform.spec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the module to its directions: the packed form below the model, the packer above both. */
class HouseTest {

    private static final String ROOT = "io.stratiform.spec";

    private static final JavaClasses SPEC = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void there_are_classes_to_look_at() {
        assertThat(SPEC.contain(ROOT + ".Specification")).isTrue();
    }

    @Test
    void only_the_jdk_jackson_s_streaming_and_jspecify_are_known() {
        check(classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT,
                        ROOT + ".pack",
                        ROOT + ".build",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..")));
    }

    @ParameterizedTest
    @CsvSource({"pack, ''", "pack, .build", "'', .build"})
    void a_package_does_not_know(String name, String other) {
        String own = name.isEmpty() ? ROOT : ROOT + "." + name;
        check(noClasses().that().resideInAPackage(own).should().dependOnClassesThat(resideInAPackage(ROOT + other)));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("io.stratiform.(**)").should().beFreeOfCycles());
    }

    /** Loading Jackson takes longer than finding a resource type. */
    @Test
    void only_the_reader_of_snapshots_knows_jackson() {
        check(noClasses()
                .that()
                .haveNameNotMatching(".*\\.JsonCursor(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml..")));
    }

    @Test
    void no_name_is_vague() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Impl|Utils?)"));
        check(noClasses().should().resideInAnyPackage(ROOT + "..util..", ROOT + "..utils..", ROOT + "..common.."));
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(SPEC).extracting(JavaClass::getPackage).allMatch(it -> it.isAnnotatedWith(NullMarked.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(SPEC);
    }
}
