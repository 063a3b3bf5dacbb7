package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void placeholders_are_found_and_replaced() {
        assertThat(Placeholders.areIn("Topic${A}")).isTrue();
        assertThat(Placeholders.areIn("Topic&{A}")).isTrue();
        assertThat(Placeholders.areIn("Topic")).isFalse();
        assertThat(Placeholders.areIn("Topic${A")).isFalse();
        assertThat(Placeholders.areIn("$A}{")).isFalse();
        assertThat(Placeholders.identifiers("${A}-&{B}${A}")).containsExactly("A", "B", "A");
        assertThat(Placeholders.replace("${A}-&{A}${B}", "A", "1.2")).isEqualTo("1.2-12${B}");
        assertThat(Placeholders.replaceAll("x${A}y&{B}", "?")).isEqualTo("x?y?");
        assertThat(Placeholders.replaceAll("none", "?")).isEqualTo("none");
    }
}
