package io.stratiform.codegen.importer.typescript;

/**
 * A token of a TypeScript declaration file.
 *
 * @param kind what it is
 * @param text its characters; of a string or a comment only what is inside
 * @param line the line on which it begins
 */
public record TsToken(Kind kind, String text, int line) {

    public enum Kind {
        WORD,
        STRING,
        PUNCTUATION,
        DOC,
        END
    }

    public boolean is(String punctuationOrWord) {
        return (kind == Kind.PUNCTUATION || kind == Kind.WORD) && text.equals(punctuationOrWord);
    }

    @Override
    public String toString() {
        return kind == Kind.END ? "the end of the file" : "'" + text + "'";
    }
}
