package io.stratiform.template;

import io.stratiform.value.EnumValue;

/**
 * What becomes of a resource that leaves its stack, or, as update replace policy, of one that is replaced.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">
 *     DeletionPolicy attribute</a>
 * @since 0.1.0
 */
public enum DeletionPolicy implements EnumValue {
    /** It is deleted. */
    DELETE("Delete"),
    /** It is kept. */
    RETAIN("Retain"),
    /** It is kept, unless the stack operation that created it is rolled back. Not for update replace policies. */
    RETAIN_EXCEPT_ON_CREATE("RetainExceptOnCreate"),
    /** It is deleted after a snapshot of it was taken. Only some resource types can. */
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
