package io.stratiform.render;

import static io.stratiform.render.Nodes.bool;
import static io.stratiform.render.Nodes.list;
import static io.stratiform.render.Nodes.map;
import static io.stratiform.render.Nodes.nothing;
import static io.stratiform.render.Nodes.number;
import static io.stratiform.render.Nodes.ref;
import static io.stratiform.render.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Node;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    @Test
    void collections_are_blocks_and_the_order_is_that_of_the_tree() {
        assertThat(yaml(map(
                        "Zebra", map("b", number("1"), "a", number("2.50")),
                        "Apple",
                                list(
                                        text("one"),
                                        map("Key", text("k"), "Value", bool(true)),
                                        list(text("x"), list(text("z")))),
                        "EmptyMap", map(),
                        "EmptyList", list(),
                        "Nothing", nothing(),
                        "Nested", list(map(), list(), list(list()), map("a", map("b", list()))))))
                .isEqualTo("""
                        Zebra:
                          b: 1
                          a: 2.50
                        Apple:
                          - one
                          - Key: k
                            Value: true
                          - - x
                            - - z
                        EmptyMap: {}
                        EmptyList: []
                        Nothing: null
                        Nested:
                          - {}
                          - []
                          - - []
                          - a:
                              b: []
                        """);
    }

    @Test
    void every_kind_of_node_may_be_the_root() {
        assertThat(yaml(map())).isEqualTo("{}\n");
        assertThat(yaml(list())).isEqualTo("[]\n");
        assertThat(yaml(list(list(text("a")), map("b", number("1"))))).isEqualTo("- - a\n- b: 1\n");
        assertThat(yaml(text("a"))).isEqualTo("a\n");
        assertThat(yaml(text("a\nb"))).isEqualTo("\"a\\nb\"\n");
        assertThat(yaml(number("1"))).isEqualTo("1\n");
        assertThat(yaml(nothing())).isEqualTo("null\n");
        assertThat(yaml(ref("a"))).isEqualTo("Ref: a\n");
    }

    @Test
    void a_template_looks_as_people_write_it() {
        assertThat(yaml(map(
                        "AWSTemplateFormatVersion", text("2010-09-09"),
                        "Description", text("Queues: two of them"),
                        "Resources",
                                map(
                                        "Queue",
                                        map(
                                                "Type", text("AWS::SQS::Queue"),
                                                "DependsOn", list(text("Topic")),
                                                "Properties",
                                                        map(
                                                                "VisibilityTimeout", number("60"),
                                                                "QueueName",
                                                                        map("Fn::Sub", text("${AWS::StackName}-queue")),
                                                                "Tags",
                                                                        list(map(
                                                                                "Key",
                                                                                text("owner"),
                                                                                "Value",
                                                                                text("no"))))),
                                        "Topic",
                                        map("Type", text("AWS::SNS::Topic"))))))
                .isEqualTo("""
                        AWSTemplateFormatVersion: '2010-09-09'
                        Description: 'Queues: two of them'
                        Resources:
                          Queue:
                            Type: AWS::SQS::Queue
                            DependsOn:
                              - Topic
                            Properties:
                              VisibilityTimeout: 60
                              QueueName: !Sub ${AWS::StackName}-queue
                              Tags:
                                - Key: owner
                                  Value: 'no'
                          Topic:
                            Type: AWS::SNS::Topic
                        """);
    }

    @Test
    void text_of_several_lines_is_a_literal_block() {
        assertThat(yaml(map(
                        "Script", text("#!/bin/bash\n\nif true; then\n\techo \"it's: $1\" # ok  \n  fi\n"),
                        "WithoutEnd", text("a\nb"),
                        "ManyEnds", text("a\nb\n\n\n"),
                        "Indented", text("  a\n b\n"),
                        "Tabbed", text("\ta\nb"),
                        "LeadingBreaks", text("\n\na\n"),
                        "LeadingBreaksIndented", text("\n a"),
                        "BlankInside", text("a\n  \nb\n"),
                        "Last", text("x"))))
                .isEqualTo("""
                        Script: |
                          #!/bin/bash

                          if true; then
                          \techo "it's: $1" # ok \s
                            fi
                        WithoutEnd: |-
                          a
                          b
                        ManyEnds: |+
                          a
                          b


                        Indented: |2
                            a
                           b
                        Tabbed: |2-
                          \ta
                          b
                        LeadingBreaks: |


                          a
                        LeadingBreaksIndented: |2-

                           a
                        BlankInside: |
                          a
                           \s
                          b
                        Last: x
                        """);
    }

    @Test
    void literal_blocks_stand_in_lists_and_behind_tags() {
        assertThat(yaml(list(
                        text(" a\nb"),
                        list(text("c\n")),
                        map("k", text("d\n"), "l", map("Fn::Sub", text(" e\nf\n"))),
                        map("Fn::Base64", map("Fn::Sub", text("g\nh\n"))),
                        map("Fn::Base64", text("i\n\n")))))
                .isEqualTo("""
                        - |2-
                           a
                          b
                        - - |
                            c
                        - k: |
                            d
                          l: !Sub |2
                             e
                            f
                        - Fn::Base64: !Sub |
                            g
                            h
                        - !Base64 |+
                          i

                        """);
    }

    @Test
    void lines_that_a_block_could_not_hold_are_escaped() {
        assertThat(yaml(list(
                        text("\n"),
                        text("  \na"),
                        text("a\n  "),
                        text("a\n\t\n"),
                        text("a\r\nb"),
                        text("a\nb\u0085c"),
                        text("a\nb\u2028\u2029"),
                        text("a\n\u0007\u001B"),
                        text("\uFEFFa\nb"),
                        text("a\n\uD800"))))
                .isEqualTo("""
                        - "\\n"
                        - "  \\na"
                        - "a\\n  "
                        - "a\\n\\t\\n"
                        - "a\\r\\nb"
                        - "a\\nb\\u0085c"
                        - "a\\nb\\u2028\\u2029"
                        - "a\\n\\u0007\\u001B"
                        - "\\uFEFFa\\nb"
                        - "a\\n\\uD800"
                        """);
    }

    @Test
    void keys_are_quoted_by_the_rules_of_values_and_never_take_several_lines() {
        assertThat(yaml(map(
                        "aws:SourceArn", text("a"),
                        "on", text("b"),
                        "80", text("c"),
                        "", text("d"),
                        "it's: ", text("e"),
                        "two\nlines", text("f"),
                        "<<", text("g"),
                        "*", text("h"))))
                .isEqualTo("""
                        aws:SourceArn: a
                        'on': b
                        '80': c
                        '': d
                        'it''s: ': e
                        "two\\nlines": f
                        '<<': g
                        '*': h
                        """);
    }

    @Test
    void a_key_too_long_for_a_simple_one_is_explicit() {
        String key = "k".repeat(1001);

        assertThat(yaml(map(
                        key,
                        text("a"),
                        "Inner",
                        list(map(key, map("b", number("1")), "c", ref("d"))),
                        "k".repeat(1000),
                        text("e\nf"))))
                .isEqualTo("? " + key + "\n: a\nInner:\n  - ? " + key + "\n    :\n      b: 1\n    c: !Ref d\n"
                        + "k".repeat(1000) + ": |-\n  e\n  f\n");
    }

    @Test
    void no_line_is_folded() {
        String words = "word ".repeat(10_000) + "end";

        assertThat(yaml(map("a", text(words), "b", text(words + ": "), "c", text(words + "\r"))))
                .isEqualTo("a: " + words + "\nb: '" + words + ": '\nc: \"" + words + "\\r\"\n");
    }

    @Test
    void the_same_node_twice_is_written_twice() {
        Node shared = map("a", number("1"));

        assertThat(yaml(map("x", shared, "z", shared))).isEqualTo("x:\n  a: 1\nz:\n  a: 1\n");
    }

    private static String yaml(Node node) {
        return YamlWriter.standard().write(node);
    }
}
