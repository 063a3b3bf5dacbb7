package io.stratiform.read;

import static io.stratiform.read.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocatedNodeTest {

    static List<Arguments> documents() {
        return List.of(
                arguments("a: 1\nbb:  x\n'c': {d: [1,  2]}", """
                        1:1 1:1 \n1:1 1:4 a
                        2:1 2:6 bb
                        3:1 3:6 c
                        3:7 3:10 c.d
                        3:11 3:11 c.d[0]
                        3:15 3:15 c.d[1]
                        """),
                arguments("---\na:\n  - b\n  -  c: |\n       x\n     d:\n", """
                        2:1 2:1 \n2:1 3:3 a
                        3:5 3:5 a[0]
                        4:6 4:6 a[1]
                        4:6 4:9 a[1].c
                        6:6 6:8 a[1].d
                        """),
                arguments("a: !Ref  x\nb: !Sub\n  # c\n  - y\n  - {}\nc: !GetAZs\nd: !Sub |\n  x", """
                        1:1 1:1 \n1:1 1:4 a
                        1:4 1:10 a.Ref
                        2:1 2:4 b
                        2:4 4:3 b.Fn::Sub
                        4:5 4:5 b.Fn::Sub[0]
                        5:5 5:5 b.Fn::Sub[1]
                        6:1 6:4 c
                        6:4 6:4 c.Fn::GetAZs
                        7:1 7:4 d
                        7:4 7:9 d.Fn::Sub
                        """),
                arguments("a: !GetAtt x.yz\nb: !GetAtt 'x.yz'\nc: !GetAtt [x, yz]\nd: !Transform\n  Name: e", """
                        1:1 1:1 \n1:1 1:4 a
                        1:4 1:12 a.Fn::GetAtt
                        1:12 1:12 a.Fn::GetAtt[0]
                        1:14 1:14 a.Fn::GetAtt[1]
                        2:1 2:4 b
                        2:4 2:12 b.Fn::GetAtt
                        2:12 2:12 b.Fn::GetAtt[0]
                        2:15 2:15 b.Fn::GetAtt[1]
                        3:1 3:4 c
                        3:4 3:12 c.Fn::GetAtt
                        3:13 3:13 c.Fn::GetAtt[0]
                        3:16 3:16 c.Fn::GetAtt[1]
                        4:1 4:4 d
                        4:4 5:3 d.Fn::Transform
                        5:3 5:9 d.Fn::Transform.Name
                        """),
                arguments(" {\"a\" : 1, \"b\":\r\n\t[true, null,{\"c\": \"x\"} ]}", """
                        1:2 1:2 \n1:3 1:9 a
                        1:12 2:2 b
                        2:3 2:3 b[0]
                        2:9 2:9 b[1]
                        2:14 2:14 b[2]
                        2:15 2:20 b[2].c
                        """),
                arguments("{\"😀\": \"😀\", \"b\": [\"ü😀\", 1]}", """
                        1:1 1:1 \n1:2 1:7 😀
                        1:12 1:17 b
                        1:18 1:18 b[0]
                        1:24 1:24 b[1]
                        """),
                arguments("a: 😀\n😀: [😀, x\u2028, y]", """
                        1:1 1:1 \n1:1 1:4 a
                        2:1 2:4 😀
                        2:5 2:5 😀[0]
                        2:8 2:8 😀[1]
                        2:12 2:12 😀[2]
                        """));
    }

    /** The place of the key, the place of the node, and the path, of every node. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_node_has_its_place(String text, String places) {
        List<String> lines = new ArrayList<>();
        describe(read(text).root(), lines);

        assertThat(String.join("\n", lines) + "\n").isEqualTo(places);
    }

    @Test
    void a_path_leads_to_the_nearest_node() {
        LocatedNode root = read("""
                Resources:
                  Web:
                    Properties:
                      Tags:
                        - Key: a
                        - Key: b
                      a.b: {c: 1}
                      a: {b: {c: 2}}
                """).root();

        assertThat(root.nearest("Resources.Web.Properties.Tags[1].Key").node()).isEqualTo(new Node.Text("b"));
        assertThat(root.nearest("Resources.Web.Properties.Tags[1].Key").keyPosition())
                .isEqualTo(new Position(6, 11));
        assertThat(root.nearest("Resources.Web.Properties.Tags[7].Key").path())
                .isEqualTo("Resources.Web.Properties.Tags");
        assertThat(root.nearest("Resources.Web.Properties.Nothing.More").path()).isEqualTo("Resources.Web.Properties");
        assertThat(root.nearest("Resources.Web.Properties.a.b.c").node()).isEqualTo(new Node.Numeral("1"));
        assertThat(root.nearest("Resources").nearest("Web.Properties").path()).isEqualTo("Resources.Web.Properties");
        assertThat(root.nearest("").path()).isEmpty();
        assertThat(root.nearest("[0]").path()).isEmpty();
        assertThat(root.nearest("Resources.Web.Properties.Tags[x]").path()).endsWith("Tags");
        assertThat(root.nearest("Resources.Web.Properties.Tags[").path()).endsWith("Tags");
    }

    @Test
    void members_and_items_are_found() {
        LocatedNode root = read("a: [1, 2]\nb: x").root();

        assertThat(root.member("b")).satisfies(b -> assertThat(b.node()).isEqualTo(new Node.Text("x")));
        assertThat(root.member("c")).isNull();
        assertThat(root.item(0)).isNull();
        assertThat(root.nearest("a").item(1))
                .satisfies(item -> assertThat(item.path()).isEqualTo("a[1]"));
        assertThat(root.nearest("a").item(2)).isNull();
        assertThat(root.nearest("a").item(-1)).isNull();
        assertThat(root.nearest("a").member("b")).isNull();
        assertThat(root.nearest("b").children()).isEmpty();
    }

    @Test
    void a_long_path_names_its_ends() {
        LocatedNode node = read("k: " + "[".repeat(20) + "x" + "]".repeat(20)).root();
        while (!node.children().isEmpty()) {
            node = node.children().get(0);
        }

        assertThat(node.path()).isEqualTo("k[0][0][0][0][0][0][0]...[0][0][0][0][0][0][0][0]");
    }

    private static void describe(LocatedNode node, List<String> lines) {
        lines.add(node.keyPosition() + " " + node.position() + " " + node.path());
        node.children().forEach(child -> describe(child, lines));
    }
}
