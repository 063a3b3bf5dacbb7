package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.yaml.SourceText;
import org.jspecify.annotations.Nullable;

/** Words for what is wrong with a JSON text, which the parser tells in the terms of its own settings. */
final class JsonMistakes {

    private final SourceText source;
    private final Problems problems;
    private final String text;

    JsonMistakes(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.text = source.text();
    }

    /**
     * Finds the words.
     *
     * @param offset where the parser stopped
     * @param token where the token begins that it was reading
     * @param message what the parser says
     */
    Problem at(int offset, int token, String message) {
        if (message.contains("end-of-input")) {
            return end(token, message);
        }
        if (message.contains("exceeds the maximum")) {
            return mistake(
                    wordStart(offset), "the number is too long", "at most " + YamlNumber.LONGEST + " characters", null);
        }
        if (offset >= text.length()) {
            return word(wordStart(offset), message);
        }
        if (message.startsWith("Illegal character")) {
            String found = Words.character(text.charAt(offset - 1));
            return mistake(offset - 1, "the character " + found + " is not allowed here", null, null);
        }
        if (message.contains("unquoted")) {
            return control(offset);
        }
        if (message.contains("hex-digit")) {
            return mistake(offset, "\\u is not followed by four hexadecimal digits", "\\u and 0041, for example", null);
        }
        if (message.contains("surrogate")) {
            return mistake(offset, "the key has one half of a pair of surrogates only", null, null);
        }
        if (message.contains("escape")) {
            return mistake(
                    offset,
                    "a backslash is not allowed before " + Words.character(text.codePointAt(offset)),
                    "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits",
                    "write the backslash itself as \\\\");
        }
        return numeric(message) ? number(offset) : punctuation(offset, message);
    }

    private Problem mistake(int offset, String message, @Nullable String expected, @Nullable String hint) {
        Flaw flaw = Flaw.error(Code.JSON, "", message, hint).expecting(expected);
        return flaw.at(problems.place(Position.in(source, source.indexOfOffset(offset))));
    }

    private Problem end(int token, String message) {
        if (message.contains("closing quote")) {
            return mistake(token, "the string that begins here is never closed", "\"", null);
        }
        return mistake(
                text.length(),
                "the text ends in the midst of the document",
                "} or ]",
                "is a part of the file missing?");
    }

    private Problem control(int offset) {
        char c = text.charAt(offset);
        if (c == '\n' || c == '\r') {
            return mistake(offset, "the line ends within a string", "\"", "a line break in a string is written \\n");
        }
        return mistake(
                offset,
                "the character " + Words.character(c) + " must be escaped in a string",
                null,
                c == '\t' ? "a tab in a string is written \\t" : "write it as \\u and four hexadecimal digits");
    }

    private Problem punctuation(int offset, String message) {
        char c = text.charAt(offset);
        int comma = previous(offset);
        if ((c == '}' || c == ']') && comma >= 0 && text.charAt(comma) == ',') {
            return mistake(comma, "there is a comma behind the last member", null, "remove the comma");
        }
        if (c == '/' || c == '#') {
            return mistake(offset, "JSON has no comments", null, "remove the comment, or write the template in YAML");
        }
        if (c == '\'') {
            return mistake(offset, "JSON has no single quotes", "\"", null);
        }
        if (message.contains("close marker")) {
            String other = c == '}' ? "]" : "}";
            return mistake(offset, "found " + c + " where " + other + " is expected", other, null);
        }
        if (message.contains("expecting comma")) {
            boolean within = isPartOfWord(c) && wordStart(offset) < offset;
            return within ? number(offset) : mistake(offset, "a comma is missing before this", ",", null);
        }
        if (message.contains("expecting a colon")) {
            return mistake(offset, "a colon is missing behind the key", ":", null);
        }
        if (message.contains("field name")) {
            return mistake(offset, "the key is not in double quotes", "\"", "put it in double quotes");
        }
        return word(wordStart(offset), message);
    }

    private Problem word(int start, String message) {
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            String found = start < text.length() ? Words.character(text.codePointAt(start)) : "the end of the text";
            return mistake(start, found + " is not the beginning of a value", "a value", null);
        }
        String word = text.substring(start, end);
        if (".+-0123456789".indexOf(word.charAt(0)) >= 0 && !message.contains("Non-standard")) {
            return number(start);
        }
        boolean number = message.contains("Non-standard token");
        return mistake(
                start,
                Words.quoted(word) + (number ? " is not a number in JSON" : " is not a value in JSON"),
                number ? null : "true, false, null, a number, or text in double quotes",
                null);
    }

    private static boolean numeric(String message) {
        return message.contains("numeric value");
    }

    private Problem number(int offset) {
        int start = wordStart(offset);
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return mistake(
                start,
                Words.quoted(text.substring(start, end)) + " is not a number in JSON",
                "decimal digits without leading zeros or plus sign, such as 60, -1.5 or 1e3",
                "put it in double quotes if it is text, such as an account id");
    }

    private int wordStart(int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int previous(int offset) {
        int index = offset - 1;
        while (index >= 0 && " \t\r\n".indexOf(text.charAt(index)) >= 0) {
            index--;
        }
        return index;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == '_';
    }
}
