package io.stratiform.read;

import com.esotericsoftware.yamlbeans.parser.CollectionStartEvent;
import com.esotericsoftware.yamlbeans.parser.Event;
import com.esotericsoftware.yamlbeans.parser.EventType;
import com.esotericsoftware.yamlbeans.parser.Parser;
import com.esotericsoftware.yamlbeans.parser.ScalarEvent;
import io.stratiform.value.Node;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads YAML 1.1 with a parser of another origin than the one that the reader has inside, and resolves scalars by the
 * expressions of YAML's type repository (yaml.org/type), none of which is from here either.
 */
public final class IndependentYaml {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOL =
            Pattern.compile("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE" + "|on|On|ON|off|Off|OFF");
    private static final Pattern INT = Pattern.compile("[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)"
            + "|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?"
            + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
            + "(([ \\t]*)Z|[-+][0-9]{1,2}(:[0-9]{2})?)?");
    private static final Pattern OTHER = Pattern.compile("<<|=");

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Parser parser;

    private IndependentYaml(String text) {
        this.parser = new Parser(new StringReader(text));
    }

    public static Node read(String text) {
        try {
            IndependentYaml yaml = new IndependentYaml(text);
            yaml.expect(EventType.STREAM_START);
            yaml.expect(EventType.DOCUMENT_START);
            Node root = yaml.node(yaml.parser.getNextEvent());
            yaml.expect(EventType.DOCUMENT_END);
            yaml.expect(EventType.STREAM_END);
            return root;
        } catch (RuntimeException e) {
            throw new AssertionError("Another parser of YAML 1.1 refuses this: " + e.getMessage() + "\n" + text, e);
        }
    }

    private void expect(EventType type) {
        Event event = parser.getNextEvent();
        if (event.type != type) {
            throw new IllegalStateException("found " + event + " instead of " + type);
        }
    }

    private Node node(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.tag == null || !scalar.tag.startsWith("!") || scalar.tag.equals("!")
                    ? scalar(scalar)
                    : tagged(scalar.tag, new Node.Text(scalar.value));
        }
        if (!(event instanceof CollectionStartEvent start)) {
            throw new IllegalStateException("found " + event + " instead of a node");
        }
        Node collection = event.type == EventType.SEQUENCE_START ? sequence() : mapping();
        return start.tag == null ? collection : tagged(start.tag, collection);
    }

    private Node sequence() {
        List<Node> items = new ArrayList<>();
        for (Event event = parser.getNextEvent(); event.type != EventType.SEQUENCE_END; event = parser.getNextEvent()) {
            items.add(node(event));
        }
        return new Node.Sequence(items);
    }

    private Node mapping() {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Event event = parser.getNextEvent(); event.type != EventType.MAPPING_END; event = parser.getNextEvent()) {
            if (!(scalar((ScalarEvent) event) instanceof Node.Text key)) {
                throw new IllegalStateException("the key " + event + " is no text");
            }
            entries.put(key.value(), node(parser.getNextEvent()));
        }
        return new Node.Mapping(entries);
    }

    private static Node tagged(String tag, Node argument) {
        boolean bare = tag.equals("!Ref") || tag.equals("!Condition");
        String function = (bare ? "" : "Fn::") + tag.substring(1);
        if (tag.equals("!GetAtt") && argument instanceof Node.Text text) {
            String[] parts = text.value().split("\\.", 2);
            return new Node.Mapping(
                    Map.of(function, new Node.Sequence(List.of(new Node.Text(parts[0]), new Node.Text(parts[1])))));
        }
        return new Node.Mapping(Map.of(function, argument));
    }

    private static Node scalar(ScalarEvent scalar) {
        String value = scalar.value;
        boolean plain = scalar.style == 0;
        if (!plain) {
            return new Node.Text(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return new Node.Bool(value.equals("true"));
        }
        if (value.equals("null")) {
            return new Node.Null();
        }
        if (JSON_NUMBER.matcher(value).matches()) {
            return new Node.Numeral(value);
        }
        for (Pattern type : List.of(NULL, BOOL, INT, FLOAT, TIMESTAMP, OTHER)) {
            if (type.matcher(value).matches()) {
                throw new IllegalStateException("YAML 1.1 takes " + value + " for something else than text");
            }
        }
        return new Node.Text(value);
    }
}
