package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads documents in JSON and YAML that are no templates, such as dashboards and descriptions of APIs. What looks like a
 * function is not checked. In YAML, keys are the text that is written: {@code 200:} is the key 200.
 *
 * @since 0.1.0
 */
public final class PlainReader {

    private static final Pattern JSON_BEGINS = Pattern.compile("[ \\t\\r\\n]*[{\\[]");

    private PlainReader() {}

    /**
     * Reads a text. It is JSON if its name ends in {@code .json}, YAML if it ends in {@code .yaml} or {@code .yml}, and
     * else what its first character says.
     *
     * @param text the text
     * @param name what to call it in errors, such as the path of the file that it is from
     * @return the document
     * @throws TemplateReadException if the text is neither; it tells all that is wrong, with line and column
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
