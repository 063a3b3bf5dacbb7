package io.stratiform.codegen.importer;

import java.util.List;

/** Goes through the tokens of one declaration file, and words what is unexpected with its line. */
abstract class TsTokenReader {

    final String file;
    final List<TsToken> tokens;
    int position;

    TsTokenReader(String file, List<TsToken> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    final TsToken peek() {
        return tokens.get(position);
    }

    final boolean skipIf(String text) {
        if (peek().is(text)) {
            position++;
            return true;
        }
        return false;
    }

    final void expect(String text) {
        if (!skipIf(text)) {
            throw error("'" + text + "'");
        }
    }

    final ImportException error(String expected) {
        return error(peek(), expected);
    }

    final ImportException error(TsToken at, String expected) {
        return new ImportException(file + ":" + at.line() + ": expected " + expected + ", found " + at);
    }
}
