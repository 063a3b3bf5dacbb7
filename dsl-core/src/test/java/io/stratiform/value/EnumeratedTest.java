package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Widget;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EnumeratedTest {

    private static List<String> wrong(Consumer<Widget.Builder> configuration) {
        return problems(t -> t.add(Widget.create("Data", b -> configuration.accept(b.name("x")))));
    }

    @Test
    void a_wrong_text_is_told_with_the_nearest_and_the_way_out() {
        assertThat(wrong(b -> b.status("Enabeld")))
                .containsExactly("Data | Properties.Status | 'Enabeld' is not one of its values"
                        + " | did you mean Enabled? expected one of Enabled, Suspended;"
                        + " what AWS has added since this release is set by property(\"Status\", \"Enabeld\")");
    }

    @Test
    void case_matters_and_is_told() {
        assertThat(wrong(b -> b.status("ENABLED"))).singleElement().asString().contains("did you mean Enabled?");
    }

    @Test
    void nothing_is_guessed_where_nothing_is_near() {
        assertThat(wrong(b -> b.status("")))
                .containsExactly("Data | Properties.Status | '' is not one of its values"
                        + " | expected one of Enabled, Suspended;"
                        + " what AWS has added since this release is set by property(\"Status\", \"\")");
    }

    @Test
    void a_wrong_number_is_told() {
        assertThat(wrong(b -> b.generation(4)))
                .containsExactly("Data | Properties.Generation | '4' is not one of its values"
                        + " | expected one of 2, 3;"
                        + " what AWS has added since this release is set by property(\"Generation\", 4)");
    }

    @Test
    void a_wrong_item_is_told_with_its_index() {
        assertThat(wrong(b -> b.allowed("Enabled").allowed("Suspended", "Suspend")))
                .containsExactly(
                        "Data | Properties.Allowed[2] | 'Suspend' is not one of its values"
                                + " | did you mean Suspended? expected one of Enabled, Suspended;"
                                + " what AWS has added since this release is set by property(\"Allowed\", List.of(\"Suspend\"))");
    }

    @Test
    void the_way_out_works() {
        assertThat(properties(Widget.create("Data", b -> b.name("x").property("Status", "Archived"))))
                .contains("\"Status\": \"Archived\"");
        assertThat(properties(Widget.create("Data", b -> b.name("x").property("Allowed", List.of("Archived")))))
                .contains("\"Allowed\": [\"Archived\"]");
    }

    @Test
    void what_is_resolved_on_deployment_is_left_to_it() {
        assertThat(properties(Widget.create("Data", b -> b.name("x").status("{{resolve:ssm:/widget/status}}"))))
                .contains("\"Status\": \"{{resolve:ssm:/widget/status}}\"");
    }
}
