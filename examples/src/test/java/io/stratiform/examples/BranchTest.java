package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BranchTest {

    private static final Branch WITHOUT_STACK = new Branch("docs-no-infra");
    private static final String SAYS_SO = "branch docs-no-infra gets no stack: its name ends in -no-infra";

    private final ShopSettings settings = ShopSettings.in(Path.of("settings"));

    @ParameterizedTest
    @CsvSource({
        "main, true",
        "docs-no-infra, false",
        "x/y-no-infra, false",
        "docs-no-infra-2, true",
        "no-infra, true",
        "docs-NO-INFRA, true"
    })
    void a_branch_that_ends_in_no_infra_gets_no_stack(String name, boolean expected) {
        Branch branch = new Branch(name);

        assertThat(branch.hasStack()).isEqualTo(expected);
        if (expected) {
            assertThatCode(branch::requireStack).doesNotThrowAnyException();
        }
    }

    @Test
    void whatever_makes_something_of_a_stack_says_that_there_is_none() {
        Settings others = settings.of(new Branch("main"));

        assertThatExceptionOfType(NoStackException.class)
                .isThrownBy(WITHOUT_STACK::requireStack)
                .withMessage(SAYS_SO);
        assertThatExceptionOfType(NoStackException.class)
                .isThrownBy(() -> settings.of(WITHOUT_STACK))
                .withMessage(SAYS_SO);
        assertThatExceptionOfType(NoStackException.class)
                .isThrownBy(() -> EnvironmentStack.template(WITHOUT_STACK, others))
                .withMessage(SAYS_SO);
        assertThatExceptionOfType(NoStackException.class)
                .isThrownBy(() -> new Shop(settings).environment(WITHOUT_STACK))
                .withMessage(SAYS_SO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_branch_has_a_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Branch(name)).withMessage("the branch has no name");
    }

    @Test
    void a_name_that_was_not_read_right_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Branch("gr\uFFFD\uFFFDe"))
                .withMessageContaining("could not be decoded");
    }

    @Test
    void a_name_without_bytes_of_its_own_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Branch("half-a-smile-\uD83D"))
                .withMessage("the branch name is not valid Unicode");
    }
}
