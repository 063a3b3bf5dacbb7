package io.stratiform.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a property points at: a resource type, by what {@code Ref} gives of it, by one of its attributes, or by a text
 * made of these. A property that holds a structure points at a resource type by members of the structure, each of which
 * points at it.
 *
 * @param resourceType the type pointed at, as in {@code AWS::IAM::Role}
 * @param attribute the attribute, as in {@code Arn}; null where something else is what the property wants
 * @param sub the text, in which <code>${}</code> stands for what {@code Ref} gives, <code>${.Arn}</code> for an attribute
 *     and <code>${:RestApiId}</code> for what a property of the resource is set to, beside what {@code Fn::Sub} knows
 *     without the resource; null where no text is wanted
 * @param members the members of the structure; empty where the property holds none
 * @since 0.1.0
 */
public record Reference(
        String resourceType,
        @Nullable String attribute,
        @Nullable String sub,
        List<String> members) {

    /** Copies the members. */
    public Reference {
        members = List.copyOf(members);
    }

    /**
     * A reference by an attribute or by what {@code Ref} gives.
     *
     * @param resourceType the type pointed at
     * @param attribute the attribute; null where {@code Ref} is what the property wants
     */
    public Reference(String resourceType, @Nullable String attribute) {
        this(resourceType, attribute, null, List.of());
    }

    /**
     * A reference by a text.
     *
     * @param resourceType the type pointed at
     * @param sub the text
     * @return the reference
     */
    public static Reference bySub(String resourceType, String sub) {
        return new Reference(resourceType, null, sub, List.of());
    }

    /**
     * A reference by members of a structure.
     *
     * @param resourceType the type pointed at
     * @param members the members' names
     * @return the reference
     */
    public static Reference byMembers(String resourceType, List<String> members) {
        return new Reference(resourceType, null, null, members);
    }

    /**
     * Whether the property wants what {@code Ref} gives.
     *
     * @return false if it wants an attribute, a text or members
     */
    public boolean isRef() {
        return attribute == null && sub == null && members.isEmpty();
    }
}
