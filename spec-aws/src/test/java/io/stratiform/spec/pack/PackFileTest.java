package io.stratiform.spec.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFileTest {

    @Test
    void a_block_comes_back_as_it_was_written() throws IOException {
        BlockOutput block = new BlockOutput();
        block.text("same");
        block.number(0);
        block.number(127);
        block.number(128);
        block.number(Long.MAX_VALUE);
        block.texts(List.of("same", "\u00fc \ud83c\udf33", ""));

        BlockInput read = reopened(block, "Name").open("Name");

        assertThat(read.text()).isEqualTo("same");
        assertThat(read.number()).isZero();
        assertThat(read.number()).isEqualTo(127);
        assertThat(read.number()).isEqualTo(128);
        assertThat(read.longNumber()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.texts()).containsExactly("same", "\u00fc \ud83c\udf33", "");
        assertThat(read.isAtEnd()).isTrue();
    }

    @Test
    void blocks_are_found_by_name_and_names_are_sorted() throws IOException {
        PackFile file = reopened(new BlockOutput(), "B::B", "A::A::B", "A::A", "A::A::A");

        assertThat(file.names()).containsExactly("A::A", "A::A::A", "A::A::B", "B::B");
        assertThat(file.open("A::A::B")).isNotNull();
        assertThat(file.open("A::A::C")).isNull();
        assertThat(file.open("")).isNull();
    }

    @Test
    void a_file_may_be_empty() throws IOException {
        assertThat(reopened(new BlockOutput()).names()).isEmpty();
    }

    @Test
    void should_fail_if_two_blocks_have_one_name() {
        PackFileWriter writer = new PackFileWriter();
        writer.add("A", new BlockOutput());

        assertThatThrownBy(() -> writer.add("A", new BlockOutput()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A already");
    }

    @Test
    void should_fail_at_a_negative_number() {
        assertThatThrownBy(() -> new BlockOutput().number(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 17})
    void should_fail_at_another_file(int length) {
        byte[] start = Arrays.copyOf(new PackFileWriter().toBytes(), length);

        assertThatThrownBy(() -> PackFile.read(new ByteArrayInputStream(start)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a packed specification");
    }

    @Test
    void should_fail_at_a_file_that_ends_early() {
        PackFileWriter writer = new PackFileWriter();
        writer.add("A", new BlockOutput());
        byte[] start = Arrays.copyOf(writer.toBytes(), PackFile.MAGIC.length + 6);

        assertThatThrownBy(() -> PackFile.read(new ByteArrayInputStream(start)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    private static PackFile reopened(BlockOutput block, String... names) throws IOException {
        PackFileWriter writer = new PackFileWriter();
        for (String name : names) {
            writer.add(name, block);
        }
        return PackFile.read(new ByteArrayInputStream(writer.toBytes()));
    }
}
