package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as CloudFormation takes it: 1.1, without anchors, aliases and merge keys, and with tags for functions. The
 * parser is the one that Jackson's YAML module has inside; it is asked directly since that module does not hand out the
 * places of tags, and wants databind.
 */
final class YamlSource {

    private static final String NOT_SUPPORTED =
            "CloudFormation takes no anchors, aliases and merge keys: write the value out";

    private final SourceText source;
    private final Problems problems;
    private final TreeBuilder tree;
    private final YamlTags tags;
    private final CodePointReader reader;
    private final PlainKeys keys;
    private int documents;

    YamlSource(SourceText source, Problems problems) {
        this(source, problems, false);
    }

    /** Takes keys that look like numbers and truth values for text, as in {@code 200:} of an OpenAPI document. */
    YamlSource(SourceText source, Problems problems, boolean anyKeys) {
        this.source = source;
        this.problems = problems;
        this.keys = new PlainKeys(problems, anyKeys);
        this.tree = new TreeBuilder(problems);
        this.tags = new YamlTags(source, problems, tree);
        this.reader = new CodePointReader(source.codePoints());
    }

    TreeBuilder read() {
        refuseUnprintable();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parser = new ParserImpl(reader, options);
        for (Event event = next(parser); event.getEventId() != Event.ID.StreamEnd; event = next(parser)) {
            take(event);
        }
        return tree;
    }

    private Event next(Parser parser) {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            throw problems.fatal(new YamlMistakes(source, problems).of(e).in(tree.path()));
        } catch (NumberFormatException e) {
            // The scanner lets it out where \U has more than an int holds.
            throw problems.fatal(
                    source.at(reader.getIndex()),
                    Flaw.error(Code.YAML, tree.path(), "there is no character with this number"));
        } catch (YAMLException e) {
            throw problems.fatal(
                    source.at(reader.getIndex()),
                    Flaw.error(Code.YAML, tree.path(), "this is not YAML: " + e.getMessage()));
        }
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> document(event);
            case MappingStart, SequenceStart -> collection((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> tree.end();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {
                // Begin and end of the stream and of the only document say nothing.
            }
        }
    }

    private void document(Event event) {
        documents++;
        if (documents > 1) {
            throw problems.fatal(
                    at(event),
                    Flaw.error(
                                    Code.SECOND_DOCUMENT,
                                    "",
                                    "a second document begins here",
                                    "put it into a file of its own")
                            .expecting("one document"));
        }
    }

    private void collection(CollectionStartEvent event) {
        refuseAnchor(event, event.getAnchor());
        if (tree.expectsKey()) {
            throw problems.fatal(
                    at(event),
                    Flaw.error(Code.KEY, tree.path(), "a key cannot be a list or an object")
                            .expecting("text as the key"));
        }
        boolean list = event.getEventId() == Event.ID.SequenceStart;
        Position content = tags.open(event, event.getTag(), list ? "seq" : "map");
        if (list) {
            tree.startList(content);
        } else {
            tree.startObject(content);
        }
    }

    private void scalar(ScalarEvent event) {
        refuseAnchor(event, event.getAnchor());
        if (tree.expectsKey()) {
            key(event);
        } else {
            tags.scalar(event);
        }
    }

    private void key(ScalarEvent event) {
        String tag = event.getTag();
        String key = event.getValue();
        boolean plain = event.isPlain() && tag == null;
        if (tag != null && tag.equals("!")) {
            tags.nameless(at(event));
        } else if (tag != null && !tag.equals(YamlTags.STANDARD + "str")) {
            problems.error(
                    at(event),
                    Flaw.error(Code.KEY, tree.path(), "a key cannot have a tag").expecting("text as the key"));
        } else if (plain && key.equals("<<")) {
            problems.error(at(event), Flaw.error(Code.MERGE_KEY, tree.path(), "<< is a merge key", NOT_SUPPORTED));
        } else if (plain) {
            keys.plain(key, at(event), tree.path());
        }
        tree.key(key, at(event));
    }

    private void alias(AliasEvent event) {
        problems.error(
                at(event),
                Flaw.error(Code.ALIAS, tree.path(), "*" + event.getAnchor() + " is an alias", NOT_SUPPORTED));
        problems.leaveGap();
        if (tree.expectsKey()) {
            tree.key("*" + event.getAnchor(), at(event));
        } else {
            tree.scalar(new Node.Null(), at(event));
        }
    }

    private void refuseAnchor(NodeEvent event, @Nullable String anchor) {
        if (anchor != null) {
            problems.tolerable(
                    at(event),
                    Flaw.error(
                            Code.ANCHOR, tree.path(), "&" + Words.shortened(anchor) + " is an anchor", NOT_SUPPORTED),
                    "it is left out");
        }
    }

    private void refuseUnprintable() {
        int[] codePoints = source.codePoints();
        for (int i = 0; i < codePoints.length; i++) {
            if (!StreamReader.isPrintable(codePoints[i])) {
                throw problems.fatal(
                        source.at(i),
                        Flaw.error(
                                Code.ENCODING,
                                "",
                                "the character " + Words.character(codePoints[i]) + " cannot stand in YAML",
                                "in a text in double quotes it is written \\u or \\x with its number"));
            }
        }
    }

    private Position at(Event event) {
        return source.at(event.getStartMark().getIndex());
    }
}
