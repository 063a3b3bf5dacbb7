package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of mappings.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html">Mappings
 *     section</a>
 */
final class MappingKeys {

    private MappingKeys() {}

    static void inspect(Node mapping, Place place) {
        for (Map.Entry<String, Node> entry : Tree.entries(mapping).entrySet()) {
            String key = entry.getKey();
            if (Intrinsic.hasPrefix(key)) {
                continue;
            }
            if (!key.isEmpty()) {
                place.enter(key);
            }
            String flaw = flawOf(key, ".-");
            if (flaw != null) {
                place.add(Flaw.error(Code.MAPPING, "", "the top-level key " + flaw)
                        .expecting("letters A-Z, a-z, digits, '.' and '-'" + alternative(key)));
            }
            inspectBelow(entry.getValue(), place);
            if (!key.isEmpty()) {
                place.leave();
            }
        }
    }

    private static void inspectBelow(Node values, Place place) {
        for (String key : Tree.entries(values).keySet()) {
            String flaw = Intrinsic.hasPrefix(key) ? null : flawOf(key, "");
            if (flaw != null) {
                place.add(Flaw.error(Code.MAPPING, "", "the second-level key " + flaw)
                        .expecting("letters A-Z, a-z and digits" + kept(key, "")));
            }
        }
    }

    private static @Nullable String flawOf(String key, String others) {
        if (key.isEmpty()) {
            return "is empty";
        }
        for (int i = 0; i < key.length(); i++) {
            if (!Characters.isAlphanumeric(key.charAt(i)) && others.indexOf(key.charAt(i)) < 0) {
                return "'" + key + "' contains " + Characters.shown(key.codePointAt(i));
            }
        }
        return null;
    }

    private static String alternative(String key) {
        return kept(key.replace('_', '-').replace(' ', '-'), ".-");
    }

    private static String kept(String key, String others) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (Characters.isAlphanumeric(key.charAt(i)) || others.indexOf(key.charAt(i)) >= 0) {
                kept.append(key.charAt(i));
            }
        }
        return kept.length() == 0 ? "" : ", as in " + kept;
    }
}
