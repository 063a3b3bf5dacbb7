package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and origins in reports, where they may be missing. */
final class ShownValue {

    private ShownValue() {}

    static String text(@Nullable Node value) {
        return value == null ? "(not set)" : ValueText.ofNode(value);
    }

    static String text(@Nullable Origin origin) {
        return origin == null ? "" : origin.toString();
    }

    static Node node(@Nullable Node value) {
        return value == null ? new Node.Null() : value;
    }

    static Node origin(@Nullable Origin origin) {
        if (origin == null) {
            return new Node.Null();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("layer", new Node.Text(origin.layer()));
        members.put("source", new Node.Text(origin.source()));
        if (origin.line() > 0) {
            members.put("line", new Node.Numeral(Integer.toString(origin.line())));
        }
        return new Node.Mapping(members);
    }
}
