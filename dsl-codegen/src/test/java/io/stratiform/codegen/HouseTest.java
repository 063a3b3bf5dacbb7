package io.stratiform.codegen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the generator's steps apart: importer, then model, then poet. */
class HouseTest {

    private static final String ROOT = "io.stratiform.codegen";

    private static final JavaClasses CODEGEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void there_are_classes_to_look_at() {
        assertThat(CODEGEN).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"importer, model", "importer, poet", "model, importer", "model, poet", "poet, importer"})
    void a_step_does_not_know(String step, String other) {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + other + ".."));
    }

    @Test
    void steps_form_no_cycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    /** The rooms of the importer, each with the others that it may know beside the input. */
    @ParameterizedTest
    @CsvSource({
        "facts, ''",
        "typescript, ''",
        "api, facts typescript",
        "schema, facts",
        "sources, facts typescript api schema",
        "corrections, facts",
        "merge, facts corrections",
        "output, ''"
    })
    void a_room_of_the_importer_knows_only_what_it_may(String room, String allowed) {
        var own = resideInAPackage(ROOT + ".importer." + room);
        var permitted = own.or(resideInAPackage(ROOT + ".input")).or(not(resideInAPackage(ROOT + "..")));
        for (String other : allowed.split(" ", -1)) {
            permitted = permitted.or(resideInAPackage(ROOT + ".importer." + other));
        }
        check(noClasses().that(own).should().dependOnClassesThat(not(permitted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "command", "iam"})
    void below_the_importer_nothing_knows_it(String name) {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".importer.."));
    }

    @Test
    void of_other_modules_only_the_specification_is_known() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.stratiform..")
                        .and(not(resideInAPackage(ROOT + "..")))
                        .and(not(resideInAPackage("io.stratiform.spec..")))));
    }

    @Test
    void only_the_poet_writes_java() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".poet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet.."));
    }

    @Test
    void the_poet_reads_no_json() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".poet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.."));
    }

    @Test
    void no_name_is_vague() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Impl|Utils?)"));
        check(noClasses().should().resideInAnyPackage(ROOT + "..util..", ROOT + "..utils..", ROOT + "..common.."));
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CODEGEN).extracting(JavaClass::getPackage).allMatch(it -> it.isAnnotatedWith(NullMarked.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODEGEN);
    }
}
