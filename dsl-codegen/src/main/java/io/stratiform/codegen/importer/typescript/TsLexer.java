package io.stratiform.codegen.importer.typescript;

import io.stratiform.codegen.input.ImportException;
import java.util.ArrayList;
import java.util.List;

/** Splits a TypeScript declaration file into tokens, knowing only what those files are made of. */
public final class TsLexer {

    private static final String PUNCTUATION = "{}[]()<>:;,|=?.";

    private final String file;
    private final String text;
    private final List<TsToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private TsLexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public static List<TsToken> tokens(String file, String text) {
        TsLexer lexer = new TsLexer(file, text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == ' ' || next == '\n' || next == '\t' || next == '\r') {
                skip(position + 1);
            } else if (text.startsWith("/**", position)) {
                take(TsToken.Kind.DOC, position + 3, end("*/", "this comment"), 2);
            } else if (text.startsWith("//# sourceMappingURL=", position)) {
                int lineEnd = text.indexOf('\n', position);
                skip(lineEnd < 0 ? text.length() : lineEnd);
            } else if (next == '"') {
                string();
            } else if (PUNCTUATION.indexOf(next) >= 0) {
                take(TsToken.Kind.PUNCTUATION, position, position + 1, 0);
            } else if (isWordPart(next)) {
                int end = position;
                while (end < text.length() && isWordPart(text.charAt(end))) {
                    end++;
                }
                take(TsToken.Kind.WORD, position, end, 0);
            } else {
                throw new ImportException(
                        file + ":" + line + ": unknown character '" + next + "' (U+" + Integer.toHexString(next) + ")");
            }
        }
        tokens.add(new TsToken(TsToken.Kind.END, "", line));
    }

    private static boolean isWordPart(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }

    private void string() {
        StringBuilder value = new StringBuilder();
        int at = position + 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                at++;
                value.append(escaped(at));
            } else {
                value.append(text.charAt(at));
            }
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            throw new ImportException(file + ":" + line + ": this string has no end");
        }
        tokens.add(new TsToken(TsToken.Kind.STRING, value.toString(), line));
        skip(at + 1);
    }

    private char escaped(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '"', '\\', '\'', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> throw new ImportException(file + ":" + line + ": unknown escape '\\" + c + "' in a string");
        };
    }

    private int end(String mark, String what) {
        int end = text.indexOf(mark, position);
        if (end < 0) {
            throw new ImportException(file + ":" + line + ": " + what + " has no end");
        }
        return end;
    }

    private void take(TsToken.Kind kind, int from, int to, int closing) {
        tokens.add(new TsToken(kind, text.substring(from, Math.max(from, to)), line));
        skip(to + closing);
    }

    private void skip(int to) {
        for (; position < to; position++) {
            if (text.charAt(position) == '\n') {
                line++;
            }
        }
    }
}
