package io.stratiform.read;

import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tags that stand for functions. More than the writer uses: CloudFormation documents no short form of some functions,
 * but reads one.
 */
final class FunctionTags {

    /** What the tags of the tool Rain begin with. */
    static final String RAIN = "!Rain::";

    private static final String[] NAMES = {
        "And",
        "Base64",
        "Cidr",
        "Contains",
        "EachMemberEquals",
        "EachMemberIn",
        "Equals",
        "FindInMap",
        "GetAtt",
        "GetAZs",
        "GetStackOutput",
        "If",
        "ImportValue",
        "Join",
        "Length",
        "Not",
        "Or",
        "RefAll",
        "Select",
        "Split",
        "Sub",
        "ToJsonString",
        "Transform",
        "ValueOf",
        "ValueOfAll"
    };

    private static final Map<String, String> FUNCTIONS = functions();

    private FunctionTags() {}

    /** The function that a tag stands for; null if it stands for none. */
    static @Nullable String function(String tag) {
        return FUNCTIONS.get(tag);
    }

    /** How to mend an unknown tag; null if that cannot be told. */
    static @Nullable String hint(String tag) {
        if (tag.equals("!ForEach") || tag.startsWith("!Fn::ForEach")) {
            return "Fn::ForEach has no short form: write Fn::ForEach::Name as a key";
        }
        if (tag.startsWith(RAIN)) {
            return "this directive belongs to the tool Rain, which resolves it: rain pkg makes a template of the file";
        }
        List<String> tags = new ArrayList<>(FUNCTIONS.keySet());
        tags.sort(Comparator.naturalOrder());
        String nearest = Nearest.to(tag.startsWith("!Fn::") ? "!" + tag.substring(5) : tag, tags);
        return nearest == null ? null : "did you mean " + nearest + "?";
    }

    private static Map<String, String> functions() {
        Map<String, String> functions = new HashMap<>();
        functions.put("!Ref", "Ref");
        functions.put("!Condition", "Condition");
        for (String name : NAMES) {
            functions.put("!" + name, "Fn::" + name);
        }
        return functions;
    }
}
