package io.stratiform.template;

import io.stratiform.value.Document;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A macro or a transform of AWS that processes the template.
 *
 * @param name its name, as in {@code AWS::LanguageExtensions}
 * @param parameters its parameters; null if there are none
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html">
 *     Transform section</a>
 * @since 0.1.0
 */
public record DeclaredTransform(String name, @Nullable Value<Document> parameters) {

    Node toNode() {
        if (parameters == null) {
            return new Node.Text(name);
        }
        Map<String, Node> call = new LinkedHashMap<>();
        call.put("Name", new Node.Text(name));
        call.put("Parameters", parameters.toNode());
        return new Node.Mapping(call);
    }

    static List<String> namesOf(List<DeclaredTransform> transforms) {
        List<String> names = new ArrayList<>(transforms.size());
        for (DeclaredTransform transform : transforms) {
            names.add(transform.name());
        }
        return names;
    }
}
