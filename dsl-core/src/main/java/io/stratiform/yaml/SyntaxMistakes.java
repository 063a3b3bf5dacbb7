package io.stratiform.yaml;

import io.stratiform.problem.Code;
import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what is wrong with the syntax of a YAML text, which the parser says in the terms of its grammar. */
final class SyntaxMistakes {

    private final int[] codePoints;
    private final Mistakes mistakes;
    private final YamlTarget target;

    SyntaxMistakes(SourceText source, Mistakes mistakes, YamlTarget target) {
        this.codePoints = source.codePoints();
        this.mistakes = mistakes;
        this.target = target;
    }

    Problem of(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        int index = mark == null ? codePoints.length : mark.getIndex();
        int start = e.getContextMark() == null ? index : e.getContextMark().getIndex();
        int tab = tabOfIndentation(index);
        if (tab < 0) {
            tab = tabOfIndentation(start);
        }
        if (tab >= 0) {
            return at(
                    tab,
                    Flaw.error(Code.TAB, "", "the line is indented with a tab", "replace the tab by spaces")
                            .expecting("spaces"));
        }
        String problem = e.getProblem() == null ? "" : e.getProblem();
        Problem known = scanned(problem, index, start);
        return known != null ? known : parsed(problem, context(e), index, start);
    }

    private Problem at(int index, Flaw flaw) {
        return flaw.below(target.path()).at(target.place(index));
    }

    private static String context(MarkedYAMLException e) {
        return e.getContext() == null ? "" : e.getContext();
    }

    /** What is wrong within a line. */
    private @Nullable Problem scanned(String problem, int index, int start) {
        if (problem.startsWith("mapping values are not allowed")) {
            return at(
                    index,
                    Flaw.error(
                            Code.YAML,
                            "",
                            "there is a colon where no key can be",
                            "put the text in quotes if the colon belongs to it; else look at the indentation"));
        }
        if (problem.startsWith("could not find expected ':'")) {
            return at(
                    start,
                    Flaw.error(Code.YAML, "", "this is not followed by a colon").expecting("key: value"));
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return at(
                    start,
                    Flaw.error(Code.YAML, "", "the quoted text that begins here is never closed")
                            .expecting(quote(start)));
        }
        if (problem.startsWith("found unexpected document separator")) {
            return at(
                    start,
                    Flaw.error(Code.YAML, "", "the quoted text that begins here is not closed before the document ends")
                            .expecting(quote(start)));
        }
        return unexpected(problem, index, start);
    }

    /** What is wrong with a character. */
    private @Nullable Problem unexpected(String problem, int index, int start) {
        if (problem.contains("that cannot start any token") && codePoints[index] == '\t') {
            return at(
                    index,
                    Flaw.error(Code.TAB, "", "there is a tab before the value", "replace the tab by a space")
                            .expecting("a space"));
        }
        if (problem.contains("that cannot start any token")) {
            return at(
                    index,
                    Flaw.error(
                            Code.YAML,
                            "",
                            "a text without quotes cannot begin with " + character(index),
                            "put the text in quotes"));
        }
        if (problem.startsWith("expected URI")) {
            return at(start, mistakes.noTag());
        }
        if (problem.contains("escape")) {
            return at(
                    index,
                    Flaw.error(
                            Code.YAML,
                            "",
                            "a backslash is not allowed before " + character(index) + " in a string in double quotes",
                            "write \\\\ for the backslash itself, or put the text in single quotes"));
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return at(
                    index,
                    Flaw.error(
                            Code.YAML,
                            "",
                            "no list can begin here",
                            "the dash belongs in a line of its own, below its key"));
        }
        return null;
    }

    /** What is wrong between the lines. */
    private Problem parsed(String problem, String context, int index, int start) {
        if (problem.contains("found '<tag>'")) {
            return at(index, mistakes.secondTag());
        }
        if (problem.startsWith("expected <block end>") && start < index) {
            Place opened = target.place(start);
            boolean text = problem.contains("<scalar>");
            return at(
                    index,
                    Flaw.error(
                                    Code.YAML,
                                    "",
                                    "this does not belong to what begins at line " + opened.line() + ", column "
                                            + opened.column(),
                                    text ? "a quote within single quotes is written twice: 'it''s'" : null)
                            .expecting(text ? null : "the same indentation for all that belongs together"));
        }
        if (context.contains("flow node")) {
            boolean end = index >= codePoints.length;
            return at(
                    index,
                    Flaw.error(Code.YAML, "", end ? "the text ends within brackets" : "there is no value before this"));
        }
        if (context.contains("flow")) {
            Place opened = target.place(start);
            String bracket = context.contains("sequence") ? "]" : "}";
            return at(
                    index,
                    Flaw.error(
                                    Code.YAML,
                                    "",
                                    "what was opened at line " + opened.line() + ", column " + opened.column()
                                            + (index < codePoints.length ? " goes on wrongly" : " is never closed"),
                                    "put a text with brackets, braces or commas in quotes")
                            .expecting(", or " + bracket));
        }
        return at(index, mistakes.notYaml(problem));
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
        return mistakes.shownCharacter(codePoints, index);
    }
}
