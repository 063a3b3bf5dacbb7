package io.stratiform.benchmarks.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.value.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkloadsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 11, 450})
    void a_large_template_has_as_many_resources_as_wanted(int resources) {
        assertThat(resources(QueueTemplate.of(resources))).isEqualTo(resources);
    }

    @Test
    void a_branch_has_14_resources() {
        assertThat(resources(BranchTemplate.of("feature"))).isEqualTo(14);
    }

    private static int resources(Template template) {
        Node.Mapping root = (Node.Mapping) template.toNode();
        return ((Node.Mapping) root.entries().get("Resources")).entries().size();
    }

    @Test
    void the_last_layer_wins() {
        assertThat(new LayeredSettings(3, 2).resolve().explain().toString())
                .contains("key=group-0.key-2, value=Text[value=value 2 of layer 1]");
    }
}
