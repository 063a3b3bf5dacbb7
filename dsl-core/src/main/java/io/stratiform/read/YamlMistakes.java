package io.stratiform.read;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Words for what is wrong with a YAML text, which the parser tells in the terms of its grammar. */
final class YamlMistakes {

    private final int[] codePoints;
    private final SourceText source;

    YamlMistakes(SourceText source) {
        this.source = source;
        this.codePoints = source.codePoints();
    }

    Mistake of(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        int index = mark == null ? codePoints.length : mark.getIndex();
        int start = e.getContextMark() == null ? index : e.getContextMark().getIndex();
        int tab = tabOfIndentation(index);
        if (tab < 0) {
            tab = tabOfIndentation(start);
        }
        if (tab >= 0) {
            return new Mistake(tab, "the line is indented with a tab", "spaces", "replace the tab by spaces");
        }
        String problem = e.getProblem() == null ? "" : e.getProblem();
        Mistake known = scanned(problem, index, start);
        return known != null ? known : parsed(problem, context(e), index, start);
    }

    private static String context(MarkedYAMLException e) {
        return e.getContext() == null ? "" : e.getContext();
    }

    /** What is wrong within a line. */
    private @Nullable Mistake scanned(String problem, int index, int start) {
        if (problem.startsWith("mapping values are not allowed")) {
            return new Mistake(
                    index,
                    "there is a colon where no key can be",
                    null,
                    "put the text in quotes if the colon belongs to it; else look at the indentation");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Mistake(start, "this is not followed by a colon", "key: value", null);
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return new Mistake(start, "the quoted text that begins here is never closed", quote(start), null);
        }
        if (problem.startsWith("found unexpected document separator")) {
            return new Mistake(
                    start,
                    "the quoted text that begins here is not closed before the document ends",
                    quote(start),
                    null);
        }
        return unexpected(problem, index, start);
    }

    /** What is wrong with a character. */
    private @Nullable Mistake unexpected(String problem, int index, int start) {
        if (problem.contains("that cannot start any token") && codePoints[index] == '\t') {
            return new Mistake(index, "there is a tab before the value", "a space", "replace the tab by a space");
        }
        if (problem.contains("that cannot start any token")) {
            return new Mistake(
                    index,
                    "a text without quotes cannot begin with " + character(index),
                    null,
                    "put the text in quotes");
        }
        if (problem.startsWith("expected URI")) {
            return new Mistake(start, "this is not the name of a tag", "the name of a function, as in !Ref", null);
        }
        if (problem.contains("escape")) {
            return new Mistake(
                    index,
                    "a backslash must not stand before " + character(index) + " in a text in double quotes",
                    null,
                    "write \\\\ for the backslash itself, or put the text in single quotes");
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return new Mistake(
                    index, "no list can begin here", null, "the dash belongs in a line of its own, below its key");
        }
        return null;
    }

    /** What is wrong between the lines. */
    private Mistake parsed(String problem, String context, int index, int start) {
        if (problem.contains("found '<tag>'")) {
            return new Mistake(
                    index,
                    "one value cannot have two tags",
                    null,
                    "write the outer function as a key: Fn::Base64: !Sub ...");
        }
        if (problem.startsWith("expected <block end>") && start < index) {
            Position opened = source.at(start);
            boolean text = problem.contains("<scalar>");
            return new Mistake(
                    index,
                    "this does not belong to what begins at line " + opened.line() + ", column " + opened.column(),
                    text ? null : "the same indentation for all that belongs together",
                    text ? "a quote within single quotes is written twice: 'it''s'" : null);
        }
        if (context.contains("flow node")) {
            boolean end = index >= codePoints.length;
            return new Mistake(
                    index, end ? "the text ends within brackets" : "there is no value before this", null, null);
        }
        if (context.contains("flow")) {
            Position opened = source.at(start);
            String bracket = context.contains("sequence") ? "]" : "}";
            return new Mistake(
                    index,
                    "what was opened at line " + opened.line() + ", column " + opened.column()
                            + (index < codePoints.length ? " goes on wrongly" : " is never closed"),
                    ", or " + bracket,
                    "put a text with brackets, braces or commas in quotes");
        }
        return new Mistake(index, "this is not YAML: " + problem, null, null);
    }

    /** The first tab before the text of the line that an index is in; -1 if there is none. */
    private int tabOfIndentation(int index) {
        int start = Math.min(index, codePoints.length);
        while (start > 0 && codePoints[start - 1] != '\n' && codePoints[start - 1] != '\r') {
            start--;
        }
        int tab = start;
        while (tab < codePoints.length && codePoints[tab] == ' ') {
            tab++;
        }
        return tab < codePoints.length && codePoints[tab] == '\t' ? tab : -1;
    }

    private String quote(int index) {
        return index < codePoints.length && codePoints[index] == '\'' ? "'" : "\"";
    }

    private String character(int index) {
        return index < codePoints.length ? Words.character(codePoints[index]) : "the end of the text";
    }
}
