package io.stratiform.template;

import io.stratiform.value.EnumValue;

/**
 * A deletion policy: what happens to a resource that is removed from its stack. As an update replace policy: what
 * happens to a resource that is replaced.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">
 *     DeletionPolicy attribute</a>
 * @since 0.1.0
 */
public enum DeletionPolicy implements EnumValue {
    /** Deletes the resource. */
    DELETE("Delete"),
    /** Retains the resource. */
    RETAIN("Retain"),
    /**
     * Retains the resource, unless the stack operation that created it is rolled back. Not valid as an update replace
     * policy.
     */
    RETAIN_EXCEPT_ON_CREATE("RetainExceptOnCreate"),
    /** Creates a snapshot and then deletes the resource. Only some resource types support this policy. */
    SNAPSHOT("Snapshot");

    private final String value;

    DeletionPolicy(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
