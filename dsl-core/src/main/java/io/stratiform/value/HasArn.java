package io.stratiform.value;

import java.util.List;

/**
 * A resource with an Amazon Resource Name (ARN), which policies accept in place of the ARN. Generated classes implement
 * this interface if {@code Ref} or an attribute returns the ARN.
 *
 * @since 0.1.0
 */
public interface HasArn extends Referable {

    /**
     * Returns the ARN of the resource.
     *
     * @return the {@code Fn::GetAtt} or the {@code Ref}
     */
    default Value<String> arn() {
        return new GetAtt<>(logicalId(), "Arn");
    }

    /**
     * Returns the ARN of the resource followed by a suffix, for something within the resource:
     * {@code bucket.arnWith("/*")} is the ARN of all objects in a bucket.
     *
     * @param suffix the suffix, which may contain wildcards and policy variables
     * @return the ARN and the suffix
     */
    default Value<String> arnWith(String suffix) {
        if (suffix == null) {
            return Missing.value("the suffix of the ARN of " + logicalId());
        }
        Value<String> arn = arn();
        return new ComposedText(
                List.of(new ComposedText.Part(arn, ""), new ComposedText.Part(new Literal<>(suffix), "")), arn);
    }
}
