package io.stratiform.settings;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What a parser's complaint means to somebody who wrote a file of settings. The parser's own words are not repeated: they
 * may quote the file, and with it a secret.
 *
 * @param message what is wrong
 * @param hint how to mend it
 */
record YamlFlaw(String message, @Nullable String hint) {

    static YamlFlaw of(YAMLException broken) {
        if (broken instanceof ReaderException) {
            return new YamlFlaw("a control character stands in the text", "a text in double quotes, as in \"\\u0007\"");
        }
        String problem = broken instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getMessage();
        return of(problem == null ? "" : problem);
    }

    private static YamlFlaw of(String problem) {
        if (problem.contains("(TAB)")) {
            return new YamlFlaw("a tab indents the line", "spaces");
        }
        if (problem.startsWith("nested deeper")) {
            return new YamlFlaw("the settings are " + problem, null);
        }
        if (problem.contains("mapping values are not allowed")) {
            return new YamlFlaw("a second ':' follows on the line", "quotes around a text with ': ' in it");
        }
        if (problem.contains("expected ':'")) {
            return new YamlFlaw("the line is no setting", "key: value");
        }
        if (problem.contains("unexpected end of stream")) {
            return new YamlFlaw("a quote is not closed", null);
        }
        if (problem.contains("expected ',' or") || problem.contains("<stream end>")) {
            return new YamlFlaw("a bracket or brace is not closed, or a comma is missing", null);
        }
        if (problem.contains("expected <block end>")) {
            return new YamlFlaw("the line does not fit to those before it", "the same indentation as its neighbours");
        }
        return new YamlFlaw("this is no YAML", "quotes around a text that starts with a special character");
    }
}
