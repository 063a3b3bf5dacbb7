package io.stratiform.codegen.importer;

/**
 * A token of a TypeScript declaration file.
 *
 * @param kind what it is
 * @param text its characters; of a string or a comment only what is inside
 * @param line the line on which it begins
 */
record TsToken(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        STRING,
        PUNCTUATION,
        DOC,
        END
    }

    boolean is(String punctuationOrWord) {
        return (kind == Kind.PUNCTUATION || kind == Kind.WORD) && text.equals(punctuationOrWord);
    }

    @Override
    public String toString() {
        return kind == Kind.END ? "the end of the file" : "'" + text + "'";
    }
}
