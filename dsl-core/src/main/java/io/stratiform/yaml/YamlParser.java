package io.stratiform.yaml;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Parses YAML 1.1 without anchors, aliases and merge keys, in one document, with scalars as keys, and to a depth of
 * {@link Node#DEEPEST} levels. What scalars and tags mean is up to the target.
 *
 * <p>The parser is the one that Jackson's YAML module has inside; it is asked directly since that module does not hand out
 * the places of tags, and wants databind.
 *
 * @since 0.1.0
 */
public final class YamlParser {

    private final SourceText source;
    private final YamlTarget target;
    private final Mistakes mistakes;
    private final CodePointReader reader;
    private final Parser events;
    private int documents;
    private int depth;

    private YamlParser(SourceText source, Mistakes mistakes, YamlTarget target) {
        this.source = source;
        this.target = target;
        this.mistakes = mistakes;
        this.reader = new CodePointReader(source.codePoints());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(reader, options);
    }

    /**
     * Parses a text.
     *
     * @param source the text
     * @param mistakes what mistakes are called
     * @param target takes what is in the text
     */
    public static void parse(SourceText source, Mistakes mistakes, YamlTarget target) {
        YamlParser parser = new YamlParser(source, mistakes, target);
        parser.refuseUnprintable();
        for (Event event = parser.next(); event.getEventId() != Event.ID.StreamEnd; event = parser.next()) {
            parser.take(event);
        }
    }

    private void refuseUnprintable() {
        int[] codePoints = source.codePoints();
        for (int i = 0; i < codePoints.length; i++) {
            if (!StreamReader.isPrintable(codePoints[i])) {
                throw broken(i, mistakes.unprintable(codePoints[i]), "");
            }
        }
    }

    private Event next() {
        try {
            return events.getEvent();
        } catch (MarkedYAMLException e) {
            throw target.broken(new SyntaxMistakes(source, mistakes, target).of(e));
        } catch (NumberFormatException e) {
            // The scanner lets it out where \U has more than an int holds.
            throw broken(reader.getIndex(), Flaw.error(Code.YAML, "", "there is no character with this number"));
        } catch (YAMLException e) {
            throw broken(reader.getIndex(), mistakes.notYaml(e.getMessage()));
        }
    }

    private void take(Event event) {
        // No switch: its table of constants would be one more class on the way to every template.
        if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            collection(start);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
            target.end();
        } else if (event instanceof AliasEvent alias) {
            alias(alias);
        } else if (event.is(Event.ID.DocumentStart)) {
            document(event);
        }
    }

    private void document(Event event) {
        documents++;
        if (documents > 1) {
            throw broken(index(event), mistakes.secondDocument(), "");
        }
    }

    private void collection(CollectionStartEvent event) {
        refuseAnchor(event, event.getAnchor());
        if (target.expectsKey()) {
            mistake(index(event), mistakes.keyThatIsNoText());
            skip();
            target.gap(index(event));
            return;
        }
        if (++depth > Node.DEEPEST) {
            throw broken(index(event), Mistakes.tooDeep());
        }
        if (event.getEventId() == Event.ID.SequenceStart) {
            target.startList(event.getTag(), index(event));
        } else {
            target.startMapping(event.getTag(), index(event));
        }
    }

    /** Reads past the rest of a list or mapping. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            Event event = next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
        }
    }

    private void scalar(ScalarEvent event) {
        refuseAnchor(event, event.getAnchor());
        if (target.expectsKey()) {
            key(event);
            return;
        }
        target.scalar(scalarOf(event));
    }

    private static YamlScalar scalarOf(ScalarEvent event) {
        return new YamlScalar(
                event.getValue(),
                event.getTag(),
                event.isPlain(),
                event.isSQuoted() || event.isDQuoted(),
                index(event),
                event.getEndMark().getIndex());
    }

    private void key(ScalarEvent event) {
        String tag = event.getTag();
        boolean plain = event.isPlain() && tag == null;
        if (tag != null && !target.keyTag(tag, index(event))) {
            mistake(index(event), mistakes.keyWithTag());
        } else if (plain && event.getValue().equals("<<")) {
            mistake(index(event), mistakes.mergeKey());
        }
        target.key(scalarOf(event));
    }

    private void alias(AliasEvent event) {
        mistake(index(event), mistakes.alias(event.getAnchor()));
        target.gap(index(event));
    }

    private void refuseAnchor(Event event, @Nullable String anchor) {
        if (anchor != null) {
            target.anchor(placed(index(event), mistakes.anchor(anchor), target.path()));
        }
    }

    private void mistake(int index, Flaw flaw) {
        target.mistake(placed(index, flaw, target.path()));
    }

    private RuntimeException broken(int index, Flaw flaw) {
        return broken(index, flaw, target.path());
    }

    private RuntimeException broken(int index, Flaw flaw, String path) {
        return target.broken(placed(index, flaw, path));
    }

    private Problem placed(int index, Flaw flaw, String path) {
        return flaw.below(path).at(target.place(index));
    }

    private static int index(Event event) {
        return event.getStartMark().getIndex();
    }
}
