package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.template.init.Authentication;
import io.stratiform.template.init.Init;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a resource: any data, and the configuration of cfn-init.
 *
 * @param data any data; null for none
 * @param init the configuration of cfn-init; null for none
 * @param authentications the credentials for downloads of cfn-init, by name
 */
record ResourceMetadata(
        @Nullable Value<Document> data, @Nullable Init init, Map<String, Authentication> authentications) {

    static final String KEY = "Metadata";

    ResourceMetadata {
        authentications = new LinkedHashMap<>(authentications);
    }

    /** Joins data. Members with the same key must be equal. */
    @SuppressWarnings("unchecked") // documents are joined to a document
    static Value<Document> joined(@Nullable Value<Document> before, Value<Document> more, Class<?> builder) {
        if (before == null) {
            return more;
        }
        PropertyMap joined = PropertyMap.of(Map.of(KEY, before)).and(PropertyMap.of(Map.of(KEY, more)), builder);
        return (Value<Document>) (Value<?>) joined.values().getOrDefault(KEY, more);
    }

    void writeTo(Map<String, Node> resource) {
        Node node = toNode();
        if (node != null) {
            resource.put(KEY, node);
        }
    }

    /** The members in one object; null if there is no metadata. */
    @Nullable Node toNode() {
        Map<String, Node> members = new LinkedHashMap<>();
        boolean isPresent = data != null;
        if (data != null && data.toNode() instanceof Node.Mapping mapping) {
            members.putAll(mapping.entries());
        }
        if (init != null) {
            isPresent = true;
            members.put(Init.KEY, init.toNode());
        }
        if (!authentications.isEmpty()) {
            isPresent = true;
            members.put(Authentication.KEY, authenticationValue().toNode());
        }
        return isPresent ? new Node.Mapping(members) : null;
    }

    private MapValue<?> authenticationValue() {
        return new MapValue<>(new LinkedHashMap<>(authentications));
    }

    void inspect(Inspection inspection) {
        if (data != null) {
            inspection.member(KEY, data);
            if (init != null || !authentications.isEmpty()) {
                inspectKeys(data, inspection);
            }
        }
        if (init != null) {
            inspection.member(KEY + "." + Init.KEY, init.toValue());
            inspectAuthentications(init, inspection);
        }
        if (!authentications.isEmpty()) {
            inspection.member(KEY + "." + Authentication.KEY, authenticationValue());
        }
    }

    private void inspectKeys(Value<Document> other, Inspection inspection) {
        for (String key : other.toNode() instanceof Node.Mapping mapping
                ? mapping.entries().keySet()
                : List.<String>of()) {
            boolean isTyped = (key.equals(Init.KEY) && init != null)
                    || (key.equals(Authentication.KEY) && !authentications.isEmpty());
            if (isTyped) {
                inspection.flaw(Flaw.error(
                        Code.SET_TWICE,
                        KEY + "." + key,
                        "is set twice",
                        "use either metadata(...) or its own methods"));
            }
        }
    }

    private void inspectAuthentications(Init known, Inspection inspection) {
        boolean isRaw = data != null
                && data.toNode() instanceof Node.Mapping mapping
                && mapping.entries().containsKey(Authentication.KEY);
        for (String name : isRaw ? List.<String>of() : known.authentications()) {
            if (!authentications.containsKey(name)) {
                List<String> valid = new ArrayList<>(authentications.keySet());
                inspection.flaw(Flaw.error(
                                Code.CFN_INIT,
                                KEY + "." + Init.KEY,
                                "a file uses the authentication '" + name + "', which the resource does not have",
                                valid.isEmpty()
                                        ? "add it with o.s3Authentication(...) or o.basicAuthentication(...)"
                                        : null)
                        .naming(name, valid));
            }
        }
    }
}
