package io.stratiform.read;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import io.stratiform.yaml.Mistakes;
import io.stratiform.yaml.SourceText;
import io.stratiform.yaml.YamlParser;
import io.stratiform.yaml.YamlScalar;
import io.stratiform.yaml.YamlTarget;
import org.jspecify.annotations.Nullable;

/** Reads YAML as CloudFormation takes it: with tags for functions. */
final class YamlSource implements YamlTarget {

    static final Mistakes MISTAKES = new Mistakes(
            true,
            "CloudFormation takes no anchors, aliases and merge keys: write the value out",
            "the short form of a function, such as !Ref or !Sub",
            "write the outer function as a key: Fn::Base64: !Sub ...");

    private final SourceText source;
    private final Problems problems;
    private final TreeBuilder tree;
    private final YamlTags tags;
    private final PlainKeys keys;

    YamlSource(SourceText source, Problems problems) {
        this(source, problems, false);
    }

    /** Takes keys that look like numbers and booleans for text, as in {@code 200:} of an OpenAPI document. */
    YamlSource(SourceText source, Problems problems, boolean anyKeys) {
        this.source = source;
        this.problems = problems;
        this.keys = new PlainKeys(problems, anyKeys);
        this.tree = new TreeBuilder(problems);
        this.tags = new YamlTags(source, problems, tree);
    }

    TreeBuilder read() {
        YamlParser.parse(source, MISTAKES, this);
        return tree;
    }

    @Override
    public Place place(int index) {
        return problems.place(at(index));
    }

    @Override
    public String path() {
        return tree.path();
    }

    @Override
    public void mistake(Problem mistake) {
        problems.error(mistake);
    }

    @Override
    public RuntimeException broken(Problem mistake) {
        return problems.fatal(mistake);
    }

    @Override
    public void anchor(Problem mistake) {
        problems.tolerable(mistake, "it is left out");
    }

    @Override
    public boolean expectsKey() {
        return tree.expectsKey();
    }

    @Override
    public void key(YamlScalar key) {
        Position at = at(key.start());
        if (key.isPlain() && key.tag() == null && !key.text().equals("<<")) {
            keys.plain(key.text(), at, tree.path());
        }
        tree.key(key.text(), at);
    }

    @Override
    public boolean keyTag(String tag, int index) {
        if (tag.equals("!")) {
            tags.nameless(at(index));
            return true;
        }
        return tag.equals(YamlTags.STANDARD + "str");
    }

    @Override
    public void gap(int index) {
        problems.leaveGap();
        if (tree.expectsKey()) {
            tree.key("?" + index, at(index));
        } else {
            tree.scalar(new Node.Null(), at(index));
        }
    }

    @Override
    public void scalar(YamlScalar scalar) {
        tags.scalar(scalar);
    }

    @Override
    public void startList(@Nullable String tag, int index) {
        tree.startList(tags.open(index, tag, "seq"));
    }

    @Override
    public void startMapping(@Nullable String tag, int index) {
        tree.startObject(tags.open(index, tag, "map"));
    }

    @Override
    public void end() {
        tree.end();
    }

    private Position at(int index) {
        return Position.in(source, index);
    }
}
