package io.stratiform.codegen.model;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what gives the ARN of a resource of one type. Attributes that are ARNs of other things, such as of a key or of the
 * resource that an attachment attaches, do not count.
 */
final class OwnArn {

    /** What stands for {@code Ref}. */
    static final String REF = "";

    private static final String ARN = "arn";
    private static final TypeSpec TEXT = new TypeSpec.Primitive(PrimitiveType.STRING);

    // Ref gives the ARN, though the specification calls it an id.
    private static final Set<String> BY_REF = Set.of("AWS::SecretsManager::Secret");

    private final ResourceTypeSpec facts;
    private final String type;

    private OwnArn(ResourceTypeSpec facts) {
        this.facts = facts;
        this.type = lower(facts.name().substring(facts.name().lastIndexOf(':') + 1));
    }

    /** The attribute that is the ARN; {@link #REF} if {@code Ref} gives it, null if nothing is known to. */
    static @Nullable String of(ResourceTypeSpec facts) {
        return new OwnArn(facts).find();
    }

    private @Nullable String find() {
        List<String> arns = arns();
        for (String name : arns) {
            if (lower(name).equals(ARN) || lower(name).equals(type + ARN)) {
                return name;
            }
        }
        String returned = facts.refReturns().size() == 1 ? facts.refReturns().get(0) : "";
        if (arns.contains(returned)) {
            return returned;
        }
        boolean byRef = lower(returned).equals(ARN) || lower(returned).equals(type + ARN);
        if (byRef || BY_REF.contains(facts.name())) {
            return REF;
        }
        return arns.size() == 1 && isOwn(lower(arns.get(0))) ? arns.get(0) : null;
    }

    private List<String> arns() {
        List<String> arns = new ArrayList<>();
        for (AttributeSpec attribute : facts.attributes()) {
            if (attribute.type().equals(TEXT) && lower(attribute.name()).endsWith(ARN)) {
                arns.add(attribute.name());
            }
        }
        return arns;
    }

    /** Whether the name of an ARN says that it is that of the resource: {@code QueryArn} of a {@code StoredQuery}. */
    private boolean isOwn(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String owner = last.substring(0, last.length() - ARN.length());
        return owner.equals("resource") || (!owner.isEmpty() && (type.endsWith(owner) || owner.endsWith(type)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
