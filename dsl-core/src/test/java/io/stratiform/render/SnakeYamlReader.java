package io.stratiform.render;

import io.stratiform.value.Node;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML by a parser and a YAML 1.1 resolver that are none of ours, and turns short forms into long ones. */
final class SnakeYamlReader {

    private static final Resolver RESOLVER = new Resolver();

    private SnakeYamlReader() {}

    static Node read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return node(new Yaml(options).compose(new StringReader(yaml)));
    }

    private static Node node(org.yaml.snakeyaml.nodes.Node node) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith("!")) {
            return untagged(node);
        }
        String function = tag.equals("!Ref") || tag.equals("!Condition") ? tag.substring(1) : "Fn::" + tag.substring(1);
        return Nodes.map(function, tag.equals("!GetAtt") ? attribute((ScalarNode) node) : untagged(node));
    }

    private static Node attribute(ScalarNode node) {
        String text = string(node);
        int dot = text.indexOf('.');
        return Nodes.list(Nodes.text(text.substring(0, dot)), Nodes.text(text.substring(dot + 1)));
    }

    private static Node untagged(org.yaml.snakeyaml.nodes.Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                items.add(node(item));
            }
            return new Node.Sequence(items);
        }
        return scalar((ScalarNode) node);
    }

    private static Node mapping(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            ScalarNode key = (ScalarNode) tuple.getKeyNode();
            if (entries.put(string(key), node(tuple.getValueNode())) != null) {
                throw new AssertionError("Twice the same key: " + key.getValue());
            }
        }
        return new Node.Mapping(entries);
    }

    private static Node scalar(ScalarNode node) {
        Tag tag = node.getTag().getValue().startsWith("!") ? Tag.STR : node.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return new Node.Numeral(node.getValue());
        }
        if (tag.equals(Tag.BOOL)) {
            return new Node.Bool(node.getValue().equals("true"));
        }
        return tag.equals(Tag.NULL) ? new Node.Null() : new Node.Text(string(node));
    }

    /** The value of a scalar that has to be a string, tagged or not. */
    private static String string(ScalarNode node) {
        Tag resolved = RESOLVER.resolve(NodeId.scalar, node.getValue(), node.isPlain());
        if (!resolved.equals(Tag.STR)) {
            throw new AssertionError("Read as " + resolved + " instead of a string: " + node.getValue());
        }
        return node.getValue();
    }
}
