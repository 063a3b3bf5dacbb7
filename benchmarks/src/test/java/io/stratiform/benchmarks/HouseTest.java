package io.stratiform.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What is measured, what it is compared with, and what measures know as little of each other as they can. */
class HouseTest {

    private static final String ROOT = "io.stratiform.benchmarks";

    private static final JavaClasses BENCHMARKS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/jmh_generated/"))
            .importPackages(ROOT);

    @Test
    void there_are_classes_to_look_at() {
        assertThat(BENCHMARKS.contain(ROOT + ".typed.StratiformProgram")).isTrue();
    }

    /** Or the floor would be no floor. */
    @Test
    void the_floor_knows_nothing_of_stratiform() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".floor..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.stratiform..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".floor..")))
                .check(BENCHMARKS);
    }

    /** Or a start-up would be measured with more than its own classes. */
    @Test
    void the_measured_programs_know_nothing_of_what_measures() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".typed..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".typed..")))
                .check(BENCHMARKS);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(BENCHMARKS);
    }

    @Test
    void no_name_is_vague() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Impl|Utils?)").check(BENCHMARKS);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(BENCHMARKS.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(known -> !known.isAnnotatedWith(NullMarked.class))
                        .toList())
                .isEmpty();
    }
}
