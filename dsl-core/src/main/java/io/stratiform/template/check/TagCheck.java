package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys and values of tags.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html">
 *     Resource tags</a>
 * @since 0.1.0
 */
public final class TagCheck {

    private static final String RESERVED = "aws:";

    private TagCheck() {}

    /**
     * Returns what is wrong with the key of a tag.
     *
     * @param key the key
     * @return the flaw, or null if there is none
     */
    public static @Nullable String flawOf(String key) {
        if (key.isBlank()) {
            return "the tag key is " + (key.isEmpty() ? "empty" : "blank");
        }
        return key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())
                ? "the tag key '" + key + "' begins with aws:"
                : null;
    }

    /**
     * Returns the hint for the key of a tag.
     *
     * @return a phrase
     */
    public static String hint() {
        return "use a key of 1 to 128 characters; the prefix aws: is reserved";
    }

    static boolean isTags(String key) {
        return switch (key) {
            case "Tags", "FileSystemTags", "UserPoolTags", "HostedZoneTags" -> true;
            default -> false;
        };
    }

    static void inspect(String property, Node tags, Place place) {
        boolean isOwn = place.depth() == 1 && "Properties".equals(place.key(0));
        if (place.type().isEmpty() || !"Properties".equals(place.key(0))) {
            return;
        }
        place.enter(property);
        if (tags instanceof Node.Mapping map && Tree.function(tags) == null) {
            if (isOwn) {
                inspectMap(map.entries(), place);
            }
        } else {
            inspectList(tags, place);
        }
        place.leave();
    }

    private static void inspectMap(Map<String, Node> tags, Place place) {
        for (Map.Entry<String, Node> tag : tags.entrySet()) {
            String flaw = Intrinsic.hasPrefix(tag.getKey()) ? null : flawOf(tag.getKey());
            if (flaw != null) {
                place.error(Code.TAG, flaw, hint());
            }
        }
    }

    /** The items of a list, which may be branches of {@code Fn::If}, as a whole or individually. */
    private static void inspectList(Node tags, Place place) {
        List<Node> items = Tree.items(tags);
        for (int i = 0; i < items.size(); i++) {
            place.enter(i);
            inspectItem(items.get(i), place);
            place.leave();
        }
        inspectBranches(tags, place, true);
    }

    private static void inspectBranches(Node call, Place place, boolean areLists) {
        List<Node> branches = Tree.items(Tree.argument(call, Intrinsic.IF));
        place.enter(Intrinsic.IF.key());
        for (int i = 1; i < branches.size(); i++) {
            place.enter(i);
            if (areLists) {
                inspectList(branches.get(i), place);
            } else {
                inspectItem(branches.get(i), place);
            }
            place.leave();
        }
        place.leave();
    }

    private static void inspectItem(Node tag, Place place) {
        Map<String, Node> members = Tree.entries(tag);
        String key = Tree.text(members.get("Key"));
        String flaw = key == null ? null : flawOf(key);
        if (flaw != null) {
            place.enter("Key");
            place.error(Code.TAG, flaw, hint());
            place.leave();
        }
        if (members.containsKey("Key") && members.containsKey("Value")) {
            place.enter("Value");
            Absence.inspect(members.get("Value"), "the value of a tag", "omit the tag", place);
            place.leave();
        }
        inspectBranches(tag, place, false);
    }
}
