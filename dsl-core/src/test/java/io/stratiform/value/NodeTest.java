package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Widget;
import io.stratiform.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void a_template_s_tree_cannot_be_changed() {
        Template template = Template.create(
                "tree",
                t -> t.add(Widget.create(
                        "Data",
                        b -> b.name("x")
                                .labels("a")
                                .spare("k", "v")
                                .policy(Map.of("p", List.of(1)))
                                .tags(Tags.of("a", "b")))));
        Deque<Node> open = new ArrayDeque<>(List.of(template.toNode()));
        int collections = 0;
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Node.Mapping mapping) {
                assertThat(mapping.entries()).isUnmodifiable();
                open.addAll(mapping.entries().values());
                collections++;
            } else if (node instanceof Node.Sequence sequence) {
                assertThat(sequence.items()).isUnmodifiable();
                open.addAll(sequence.items());
                collections++;
            }
        }
        assertThat(collections).isGreaterThan(8);
    }

    @Test
    void trees_of_the_same_content_are_equal() {
        assertThat(new Node.Sequence(List.of(new Node.Numeral("1"))))
                .isEqualTo(new Node.Sequence(List.of(new Node.Numeral("1"))))
                .isNotEqualTo(new Node.Sequence(List.of(new Node.Text("1"))));
        assertThat(new Node.Mapping(Map.of("a", new Node.Null())))
                .isEqualTo(new Node.Mapping(Map.of("a", new Node.Null())));
    }
}
