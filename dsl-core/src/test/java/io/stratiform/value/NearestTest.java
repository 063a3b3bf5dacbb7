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

    @ParameterizedTest
    @CsvSource({
        "31, 30",
        "29, 30",
        "2, 1",
        "0, 1",
        "-4, 1",
        "100, 90",
        "4000, 3653",
        "' 31 ', 30",
    })
    void of_numbers_the_nearest_by_value_is_meant(String name, String nearest) {
        assertThat(Nearest.to(name, List.of("1", "3", "5", "7", "14", "30", "60", "90", "365", "3653")))
                .isEqualTo(nearest);
    }

    @Test
    void numbers_may_have_decimals() {
        assertThat(Nearest.to("1.5", List.of("0.5", "1.6", "6.1", "13.5"))).isEqualTo("1.6");
        assertThat(Nearest.to("6", List.of("0.5", "1.6", "6.1", "13.5"))).isEqualTo("6.1");
    }

    @Test
    void what_only_looks_like_a_number_is_compared_as_text() {
        assertThat(Nearest.to("5.7.1", List.of("5.7.0", "8.0.0"))).isEqualTo("5.7.0");
        assertThat(Nearest.to("31", List.of("3x", "other"))).isEqualTo("3x");
        assertThat(Nearest.to("923456789012", List.of("923456789013", "123456789012")))
                .isEqualTo("923456789013");
        assertThat(Nearest.to("1.", List.of("1", "2"))).isEqualTo("1");
    }

    @Test
    void blanks_around_a_name_do_not_count() {
        assertThat(Nearest.to("    Enabled    ", NAMES)).isEqualTo("Enabled");
        assertThat(Nearest.to("\tVpx\n", NAMES)).isEqualTo("Vpc");
        assertThat(Nearest.hint("   Enabled", NAMES)).startsWith("did you mean Enabled without spaces around it?");
        assertThat(Nearest.to("   ", NAMES)).isNull();
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
