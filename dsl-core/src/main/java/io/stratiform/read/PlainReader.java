package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads JSON and YAML documents that are not templates, such as dashboards and API descriptions. Intrinsic functions
 * are not checked. In YAML, keys are strings as they are written: {@code 200:} is the key 200.
 *
 * @since 0.1.0
 */
public final class PlainReader {

    private static final Pattern JSON_BEGINS = Pattern.compile("[ \\t\\r\\n]*[{\\[]");

    private PlainReader() {}

    /**
     * Reads a string. It is JSON if its name ends in {@code .json}, and YAML if it ends in {@code .yaml} or
     * {@code .yml}. Otherwise, the first character determines the format.
     *
     * @param text the string
     * @param name its name in error messages, such as the path of its file
     * @return the document
     * @throws TemplateReadException if the string is neither; lists all problems with line and column
     */
    public static PlainDocument read(String text, String name) {
        Problems problems = new Problems(name);
        if (text.isBlank()) {
            throw problems.fatal(
                    new Position(1, 1),
                    Flaw.error(Code.EMPTY_TEXT, "", "there is nothing here").expecting("an object or a list"));
        }
        SourceText source = new SourceText(text);
        TreeBuilder tree = isJson(text, name)
                ? new JsonSource(source, problems).read()
                : new YamlSource(source, problems, true).read();
        LocatedNode root = tree.root();
        if (root == null || !(root.node() instanceof Node.Mapping || root.node() instanceof Node.Sequence)) {
            throw problems.fatal(
                    root == null ? new Position(1, 1) : root.position(),
                    Flaw.error(
                                    Code.EMPTY_TEXT,
                                    "",
                                    root == null ? "there is nothing here" : "this is " + Words.node(root.node()))
                            .expecting("an object or a list"));
        }
        problems.throwIfAny();
        return new PlainDocument(root, problems.notices());
    }

    private static boolean isJson(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return true;
        }
        return !lower.endsWith(".yaml")
                && !lower.endsWith(".yml")
                && JSON_BEGINS.matcher(text).lookingAt();
    }
}
