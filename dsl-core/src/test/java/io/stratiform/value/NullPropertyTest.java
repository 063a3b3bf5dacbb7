package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Part;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NullPropertyTest {

    private static final String NULL =
            " | the value is null | omit the call, or pass Fn.noValue() to omit the property";

    private static List<String> wrong(Consumer<Widget.Builder> configuration) {
        return problems(t -> t.add(Widget.create("Data", b -> configuration.accept(b.name("x")))));
    }

    @Test
    void null_is_refused_with_its_path() {
        assertThat(wrong(b -> b.name((String) null))).containsExactly("Data | Properties.Name" + NULL);
        assertThat(wrong(b -> b.name((Value<String>) null))).containsExactly("Data | Properties.Name" + NULL);
        assertThat(wrong(b -> b.ratio(null))).containsExactly("Data | Properties.Ratio" + NULL);
        assertThat(wrong(b -> b.status((Status) null))).containsExactly("Data | Properties.Status" + NULL);
        assertThat(wrong(b -> b.status((String) null))).containsExactly("Data | Properties.Status" + NULL);
        assertThat(wrong(b -> b.generation(null))).containsExactly("Data | Properties.Generation" + NULL);
        assertThat(wrong(b -> b.main((Part) null))).containsExactly("Data | Properties.Main" + NULL);
        assertThat(wrong(b -> b.policy((Map<String, ?>) null))).containsExactly("Data | Properties.Policy" + NULL);
        assertThat(wrong(b -> b.parent(null))).containsExactly("Data | Properties.Parent" + NULL);
        assertThat(wrong(b -> b.owner(null))).containsExactly("Data | Properties.OwnerArn" + NULL);
        assertThat(wrong(b -> b.property("Shade", null))).containsExactly("Data | Properties.Shade" + NULL);
    }

    @Test
    void null_is_refused_in_lists_with_its_index() {
        assertThat(wrong(b -> b.labels("a", null))).containsExactly("Data | Properties.Labels[1]" + NULL);
        assertThat(wrong(b -> b.labels("a").labels(Value.of("b"), null)))
                .containsExactly("Data | Properties.Labels[2]" + NULL);
        assertThat(wrong(b -> b.labels((String[]) null))).containsExactly("Data | Properties.Labels" + NULL);
        assertThat(wrong(b -> b.labels((List<String>) null))).containsExactly("Data | Properties.Labels" + NULL);
        assertThat(wrong(b -> b.labels((Value<List<String>>) null))).containsExactly("Data | Properties.Labels" + NULL);
        assertThat(wrong(b -> b.labels((String[]) null).labels("a")))
                .containsExactly("Data | Properties.Labels" + NULL);
        assertThat(wrong(b -> b.ports((long[]) null))).containsExactly("Data | Properties.Ports" + NULL);
        assertThat(wrong(b -> b.switches((boolean[]) null))).containsExactly("Data | Properties.Switches" + NULL);
        assertThat(wrong(b -> b.allowed("Enabled", null))).containsExactly("Data | Properties.Allowed[1]" + NULL);
        assertThat(wrong(b -> b.allowed((String[]) null))).containsExactly("Data | Properties.Allowed" + NULL);
        assertThat(wrong(b -> b.children((Widget) null))).containsExactly("Data | Properties.Children[0]" + NULL);
        assertThat(wrong(b -> b.children((Widget[]) null))).containsExactly("Data | Properties.Children" + NULL);
        assertThat(wrong(b -> b.heirs((Widget) null))).containsExactly("Data | Properties.HeirArns[0]" + NULL);
        assertThat(wrong(b -> b.tags(null))).containsExactly("Data | Properties.Tags" + NULL);
        assertThat(wrong(b -> b.pieces((Consumer<Part.Builder>[]) null)))
                .containsExactly("Data | Properties.Parts" + NULL);
        assertThat(wrong(b -> b.pieces((Consumer<Part.Builder>) null)))
                .containsExactly(
                        "Data | Properties.Parts[0] | the lambda is null" + " | pass a lambda, as in b -> {}",
                        "Data | Properties.Parts[0].Material | the required property is not set");
    }

    @Test
    void null_is_refused_in_maps_with_its_key() {
        Map<String, String> entries = new HashMap<>();
        entries.put("b", null);
        entries.put("a", "1");
        entries.put(null, "2");

        assertThat(wrong(b -> b.spare("a", null))).containsExactly("Data | Properties.Spares.a" + NULL);
        assertThat(wrong(b -> b.spare(null, "a")))
                .containsExactly("Data | Properties.Spares | a key is null | use a key that is not null");
        assertThat(wrong(b -> b.spares(entries)))
                .containsExactly(
                        "Data | Properties.Spares | a key is null | use a key that is not null",
                        "Data | Properties.Spares.b" + NULL);
        assertThat(wrong(b -> b.spares((Map<String, String>) null))).containsExactly("Data | Properties.Spares" + NULL);
        assertThat(wrong(b -> b.mapTags(null))).containsExactly("Data | Properties.MapTags" + NULL);
    }

    @Test
    void null_is_refused_where_a_lambda_is_expected() {
        String problem = " | the lambda is null | pass a lambda, as in b -> {}";

        assertThat(problems(t -> t.add(Widget.create("Data", null))))
                .containsExactly(
                        "Data | Properties" + problem, "Data | Properties.Name | the required property is not set");
        assertThat(wrong(b -> b.main((Consumer<Part.Builder>) null))).contains("Data | Properties.Main" + problem);
    }

    @Test
    void null_is_a_value_in_a_document_alone() {
        Map<String, Object> members = new HashMap<>();
        members.put("Nothing", null);

        assertThat(properties(Widget.create("Data", b -> b.name("x").policy(members))))
                .isEqualTo("{\"Name\": \"x\", \"Policy\": {\"Nothing\": null}}");
    }
}
