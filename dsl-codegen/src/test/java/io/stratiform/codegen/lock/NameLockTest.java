package io.stratiform.codegen.lock;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.model.ResourceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameLockTest {

    private static final String STATE =
            property("State", "\"PrimitiveType\": \"String\", \"AllowedValues\": [\"\", \"ON\", \"Some State\"]");
    private static final List<ResourceModel> THING = models(thing(STATE, propertyType("Part", STATE)));
    private static final List<ResourceModel> BARE_THING = models(thing("", propertyType("Part", STATE)));

    private static final String LOCKED = LockText.HEADER + """
            AWS::Shop::Thing io.stratiform.aws.shop.Thing
              State state #State
              .Part
                State state #PartState
              #PartState
                EMPTY ""
                ON
                SOME_STATE Some State
              #State
                EMPTY ""
                ON
                SOME_STATE Some State
            """;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("AWS").resolve("Shop.names");
    }

    @Test
    void the_setters_of_a_unions_structures_are_locked_too() throws IOException {
        String union = "\"UnionTypes\": [{\"Type\": \"Part\"}, {\"PrimitiveType\": \"Json\"}], "
                + "\"Discriminator\": {\"Property\": \"State\", \"Structures\": {\"ON\": \"Part\"}}";
        List<ResourceModel> models = models(thing(
                property("It", union) + ", " + property("State", "\"PrimitiveType\": \"String\""),
                propertyType("Part", "")));

        check(models, NameLock.Policy.ADD);

        assertThat(file()).hasContent(LockText.HEADER + """
                AWS::Shop::Thing io.stratiform.aws.shop.Thing
                  It it
                  It=ON on
                  State state
                  .Part
                """);
        assertThat(check(models, NameLock.Policy.COMPARE)).isEmpty();
    }

    private String check(List<ResourceModel> models, NameLock.Policy policy) throws IOException {
        return new NameLock(folder).check(models, policy);
    }

    private void lock(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    @Test
    void names_are_written_as_lines_that_can_be_reviewed() throws IOException {
        assertThat(check(THING, NameLock.Policy.ADD)).isEqualTo("14 names added to the lock");

        assertThat(file()).hasContent(LOCKED);
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**.names");
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void names_that_are_locked_pass_silently() throws IOException {
        lock(LOCKED);

        assertThat(check(THING, NameLock.Policy.COMPARE)).isEmpty();
    }

    @Test
    void should_fail_if_a_name_is_new() throws IOException {
        lock(LOCKED.replace("  State state #State\n", ""));

        assertThatThrownBy(() -> check(THING, NameLock.Policy.COMPARE))
                .isInstanceOf(LockException.class)
                .hasMessageContaining("2 new")
                .hasMessageContaining("AWS::Shop::Thing/State: state")
                .hasMessageContaining("AWS::Shop::Thing/State#: State")
                .hasMessageContaining("scripts/update-spec");
    }

    @Test
    void should_fail_if_a_name_changes_whoever_asks_to_add() throws IOException {
        String before = LOCKED.replace("SOME_STATE Some State", "SOMESTATE Some State");
        lock(before);

        for (NameLock.Policy policy : List.of(NameLock.Policy.COMPARE, NameLock.Policy.ADD)) {
            assertThatThrownBy(() -> check(THING, policy))
                    .isInstanceOf(LockException.class)
                    .hasMessageContaining("2 renamed")
                    .hasMessageContaining("AWS::Shop::Thing#State/Some State: SOMESTATE -> SOME_STATE")
                    .hasMessageContaining("--accept-renames");
        }
        assertThat(file()).hasContent(before);
    }

    @Test
    void a_rename_can_be_accepted() throws IOException {
        lock(LOCKED.replace("State state #PartState", "State theState #PartState"));

        assertThat(check(THING, NameLock.Policy.REPLACE)).contains("AWS::Shop::Thing.Part/State: theState -> state");
        assertThat(file()).hasContent(LOCKED);
    }

    @Test
    void a_name_that_vanished_from_the_specification_is_told_and_kept() throws IOException {
        lock(LOCKED);

        assertThat(check(BARE_THING, NameLock.Policy.COMPARE))
                .contains("no longer in the specification")
                .contains("AWS::Shop::Thing/State");
        assertThat(check(BARE_THING, NameLock.Policy.ADD)).contains("AWS::Shop::Thing/State");
        assertThat(file()).hasContent(LOCKED);
    }

    @Test
    void a_name_that_vanished_is_dropped_when_the_lock_is_rewritten() throws IOException {
        lock(LOCKED);

        assertThat(check(BARE_THING, NameLock.Policy.REPLACE)).contains("removed from the lock");
        assertThat(Files.readString(file())).doesNotContain("#State\n    EMPTY").contains(".Part");
        assertThat(check(BARE_THING, NameLock.Policy.COMPARE)).isEmpty();
    }

    @Test
    void should_fail_if_a_line_is_not_indented_as_expected() throws IOException {
        lock(LOCKED.replace("  .Part", "   .Part"));

        assertThatThrownBy(() -> check(THING, NameLock.Policy.COMPARE))
                .isInstanceOf(LockException.class)
                .hasMessageContaining("Shop.names:5: unexpected indentation of 3");
    }

    @Test
    void values_with_any_characters_are_read_back() {
        for (String value : List.of("", " a ", "\"", "a\\b", "tab\there", "\u0000", "a b", "x\"y", "é")) {
            assertThat(QuotedValue.read(QuotedValue.write(value))).isEqualTo(value);
        }
    }
}
