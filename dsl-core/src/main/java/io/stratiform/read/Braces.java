package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;

/**
 * Reads a text in braces as CloudFormation does: as JSON and, if that fails, as YAML, in which braces surround objects too.
 */
final class Braces {

    private Braces() {}

    static TemplateDocument document(String text, String name, Problems problems) {
        Problems asJson = new Problems(name, true);
        TemplateReadException notJson;
        try {
            return TemplateReader.document(TemplateReader.parse(text, true, asJson), true, name, asJson);
        } catch (TemplateReadException e) {
            notJson = e;
        }
        Problem reason = notJson.problems().get(0);
        LocatedNode root = yaml(text, problems, notJson);
        problems.tolerable(
                new Position(reason.place().line(), reason.place().column()),
                Flaw.error(Code.NOT_JSON, reason.path(), "this is not JSON: " + reason.message(), reason.hint())
                        .expecting(reason.expected()),
                "the template is read as YAML");
        return TemplateReader.document(root, false, name, problems);
    }

    /**
     * Parses YAML.
     *
     * @throws TemplateReadException if it is neither; it tells what is wrong with the format that the text seems to have
     */
    private static LocatedNode yaml(String text, Problems problems, TemplateReadException notJson) {
        try {
            return TemplateReader.parse(withoutTabs(text), false, problems);
        } catch (TemplateReadException notYaml) {
            throw looksLikeJson(text) ? notJson : notYaml;
        }
    }

    /** Whether the first key is in double quotes, or there is none. */
    private static boolean looksLikeJson(String text) {
        String inside = text.substring(text.indexOf('{') + 1).stripLeading();
        return inside.isEmpty() || inside.charAt(0) == '"';
    }

    /** The text with blanks for tabs between its tokens, where JSON takes tabs and YAML does not. */
    private static String withoutTabs(String text) {
        StringBuilder blanks = new StringBuilder(text);
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\' && quote == '"') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\t') {
                blanks.setCharAt(i, ' ');
            } else if ((c == '"' || c == '\'') && beginsScalar(text, i)) {
                quote = c;
            }
        }
        return blanks.toString();
    }

    /** Whether a quote begins a scalar; within one without quotes it is a character like others. */
    private static boolean beginsScalar(String text, int quote) {
        return quote == 0 || " \t\r\n,:[]{}".indexOf(text.charAt(quote - 1)) >= 0;
    }
}
