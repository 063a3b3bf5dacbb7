package io.stratiform.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.LoopBuilder;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expands loops as CloudFormation does, and holds what comes of them against what the check believed. */
class LoopExpansionTest {

    private static final int ROUNDS = 300;

    @Test
    void every_reference_in_a_loop_finds_its_resource_once_the_loop_is_expanded() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Template template = random(random);
            Map<String, Node> sections = ((Node.Mapping) expanded(template.toNode(), Map.of())).entries();
            Set<String> resources =
                    ((Node.Mapping) sections.get("Resources")).entries().keySet();
            Set<String> targets = new LinkedHashSet<>();
            collect(new Node.Mapping(sections), targets);

            assertThat(resources).as("%s", template.toNode()).containsAll(targets);
            assertThat(JsonText.of(new Node.Mapping(sections))).doesNotContain("ForEach", "${", "&{");
        }
    }

    @Test
    void what_a_loop_makes_is_what_may_be_referred_to_by_name() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = random.nextLong();
            Node node = expanded(random(new Random(seed)).toNode(), Map.of());
            Set<String> resources = ((Node.Mapping)
                            ((Node.Mapping) node).entries().get("Resources"))
                    .entries()
                    .keySet();
            Template again = Template.create("", t -> {
                fill(t, new Random(seed));
                int i = 0;
                for (String name : resources) {
                    t.output("Known" + i++, Fn.ref(name));
                }
            });
            assertThat(again.notices()).isEmpty();
        }
    }

    private static Template random(Random random) {
        return Template.create("", t -> fill(t, random));
    }

    private static void fill(TemplateBuilder t, Random random) {
        t.transform("AWS::LanguageExtensions");
        for (int loop = 0; loop < 1 + random.nextInt(3); loop++) {
            String name = "L" + loop;
            t.forEach(name, name + "I", items(random), each -> fill(each, name, "${" + name + "I}", random, 0));
        }
    }

    private static void fill(LoopBuilder each, String loop, String placeholders, Random random, int depth) {
        List<Widget> made = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            String id = loop + "W" + i + "x" + placeholders;
            made.add(each.add(Widget.create(id, b -> {
                b.name(each.item());
                if (!made.isEmpty()) {
                    b.parent(made.get(0)).owner(made.get(0)).labels(Fn.sub("a ${" + identifier(placeholders) + "} b"));
                }
            })));
        }
        if (depth < 2 && random.nextBoolean()) {
            String inner = loop + "N";
            each.forEach(
                    inner,
                    inner + "I",
                    items(random),
                    in -> fill(in, inner, placeholders + "y${" + inner + "I}", random, depth + 1));
        }
    }

    private static String identifier(String placeholders) {
        return Placeholders.identifiers(placeholders).get(0);
    }

    private static List<String> items(Random random) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            items.add("i" + i);
        }
        return items;
    }

    private static Node expanded(Node node, Map<String, String> items) {
        if (node instanceof Node.Text text) {
            return new Node.Text(replaced(text.value(), items));
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> nodes = new ArrayList<>();
            sequence.items().forEach(item -> nodes.add(expanded(item, items)));
            return new Node.Sequence(nodes);
        }
        if (node instanceof Node.Mapping mapping) {
            return expanded(mapping, items);
        }
        return node;
    }

    private static Node expanded(Node.Mapping mapping, Map<String, String> items) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            if (Intrinsic.isLoop(entry.getKey())) {
                repeat((Node.Sequence) entry.getValue(), items, entries);
            } else {
                String key = replaced(entry.getKey(), items);
                assertThat(entries.put(key, expanded(entry.getValue(), items))).isNull();
            }
        }
        if (entries.size() == 1
                && entries.get("Ref") instanceof Node.Text target
                && items.containsKey(target.value())) {
            return new Node.Text(items.get(target.value()));
        }
        return entries.size() == 1 && entries.get("Fn::Sub") instanceof Node.Text text
                ? text
                : new Node.Mapping(entries);
    }

    private static void repeat(Node.Sequence loop, Map<String, String> items, Map<String, Node> entries) {
        String identifier = ((Node.Text) loop.items().get(0)).value();
        for (Node item : ((Node.Sequence) loop.items().get(1)).items()) {
            Map<String, String> inner = new LinkedHashMap<>(items);
            inner.put(identifier, ((Node.Text) item).value());
            Node content = expanded(loop.items().get(2), inner);
            ((Node.Mapping) content)
                    .entries()
                    .forEach((key, value) ->
                            assertThat(entries.put(key, value)).as(key).isNull());
        }
    }

    private static String replaced(String text, Map<String, String> items) {
        String replaced = text;
        for (Map.Entry<String, String> item : items.entrySet()) {
            replaced = Placeholders.replace(replaced, item.getKey(), item.getValue());
        }
        return replaced;
    }

    private static void collect(Node node, Set<String> targets) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, targets));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(value -> collect(value, targets));
            if (mapping.entries().get("Ref") instanceof Node.Text target) {
                targets.add(target.value());
            }
            if (mapping.entries().get("Fn::GetAtt") instanceof Node.Sequence arguments) {
                targets.add(((Node.Text) arguments.items().get(0)).value());
            }
        }
    }
}
