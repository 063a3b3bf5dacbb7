package io.stratiform.value;

import java.util.List;

/**
 * A resource that has one Amazon Resource Name, so that policies take the resource itself. Generated classes implement it
 * where {@code Ref} or an attribute gives the ARN.
 *
 * @since 0.1.0
 */
public interface HasArn extends Referable {

    /**
     * The ARN of the resource.
     *
     * @return what {@code Fn::GetAtt} or {@code Ref} gives when the stack is deployed
     */
    default Value<String> arn() {
        return new GetAtt<>(logicalId(), "Arn");
    }

    /**
     * The ARN of the resource with text behind it, for what is within the resource: {@code bucket.arnWith("/*")} names all
     * objects of a bucket.
     *
     * @param suffix the text, which may have wildcards and policy variables
     * @return the ARN and the text
     */
    default Value<String> arnWith(String suffix) {
        if (suffix == null) {
            return Missing.value("the text behind the ARN of " + logicalId());
        }
        Value<String> arn = arn();
        return new ComposedText(
                List.of(new ComposedText.Part(arn, ""), new ComposedText.Part(new Literal<>(suffix), "")), arn);
    }
}
