package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BranchTest {

    private static final List<String> ALIKE = List.of(
            "feature/x",
            "feature-x",
            "feature--x",
            "Feature/x",
            "FEATURE/X",
            "feature_x",
            "feature/x/",
            "-feature-x",
            "größe",
            "gr-e",
            "日本",
            "日本語",
            "1",
            "b-1",
            "b",
            "x".repeat(200),
            "x".repeat(199) + "y",
            "x".repeat(35),
            "x".repeat(36));

    @ParameterizedTest
    @CsvSource({
        "main, main",
        "checkout-2, checkout-2",
        "feature/checkout, feature-checkout-97cc63d5",
    })
    void labels_are_readable_and_hashed_only_where_needed(String branch, String label) {
        assertThat(new Branch(branch).label()).isEqualTo(label);
    }

    @Test
    void different_branches_have_different_names() {
        Set<String> names = new HashSet<>();
        for (String branch : ALIKE) {
            assertThat(names.add(new Branch(branch).environmentName()))
                    .as(branch)
                    .isTrue();
        }
    }

    @Test
    void names_keep_to_the_rules_of_beanstalk_and_of_dns() {
        for (String branch : ALIKE) {
            assertThat(new Branch(branch).label()).as(branch).matches("[a-z]([a-z0-9-]{0,33}[a-z0-9])?");
            assertThat(new Branch(branch).environmentName()).as(branch).hasSizeBetween(4, 40);
        }
    }

    @ParameterizedTest
    @CsvSource({"docs-no-infra, false", "no-infra, true", "x/y-no-infra, false", "docs-no-infra-2, true"})
    void a_branch_that_ends_in_no_infra_has_no_environment(String branch, boolean expected) {
        assertThat(new Branch(branch).hasEnvironment()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_branch_has_a_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Branch(name)).withMessage("the branch has no name");
    }
}
