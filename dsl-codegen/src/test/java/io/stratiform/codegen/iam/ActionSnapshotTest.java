package io.stratiform.codegen.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.iam.ServiceActions.Action;
import io.stratiform.codegen.iam.ServiceActions.ResourceType;
import io.stratiform.codegen.iam.ServiceActions.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionSnapshotTest {

    private static final ServiceActions STORE = new ServiceActions(
            "store",
            "Store",
            "Acme Store",
            List.of(
                    new ResourceType("big shelf", List.of("arn:${Partition}:store:::a", "arn:${Partition}:store:::b")),
                    new ResourceType("shelf", List.of("arn:${Partition}:store:::${Shelf}"))),
            List.of(
                    new Action("List", List.of("List"), List.of(), List.of(), List.of()),
                    new Action("Open", List.of("Read"), List.of(), List.of("store:Door"), List.of()),
                    new Action(
                            "PutBox",
                            List.of("Tagging", "Write"),
                            List.of(new Target("big shelf", true), new Target("shelf", false)),
                            List.of("aws:RequestTag/${TagKey}", "store:Door"),
                            List.of("lorry:Drive", "store:Open"))));

    private static final String TEXT = """
            service | store | Store | Acme Store
            resource | big shelf | arn:${Partition}:store:::a, arn:${Partition}:store:::b
            resource | shelf | arn:${Partition}:store:::${Shelf}
            action | List | List
            action | Open | Read |  | store:Door
            action | PutBox | Tagging, Write | big shelf, shelf? | aws:RequestTag/${TagKey}, store:Door | lorry:Drive, store:Open
            """;

    @TempDir
    private Path folder;

    private static ServiceActions empty(String prefix) {
        return new ServiceActions(prefix, "Empty", "Acme Nothing", List.of(), List.of());
    }

    @Test
    void a_fact_is_a_line() {
        assertThat(ActionNotation.text(STORE)).isEqualTo(TEXT);
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        ActionSnapshot snapshot = new ActionSnapshot(folder);
        snapshot.write(List.of(empty("a"), STORE));

        assertThat(snapshot.read()).containsExactly(empty("a"), STORE);
        assertThat(folder.resolve("store.txt")).hasContent(TEXT);
    }

    @Test
    void a_file_that_stays_the_same_is_not_touched_and_one_that_is_gone_is_deleted() throws IOException {
        ActionSnapshot snapshot = new ActionSnapshot(folder);
        snapshot.write(List.of(empty("a"), STORE));
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("store.txt"), past);
        snapshot.write(List.of(STORE));

        assertThat(folder).isDirectoryNotContaining("glob:**a.txt").isDirectoryNotContaining("glob:**.draft");
        assertThat(Files.getLastModifiedTime(folder.resolve("store.txt"))).isEqualTo(past);
    }

    @Test
    void there_may_be_no_snapshot_yet() throws IOException {
        assertThat(new ActionSnapshot(folder.resolve("absent")).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "service | store", "resource | a | b", "service | store | Store | Acme | more"})
    void a_file_begins_with_its_service(String text) {
        assertThatThrownBy(() -> ActionNotation.parse("store.txt", text))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessage("store.txt:1: expected service | prefix | class | name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "verb | a | b", "resource | a", "action | a", "action | a | b | c | d | e | f"})
    void a_line_is_a_resource_type_or_an_action(String line) {
        assertThatThrownBy(() -> ActionNotation.parse("store.txt", "service | store | Store | Acme\n" + line + "\n"))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageStartingWith("store.txt:2: expected resource | name | ARNs, or action | name | ");
    }

    @ParameterizedTest
    @CsvSource({"'a|b'", "'a, b'", "' a'", "''"})
    void what_the_format_cannot_hold_is_refused(String arn) {
        ServiceActions service = new ServiceActions(
                "store", "Store", "Acme", List.of(new ResourceType("shelf", List.of(arn))), List.of());

        assertThatThrownBy(() -> ActionNotation.text(service))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("the snapshot cannot hold '" + arn + "'");
    }

    @Test
    void nothing_is_written_if_one_service_cannot_be() {
        ServiceActions bad = new ServiceActions("z", "Z", "a|b", List.of(), List.of());

        assertThatThrownBy(() -> new ActionSnapshot(folder).write(List.of(STORE, bad)))
                .isInstanceOf(SnapshotFormatException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_has_the_name_of_its_service() throws IOException {
        Files.writeString(folder.resolve("shop.txt"), TEXT);

        assertThatThrownBy(() -> new ActionSnapshot(folder).read())
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageEndingWith("shop.txt:1: the file of the service store is store.txt");
    }
}
