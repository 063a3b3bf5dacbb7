package io.stratiform;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the house in shape: which package may know which. */
class HouseTest {

    private static final String ROOT = "io.stratiform";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void there_are_classes_to_look_at() {
        assertThat(CORE.contain(ROOT + ".value.Node")).isTrue();
    }

    /** The packages of ours that a package may know besides itself. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "problem, -",
                "value, problem",
                "render, value",
                "template, problem value read",
                "yaml, problem value",
                "settings, problem value yaml",
                "read, problem value yaml",
                "document, problem value render read"
            })
    void a_package_knows_only_what_it_may(String name, String allowed) {
        var ours = resideInAPackage(ROOT + "..");
        var own = resideInAPackage(ROOT + "." + name + "..");
        var permitted = own;
        for (String other : allowed == null ? new String[0] : allowed.split(" ", -1)) {
            permitted = permitted.or(resideInAPackage(ROOT + "." + other + ".."));
        }
        check(noClasses().that(own).should().dependOnClassesThat(ours.and(DescribedPredicate.not(permitted))));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void core_knows_only_the_jdk_jackson_and_jspecify() {
        check(classes()
                .that(alwaysTrue())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.dataformat.yaml..",
                        "org.yaml.snakeyaml..")));
    }

    /** Loading any of these is a large part of a cold start. */
    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml..", "org.yaml..", "java.util.regex..", "java.util.logging.."})
    void a_synthesis_starts_without(String costly) {
        check(noClasses()
                .that(resideInAnyPackage(ROOT + ".value..", ROOT + ".template..", ROOT + ".render.."))
                .and()
                .haveSimpleNameNotStartingWith("AllowedPattern") // loaded for a parameter that has a pattern
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".value.LimitPattern") // loaded for a string that has a pattern
                .should()
                .dependOnClassesThat(resideInAPackage(costly)));
    }

    /** Settings are on the way to a template too. */
    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml..", "java.util.regex..", "java.util.logging.."})
    void settings_start_without(String costly) {
        check(noClasses()
                .that(resideInAnyPackage(ROOT + ".settings..", ROOT + ".yaml.."))
                .should()
                .dependOnClassesThat(resideInAPackage(costly)));
    }

    @Test
    void one_package_knows_a_yaml_library() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".yaml..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.yaml..")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Impl", "Util", "Utils"})
    void no_class_is_named(String vague) {
        check(noClasses().should().haveSimpleNameEndingWith(vague));
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "utils", "common"})
    void no_package_is_named(String vague) {
        check(noClasses().should().resideInAPackage(ROOT + ".." + vague + ".."));
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = CORE.stream()
                .map(JavaClass::getPackage)
                .filter(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
