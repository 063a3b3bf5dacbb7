package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("Enabled", "Disabled", "Vpc", "Data", "DataBucket");

    @ParameterizedTest
    @CsvSource({
        "Enabeld, Enabled",
        "enabled, Enabled",
        "DISABLED, Disabled",
        "VPC, Vpc",
        "Vpx, Vpc",
        "Daat, Data",
        "DataBuckets, DataBucket",
        "TheDataBucket, DataBucket",
    })
    void finds_what_was_meant(String name, String nearest) {
        assertThat(Nearest.to(name, NAMES)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"Suspended", "X", "Va", "''", "Queue"})
    void finds_nothing_where_nothing_is_near(String name) {
        assertThat(Nearest.to(name, NAMES)).isNull();
    }

    @Test
    void the_first_of_equals_is_taken() {
        assertThat(Nearest.to("Dat1", List.of("Dat2", "Dat3"))).isEqualTo("Dat2");
    }

    @Test
    void case_does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(Nearest.to("IIII", List.of("iiii"))).isEqualTo("iiii");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_hint_names_the_nearest_and_the_valid_ones() {
        assertThat(Nearest.hint("Enabeld", List.of("Enabled", "Suspended")))
                .isEqualTo("did you mean Enabled? expected one of Enabled, Suspended");
        assertThat(Nearest.hint("Off", List.of("Enabled", "Suspended")))
                .isEqualTo("expected one of Enabled, Suspended");
        assertThat(Nearest.hint("Off", List.of("Enabled"))).isEqualTo("expected Enabled");
    }

    @Test
    void the_hint_is_short_where_there_are_many() {
        List<String> many = List.of("A1", "B2", "C3", "D4", "E5", "F6", "G7", "H8", "I9", "J0", "K1", "L2", "M3", "N4");

        assertThat(Nearest.hint("something", many))
                .isEqualTo("expected one of A1, B2, C3, D4, E5, F6, G7, H8, I9, J0, K1, L2 and 2 more");
    }
}
