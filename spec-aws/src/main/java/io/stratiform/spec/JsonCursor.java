package io.stratiform.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through one JSON file, always standing on a token, and words every failure with its place. */
final class JsonCursor implements AutoCloseable {

    // Names are not shared among files: there are thousands of small ones, and each would copy what all before it had.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String source;
    private final JsonParser parser;

    JsonCursor(String source, InputStream bytes) throws IOException {
        this.source = source;
        this.parser = JSON.createParser(bytes);
        advance();
    }

    /** Enters the object the cursor stands on; {@link #nextKey()} then gives its keys. */
    void enterObject(String what) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expected(what + ", an object");
        }
    }

    /** The next key of the entered object, the cursor moving on to its value; null, leaving it, at the end. */
    @Nullable String nextKey() throws IOException {
        if (advance() == JsonToken.END_OBJECT) {
            return null;
        }
        String key = parser.currentName();
        advance();
        return key;
    }

    /** Enters the array the cursor stands on; {@link #nextItem()} then goes through its items. */
    void enterArray(String what) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw expected(what + ", an array");
        }
    }

    boolean nextItem() throws IOException {
        return advance() != JsonToken.END_ARRAY;
    }

    String text(String what) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected(what + ", a string");
        }
        return parser.getText();
    }

    boolean bool(String what) throws IOException {
        if (parser.currentToken() != null && parser.currentToken().isBoolean()) {
            return parser.getBooleanValue();
        }
        throw expected(what + ", true or false");
    }

    long count(String what) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && parser.getLongValue() >= 0) {
            return parser.getLongValue();
        }
        throw expected(what + ", a whole number from 0");
    }

    BigDecimal number(String what) throws IOException {
        if (parser.currentToken() == null || !parser.currentToken().isNumeric()) {
            throw expected(what + ", a number");
        }
        return parser.getDecimalValue();
    }

    List<String> texts(String what) throws IOException {
        enterArray(what);
        List<String> texts = new ArrayList<>();
        while (nextItem()) {
            texts.add(text("an item of " + what));
        }
        return texts;
    }

    /** Texts and whole numbers, the numbers in their decimal form. */
    List<String> textsOrNumbers(String what) throws IOException {
        enterArray(what);
        List<String> values = new ArrayList<>();
        while (nextItem()) {
            values.add(
                    parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            ? parser.getText()
                            : text("an item of " + what + ", a whole number or"));
        }
        return values;
    }

    /** The value the cursor stands on, whatever it is, as JSON text without white space. */
    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructureExact(parser);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
        return text.toString();
    }

    void end() throws IOException {
        if (advance() != null) {
            throw expected("the end of the file");
        }
    }

    SnapshotException unknownKey(@Nullable String key, String where, List<String> known) {
        return fail("unknown key '" + key + "' in " + where + "; known are " + String.join(", ", known));
    }

    SnapshotException expected(String what) {
        JsonToken token = parser.currentToken();
        return fail("expected " + what + ", found " + (token == null ? "the end of the file" : describe(token)));
    }

    SnapshotException fail(String problem) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new SnapshotException(
                source + ":" + parser.currentTokenLocation().getLineNr() + ": at " + (pointer.isEmpty() ? "/" : pointer)
                        + ": " + problem);
    }

    private String describe(JsonToken token) {
        try {
            return switch (token) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "an array";
                case VALUE_STRING -> "the string \"" + parser.getText() + '"';
                default -> parser.getText();
            };
        } catch (IOException e) {
            return token.name();
        }
    }

    private @Nullable JsonToken advance() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private SnapshotException malformed(JsonProcessingException e) {
        return new SnapshotException(
                source + ":" + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                        + ": this is not valid JSON: " + e.getOriginalMessage());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
