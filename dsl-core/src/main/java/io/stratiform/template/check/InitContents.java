package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds empty commands and empty files of cfn-init. */
final class InitContents {

    static final String KEY = "AWS::CloudFormation::Init";

    private InitContents() {}

    static void inspect(Node init, Place place) {
        for (Map.Entry<String, Node> config : Tree.entries(init).entrySet()) {
            place.enter(config.getKey());
            inspect("commands", config.getValue(), "command", "the command is empty", place);
            inspect("files", config.getValue(), "content", "the content of the file is empty", place);
            place.leave();
        }
    }

    private static void inspect(String section, Node config, String member, String message, Place place) {
        for (Map.Entry<String, Node> entry :
                Tree.entries(Tree.member(config, section)).entrySet()) {
            Node value = Tree.member(entry.getValue(), member);
            boolean isEmpty = value instanceof Node.Sequence list ? areBlank(list.items()) : isBlank(value);
            if (isEmpty) {
                for (String key : List.of(section, entry.getKey(), member)) {
                    place.enter(key);
                }
                place.notice(Code.CFN_INIT, message, "set a value, or remove the entry");
                place.leave();
                place.leave();
                place.leave();
            }
        }
    }

    private static boolean areBlank(List<Node> items) {
        for (Node item : items) {
            if (!isBlank(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(@Nullable Node node) {
        String text = Tree.text(node);
        return text != null && text.isBlank();
    }
}
