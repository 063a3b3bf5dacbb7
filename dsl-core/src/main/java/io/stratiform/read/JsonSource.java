package io.stratiform.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON as its standard has it: no comments, no trailing commas, nothing behind the document. */
final class JsonSource {

    /** Depth and size are limited by the tree builder and the reader, in both formats alike. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(YamlNumber.LONGEST)
            .build();

    /** A table of names would only give somebody the chance to fill it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(CONSTRAINTS)
            .build();

    private final SourceText source;
    private final Problems problems;
    private final TreeBuilder tree;

    JsonSource(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.tree = new TreeBuilder(problems);
    }

    TreeBuilder read() {
        try (JsonParser parser = FACTORY.createParser(source.text().toCharArray())) {
            readAll(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private void readAll(JsonParser parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                take(parser);
            }
        } catch (JsonProcessingException e) {
            JsonLocation stopped = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw syntaxError(e, stopped, parser.currentTokenLocation());
        }
    }

    private void take(JsonParser parser) throws IOException {
        Position at = position(parser.currentTokenLocation().getCharOffset());
        JsonToken token = parser.currentToken();
        if (tree.root() != null) {
            throw behindTheEnd(at);
        }
        switch (token) {
            case START_OBJECT -> tree.startObject(at);
            case START_ARRAY -> tree.startList(at);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.key(parser.currentName(), at);
            case VALUE_STRING -> tree.scalar(new Node.Text(parser.getText()), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(new Node.Numeral(parser.getText()), at);
            case VALUE_TRUE -> tree.scalar(new Node.Bool(true), at);
            case VALUE_FALSE -> tree.scalar(new Node.Bool(false), at);
            default -> tree.scalar(new Node.Null(), at);
        }
    }

    private TemplateReadException syntaxError(JsonProcessingException e, JsonLocation stopped, JsonLocation token) {
        Problem mistake = new JsonMistakes(source, problems)
                .at((int) stopped.getCharOffset(), (int) token.getCharOffset(), e.getOriginalMessage());
        if (tree.root() != null) {
            return behindTheEnd(
                    new Position(mistake.place().line(), mistake.place().column()));
        }
        return problems.fatal(mistake.in(tree.path()));
    }

    private TemplateReadException behindTheEnd(Position at) {
        return problems.fatal(
                at,
                Flaw.error(Code.JSON, "", "there is something behind the end of the document")
                        .expecting("one object and nothing else"));
    }

    private Position position(long offset) {
        return Position.in(source, source.indexOfOffset((int) offset));
    }
}
