package io.stratiform.spec.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotException;
import io.stratiform.spec.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSnapshotTest {

    private static final Path SNAPSHOT = Path.of("src", "main", "spec");

    @TempDir
    private Path folder;

    @Test
    void the_same_facts_give_the_same_bytes_in_any_order() throws IOException {
        List<ResourceTypeSpec> types =
                SnapshotReader.read(SNAPSHOT.resolve("AWS").resolve("S3"));
        List<ResourceTypeSpec> reversed = new ArrayList<>(types);
        Collections.reverse(reversed);

        assertThat(PackSnapshot.pack(reversed)).isEqualTo(PackSnapshot.pack(types));
    }

    @Test
    void the_packed_specification_keeps_within_its_budget() throws IOException {
        try (InputStream bytes = ResourceTypeSpec.class.getResourceAsStream("specification.bin")) {
            assertThat(bytes.readAllBytes().length).isLessThan(750_000);
        }
    }

    @Test
    void creates_the_folder_of_the_file() throws IOException {
        Path file = folder.resolve("new/packed.bin");

        PackSnapshot.main(new String[] {SNAPSHOT.resolve("Alexa").toString(), file.toString()});

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void should_fail_at_a_snapshot_that_cannot_be_read() throws IOException {
        Path snapshot = Files.writeString(folder.resolve("wrong.json"), "{\"Types\": {}}", StandardCharsets.UTF_8);
        Path file = folder.resolve("packed.bin");

        assertThatThrownBy(() -> PackSnapshot.main(new String[] {snapshot.toString(), file.toString()}))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("unknown key 'Types'");
        assertThat(file).doesNotExist();
    }

    @Test
    void should_fail_without_its_two_arguments() {
        assertThatThrownBy(() -> PackSnapshot.main(new String[] {"one"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected the snapshot's folder and the file to write");
    }
}
