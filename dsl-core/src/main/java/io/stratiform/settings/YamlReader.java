package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into raw values, each with its line. Only this class knows the YAML library, and of that only its events: the
 * types that YAML guesses play no part. Problems never quote a value, which may be a secret.
 */
final class YamlReader {

    private static final String PARENT = "$parent";
    private static final String FINAL = "!final";

    private final String layer;
    private final String file;
    private final List<Problem> problems;
    private final YamlUnsetTags text;
    private final Parser events;
    private int depth;
    private @Nullable ParentName parent;

    private YamlReader(String layer, String file, YamlUnsetTags text, List<Problem> problems) {
        this.layer = layer;
        this.file = file;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = text;
        this.events = new ParserImpl(new StreamReader(text.text()), options);
    }

    /** Reads a file. */
    static YamlContent read(String layer, String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Problem> problems = new ArrayList<>(0);
        YamlUnsetTags spaced = YamlUnsetTags.in(content);
        YamlReader reader = new YamlReader(layer, file, spaced, problems);
        List<RawEntry> entries = List.of();
        try {
            entries = reader.document();
        } catch (YAMLException broken) {
            problems.add(problem(layer, file, spaced.text(), broken));
        }
        // The parent that a broken file names is looked at all the same: it may be broken too.
        return new YamlContent(reader.parent, entries, problems);
    }

    private List<RawEntry> document() {
        events.getEvent();
        List<RawEntry> entries = List.of();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return entries;
        }
        events.getEvent();
        NodeEvent root = node();
        if (root instanceof CollectionStartEvent start && !(root instanceof SequenceStartEvent)) {
            entries = entries(start).entries();
        } else {
            boolean nothing = root instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && scalar.getValue().isEmpty();
            skip(root);
            if (!nothing) {
                refuse(root, "the file holds no settings", "key: value, one on each line");
            }
        }
        events.getEvent();
        Event next = events.getEvent();
        if (next instanceof DocumentStartEvent) {
            refuse(next, "a second document starts", "one document in a file");
        }
        return entries;
    }

    private @Nullable ParentName parentName(Origin origin, @Nullable RawValue value) {
        if (value instanceof RawValue.Scalar name && !name.isEmpty()) {
            return new ParentName(name.text(), origin);
        }
        refuse(origin, "$parent is no name", "the name of a layer, as in $parent: base");
        return null;
    }

    private NodeEvent node() {
        return (NodeEvent) events.getEvent();
    }

    /** The value that starts with an event; null if it is refused. */
    private @Nullable RawValue value(NodeEvent start) {
        if (start.getAnchor() != null) {
            skip(start);
            refuse(
                    start,
                    start instanceof AliasEvent ? "an alias stands for another value" : "a value has an anchor",
                    "the value itself; what several layers share belongs in their parent. A text that starts with"
                            + " & or * needs quotes");
            return null;
        }
        if (isUnset(start)) {
            return unset(start);
        }
        if (start instanceof ScalarEvent scalar) {
            return new RawValue.Scalar(text.value(scalar), scalar.isPlain(), origin(start));
        }
        if (++depth > Node.DEEPEST) {
            throw new YAMLException("nested deeper than " + Node.DEEPEST + " levels");
        }
        RawValue value = start instanceof SequenceStartEvent
                ? new RawValue.Items(items(), origin(start))
                : entries((CollectionStartEvent) start);
        depth--;
        return value;
    }

    private @Nullable RawValue unset(NodeEvent start) {
        if (start instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
            return new RawValue.Unset(origin(start));
        }
        skip(start);
        refuse(start, "!unset is followed by a value", "!unset alone, or the value without it");
        return null;
    }

    private List<RawValue> items() {
        List<RawValue> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            NodeEvent start = node();
            if (isFinal(start)) {
                refuse(start, "an item of a list cannot be final", "!final at the list itself");
            }
            if (isUnset(start)) {
                refuse(start, "an item of a list cannot be unset", "a list without the item");
            }
            RawValue item = value(start);
            if (item != null) {
                items.add(item);
            }
        }
        events.getEvent();
        return items;
    }

    private RawValue.Entries entries(CollectionStartEvent mapping) {
        List<RawEntry> entries = new ArrayList<>();
        Map<String, Origin> seen = new HashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            NodeEvent keyStart = node();
            String key = key(keyStart);
            Origin origin = origin(keyStart);
            NodeEvent start = node();
            boolean isFinal = isFinal(start);
            RawValue value = value(start);
            Origin first = key == null ? null : seen.putIfAbsent(key, origin);
            if (first != null) {
                problems.add(Origin.at(
                        origin,
                        Flaw.error(
                                Code.DUPLICATE_KEY,
                                String.valueOf(key),
                                "the key stands here twice, first at " + first.place()),
                        first));
            } else if (depth == 0 && PARENT.equals(key)) {
                parent = parentName(origin, value);
            } else if (key != null && value != null) {
                entries.add(new RawEntry(key, origin, value, isFinal));
            }
        }
        events.getEvent();
        return new RawValue.Entries(entries, origin(mapping));
    }

    /** The text of a key; null if it is refused. */
    private @Nullable String key(NodeEvent start) {
        if (start instanceof ScalarEvent scalar && start.getAnchor() == null && scalar.getTag() == null) {
            return text.value(scalar);
        }
        skip(start);
        refuse(start, "a key is no plain text", "a name; a value that starts with [, {, &, * or ! needs quotes");
        return null;
    }

    /** Looks at the tag of a value. */
    private boolean isFinal(NodeEvent start) {
        String tag = tag(start);
        if (tag == null || tag.equals("!") || tag.equals(RawValue.UNSET)) {
            return false;
        }
        if (!tag.equals(FINAL)) {
            String nearest = Nearest.to(tag, List.of(FINAL, RawValue.UNSET));
            refuse(
                    start,
                    "a value has a tag",
                    (nearest == null ? "" : "did you mean " + nearest + "? ")
                            + "no tag but !final and !unset; a text that starts with ! needs quotes");
        }
        return tag.equals(FINAL);
    }

    private static boolean isUnset(NodeEvent start) {
        return RawValue.UNSET.equals(tag(start));
    }

    private static @Nullable String tag(NodeEvent start) {
        if (start instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return start instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    /** Reads past the rest of a value. */
    private void skip(NodeEvent start) {
        int open = start instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            Event event = events.getEvent();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                open--;
            }
        }
    }

    private Origin origin(Event event) {
        Mark mark = event.getStartMark();
        return Origin.inFile(layer, file, mark.getLine() + 1, text.column(mark));
    }

    private void refuse(Event where, String message, String hint) {
        refuse(origin(where), message, hint);
    }

    private void refuse(Origin where, String message, String hint) {
        problems.add(Origin.at(where, Flaw.error(Code.YAML, "", message).expecting(hint)));
    }

    private static Problem problem(String layer, String file, String text, YAMLException broken) {
        YamlFlaw flaw = YamlFlaw.of(broken);
        int line = 1;
        int column = 1;
        if (broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            line = marked.getProblemMark().getLine() + 1;
            column = marked.getProblemMark().getColumn() + 1;
        } else if (broken instanceof ReaderException unreadable) {
            String before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
            int lineStart = before.lastIndexOf('\n') + 1;
            line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            column = 1 + before.codePointCount(lineStart, before.length());
        }
        Origin origin = Origin.inFile(layer, file, line, column);
        return Origin.at(origin, Flaw.error(Code.YAML, "", flaw.message()).expecting(flaw.hint()));
    }
}
