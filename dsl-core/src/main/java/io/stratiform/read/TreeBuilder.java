package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.Mistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a tree of what a parser meets, one after the other. It does not call itself, so depth costs it no stack. */
final class TreeBuilder {

    private final Problems problems;
    private final List<Frame> frames = new ArrayList<>();
    private @Nullable LocatedNode root;

    TreeBuilder(Problems problems) {
        this.problems = problems;
    }

    void startList(Position at) {
        enter(Frame.ofList(at), at);
    }

    void startObject(Position at) {
        enter(Frame.ofObject(at), at);
    }

    /** Begins the object that stands for a tag. It ends with its argument, which is what is met next. */
    void startFunction(String name, Position at) {
        enter(Frame.ofFunction(at), at);
        key(name, at);
    }

    boolean expectsKey() {
        return !frames.isEmpty() && innermost().expectsKey();
    }

    void key(String key, Position at) {
        Frame object = innermost();
        Position earlier = object.earlier(key);
        object.key(key, at);
        if (earlier != null) {
            problems.duplicateKey(key, at, path(), earlier);
        }
    }

    void scalar(Node node, Position at) {
        if (node instanceof Node.Null && !frames.isEmpty()) {
            problems.notice(
                    at,
                    Flaw.notice(
                            Code.NULL_VALUE,
                            path(),
                            "the value is null, which CloudFormation refuses in most places",
                            "leave the key out, or write {} for an empty object"));
        }
        add(node, at, null);
    }

    /** Ends the list or object that was begun last. */
    void end() {
        Frame ended = frames.remove(frames.size() - 1);
        add(ended.node(), ended.position(), ended.places());
    }

    /** Where in the tree the parser is. */
    String path() {
        PathText path = new PathText(frames.size());
        for (Frame frame : frames) {
            frame.describe(path);
        }
        return path.toString();
    }

    /** The tree; null if nothing was met. */
    @Nullable LocatedNode root() {
        return root;
    }

    private void add(Node node, Position at, @Nullable Places places) {
        if (frames.isEmpty()) {
            root = LocatedNode.root(node, at, places);
            return;
        }
        Frame parent = innermost();
        parent.add(node, at, places, problems.isLenient());
        if (parent.standsForTag()) {
            end();
        }
    }

    private void enter(Frame frame, Position at) {
        if (frames.size() == Node.DEEPEST) {
            throw problems.fatal(at, Mistakes.tooDeep().below(path()));
        }
        frames.add(frame);
    }

    private Frame innermost() {
        return frames.get(frames.size() - 1);
    }
}
