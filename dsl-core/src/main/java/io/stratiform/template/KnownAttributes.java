package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Placeholders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of the resources of a template, if the attributes of their types are known. */
final class KnownAttributes {

    private final Map<String, String> byResource = new HashMap<>();

    void declare(Resource resource) {
        String attributes = resource.attributes();
        if (attributes != null) {
            byResource.put(resource.logicalId().name(), attributes);
        }
    }

    /** Returns the flaw of an attribute of a resource; null if it is valid or unknown. */
    @Nullable Flaw flawOf(LogicalId resource, String attribute, LogicalId declared) {
        String known = byResource.get(resource.name());
        boolean isUnchecked = resource.type().isEmpty() && resource.site() != null;
        if (known == null || isUnchecked || attribute.isEmpty() || Placeholders.areIn(attribute)) {
            return null;
        }
        if ((" " + known + " ").contains(" " + attribute + " ") || isBelow(known, attribute)) {
            return null;
        }
        List<String> names = known.isEmpty()
                ? List.of()
                : List.of((known + " ").replace(". ", " ").strip().split(" ", -1));
        String newer = "one that is newer than this release is taken by uncheckedAttr(\"" + attribute + "\")";
        return Flaw.error(
                        Code.UNKNOWN_ATTRIBUTE,
                        "",
                        "refers to the attribute '" + attribute + "' of " + resource + ", but the type "
                                + declared.type() + " has " + (names.isEmpty() ? "no attributes" : "no such attribute"),
                        (names.isEmpty() ? "use Ref; " : "") + newer)
                .naming(attribute, names);
    }

    /** Whether an attribute is part of a map or a structure. */
    private static boolean isBelow(String known, String attribute) {
        for (int dot = attribute.indexOf('.'); dot > 0; dot = attribute.indexOf('.', dot + 1)) {
            if ((" " + known + " ").contains(" " + attribute.substring(0, dot + 1) + " ")) {
                return true;
            }
        }
        // The whole map or structure is an attribute too.
        return (" " + known + " ").contains(" " + attribute + ". ");
    }
}
