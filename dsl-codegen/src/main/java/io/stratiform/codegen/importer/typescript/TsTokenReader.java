package io.stratiform.codegen.importer.typescript;

import io.stratiform.codegen.input.ImportException;
import java.util.List;

/** Goes through the tokens of one declaration file, and words what is unexpected with its line. */
public abstract class TsTokenReader {

    protected final String file;
    protected final List<TsToken> tokens;
    protected int position;

    protected TsTokenReader(String file, List<TsToken> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    protected final TsToken peek() {
        return tokens.get(position);
    }

    protected final boolean skipIf(String text) {
        if (peek().is(text)) {
            position++;
            return true;
        }
        return false;
    }

    protected final void expect(String text) {
        if (!skipIf(text)) {
            throw error("'" + text + "'");
        }
    }

    protected final ImportException error(String expected) {
        return error(peek(), expected);
    }

    protected final ImportException error(TsToken at, String expected) {
        return new ImportException(file + ":" + at.line() + ": expected " + expected + ", found " + at);
    }
}
