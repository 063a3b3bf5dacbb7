package io.stratiform.read;

import io.stratiform.value.Nearest;
import io.stratiform.value.function.Intrinsic;
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

    /** What a tag begins with that has the whole name of a function, which none has. */
    private static final String LONG = "!Fn::";

    private static final Map<String, String> FUNCTIONS = functions();

    private FunctionTags() {}

    /** The function that a tag stands for; null if it stands for none. */
    static @Nullable String function(String tag) {
        return FUNCTIONS.get(tag);
    }

    /** How to correct an unknown tag; null if that is not known. */
    static @Nullable String hint(String tag) {
        if (tag.equals("!ForEach") || tag.startsWith("!" + Intrinsic.FOR_EACH)) {
            return Intrinsic.FOR_EACH + " has no short form: write " + Intrinsic.LOOP_PREFIX + "Name as a key";
        }
        if (tag.startsWith(RAIN)) {
            return "this directive belongs to the tool Rain, which resolves it: rain pkg makes a template of the file";
        }
        List<String> tags = new ArrayList<>(FUNCTIONS.keySet());
        tags.sort(Comparator.naturalOrder());
        String nearest = Nearest.to(tag.startsWith(LONG) ? "!" + tag.substring(LONG.length()) : tag, tags);
        return nearest == null ? null : "did you mean " + nearest + "?";
    }

    private static Map<String, String> functions() {
        Map<String, String> functions = new HashMap<>();
        for (Intrinsic function : Intrinsic.values()) {
            String tag = function.tag();
            if (!tag.isEmpty()) {
                functions.put(tag, function.key());
            }
        }
        return functions;
    }
}
