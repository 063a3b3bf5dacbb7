package io.stratiform.value;

/**
 * A value that CloudFormation computes when it deploys the stack.
 *
 * @param <T> the type of the result
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 * @since 0.1.0
 */
public sealed interface IntrinsicFunction<T> extends Value<T>
        permits Base64,
                Cidr,
                FindInMap,
                GetAtt,
                GetAZs,
                GetStackOutput,
                If,
                ImportValue,
                Join,
                Length,
                Ref,
                RuleValue,
                Select,
                Split,
                Sub,
                ToJsonString,
                Transform {}
