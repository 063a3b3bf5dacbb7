package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;

/**
 * Looks at keys without quotes that YAML takes for something else than text. In the tree they are the text that is written,
 * and what is reported for a value is reported for a key.
 */
final class PlainKeys {

    private static final String EXPECTED = "text as the key";

    private final Problems problems;
    private final boolean anyKeys;

    PlainKeys(Problems problems, boolean anyKeys) {
        this.problems = problems;
        this.anyKeys = anyKeys;
    }

    void plain(String key, Position at, String path) {
        Node node = PlainScalars.node(key);
        String quotes = "put it in quotes: '" + Words.shortened(key) + "'";
        if (node instanceof Node.Null) {
            problems.error(at, Flaw.error(Code.KEY, path, "the key is empty").expecting(EXPECTED));
        } else if (node instanceof Node.Numeral && !anyKeys) {
            problems.tolerable(
                    at,
                    Flaw.error(
                                    Code.NUMBER_KEY,
                                    path,
                                    "the key " + Words.shortened(key) + " is a number, which CloudFormation refuses",
                                    quotes)
                            .expecting(EXPECTED),
                    "it is kept as text");
        } else if (node instanceof Node.Bool) {
            problems.notice(
                    at,
                    Flaw.notice(
                            Code.PLAIN_SCALAR,
                            path,
                            "the key " + key + " without quotes is a boolean; it is kept as text",
                            quotes));
        } else {
            String surprise = PlainScalars.surprise(key, node);
            if (surprise != null) {
                problems.notice(
                        at,
                        Flaw.notice(
                                Code.PLAIN_SCALAR,
                                path,
                                node instanceof Node.Numeral
                                        ? "the key " + surprise + "; it is kept as text"
                                        : "the key " + surprise,
                                quotes));
            }
        }
    }
}
