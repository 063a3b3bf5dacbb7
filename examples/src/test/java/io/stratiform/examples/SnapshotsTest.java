package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template, and what every layer changes, as they were reviewed. */
final class SnapshotsTest {

    private static final ShopSettings SETTINGS = ShopSettings.in(Path.of("settings"));
    private static final Shop SHOP = new Shop(SETTINGS);

    @ParameterizedTest
    @EnumSource
    void the_application_of_a_stage(Stage stage) throws IOException {
        assertSame(SHOP.application(stage));
    }

    @ParameterizedTest
    @EnumSource
    void the_environment_of_a_stage(Stage stage) throws IOException {
        assertSame(SHOP.environment(stage));
    }

    /** Two without settings of their own, one of them with a name that AWS would refuse, and one with overrides. */
    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void the_environment_of_a_branch(String branch) throws IOException {
        assertSame(SHOP.environment(new Branch(branch)));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_stage_changes(Stage stage) throws IOException {
        Snapshot.assertSame(
                "layers/" + stage.label() + ".txt", SETTINGS.of(stage).delta().toText());
    }

    @Test
    void what_branches_change() throws IOException {
        Branch checkout = new Branch("checkout");

        Snapshot.assertSame(
                "layers/branch.txt", SETTINGS.of(checkout).delta("branch").toText());
        Snapshot.assertSame(
                "layers/branches/checkout.txt", SETTINGS.of(checkout).delta().toText());
    }

    @Test
    void nothing_else_is_kept() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Snapshot.REVIEWED)) {
            files.filter(Files::isRegularFile)
                    .map(file -> Snapshot.REVIEWED.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(names::add);
        }
        assertThat(names)
                .containsExactly(
                        "layers/branch.txt",
                        "layers/branches/checkout.txt",
                        "layers/production.txt",
                        "layers/staging.txt",
                        "shop-checkout.yaml",
                        "shop-feature-gift-cards-6e506f521f.yaml",
                        "shop-main.yaml",
                        "shop-production-application.yaml",
                        "shop-production.yaml",
                        "shop-staging-application.yaml",
                        "shop-staging.yaml");
    }

    private static void assertSame(Shop.Stack stack) throws IOException {
        assertThat(stack.template().notices()).isEmpty();
        Snapshot.assertSame(
                stack.name() + ".yaml",
                YamlWriter.standard().write(stack.template().toNode()));
    }
}
