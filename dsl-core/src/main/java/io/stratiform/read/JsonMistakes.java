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
            return at(
                    wordStart(offset),
                    wrong("the number is too long").expecting("at most " + YamlNumber.LONGEST + " characters"));
        }
        if (offset >= text.length()) {
            return word(wordStart(offset), message);
        }
        if (message.startsWith("Illegal character")) {
            String found = Words.character(text.charAt(offset - 1));
            return at(offset - 1, wrong("the character " + found + " cannot stand here"));
        }
        if (message.contains("unquoted")) {
            return control(offset);
        }
        if (message.contains("hex-digit") || message.contains("surrogate") || message.contains("escape")) {
            return escape(offset, message);
        }
        return numeric(message) ? number(offset) : punctuation(offset, message);
    }

    private Problem escape(int offset, String message) {
        if (message.contains("hex-digit")) {
            return at(
                    offset,
                    wrong("\\u is not followed by four hexadecimal digits").expecting("\\u and 0041, for example"));
        }
        if (message.contains("surrogate")) {
            return at(offset, wrong("the key has one half of a pair of surrogates only"));
        }
        return at(
                offset,
                wrong(
                                "a backslash must not stand before " + Words.character(text.codePointAt(offset)),
                                "write the backslash itself as \\\\")
                        .expecting("\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits"));
    }

    private static Flaw wrong(String message) {
        return wrong(message, null);
    }

    private static Flaw wrong(String message, @Nullable String hint) {
        return Flaw.error(Code.JSON, "", message, hint);
    }

    private Problem at(int offset, Flaw flaw) {
        return flaw.at(problems.place(Position.in(source, source.indexOfOffset(offset))));
    }

    private Problem end(int token, String message) {
        if (message.contains("closing quote")) {
            return at(
                    token, wrong("the string that begins here is never closed").expecting("\""));
        }
        return at(
                text.length(),
                wrong("the text ends in the midst of the document", "is a part of the file missing?")
                        .expecting("} or ]"));
    }

    private Problem control(int offset) {
        char c = text.charAt(offset);
        if (c == '\n' || c == '\r') {
            return at(
                    offset,
                    wrong("the line ends within a string", "a line break in a string is written \\n")
                            .expecting("\""));
        }
        return at(
                offset,
                wrong(
                        "the character " + Words.character(c) + " cannot stand in a string as it is",
                        c == '\t'
                                ? "a tab in a string is written \\t"
                                : "write it as \\u and four hexadecimal digits"));
    }

    private Problem punctuation(int offset, String message) {
        char c = text.charAt(offset);
        int comma = previous(offset);
        if ((c == '}' || c == ']') && comma >= 0 && text.charAt(comma) == ',') {
            return at(comma, wrong("there is a comma behind the last member", "remove the comma"));
        }
        if (c == '/' || c == '#') {
            return at(offset, wrong("JSON has no comments", "remove the comment, or write the template in YAML"));
        }
        if (c == '\'') {
            return at(offset, wrong("JSON has no single quotes").expecting("\""));
        }
        return missing(offset, message);
    }

    private Problem missing(int offset, String message) {
        char c = text.charAt(offset);
        if (message.contains("close marker")) {
            String other = c == '}' ? "]" : "}";
            return at(
                    offset,
                    wrong("this " + c + " stands where " + other + " belongs").expecting(other));
        }
        if (message.contains("expecting comma")) {
            boolean within = isPartOfWord(c) && wordStart(offset) < offset;
            return within
                    ? number(offset)
                    : at(offset, wrong("a comma is missing before this").expecting(","));
        }
        if (message.contains("expecting a colon")) {
            return at(offset, wrong("a colon is missing behind the key").expecting(":"));
        }
        if (message.contains("field name")) {
            return at(
                    offset,
                    wrong("the key is not in double quotes", "put it in double quotes")
                            .expecting("\""));
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
            return at(start, wrong(found + " is not the beginning of a value").expecting("a value"));
        }
        String word = text.substring(start, end);
        if (".+-0123456789".indexOf(word.charAt(0)) >= 0 && !message.contains("Non-standard")) {
            return number(start);
        }
        boolean number = message.contains("Non-standard token");
        return at(
                start,
                wrong(Words.quoted(word) + (number ? " is not a number in JSON" : " is not a value in JSON"))
                        .expecting(number ? null : "true, false, null, a number, or text in double quotes"));
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
        return at(
                start,
                wrong(
                                Words.quoted(text.substring(start, end)) + " is not a number in JSON",
                                "put it in double quotes if it is text, such as an account id")
                        .expecting("decimal digits without leading zeros or plus sign, such as 60, -1.5 or 1e3"));
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
