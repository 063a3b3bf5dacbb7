package io.stratiform.render;

import io.stratiform.value.Node;

/**
 * Writes YAML for CloudFormation: block style, indented by two spaces, with intrinsic functions in their short form,
 * without anchors and line folding.
 *
 * <p>A string is quoted if a parser of YAML 1.1 or 1.2 would interpret it differently: {@code no}, {@code 0755},
 * {@code 2012-10-17}, {@code 12:30:45}. A string with several lines is a literal block, if that block is read as the
 * same string. Numbers keep their literal. Note that every YAML 1.1 parser reads {@code 1.0e+3} as a number, but only
 * some read {@code 1e3} as one.
 *
 * <p>These functions have a short form: Ref, Condition (between the operands of And, Or and Not; elsewhere it is an
 * ordinary member), Base64, Cidr, FindInMap, GetAtt, GetAZs, If, ImportValue, Join, Select, Split, Sub, Transform, And,
 * Equals, Not, Or. They are written in their long form if the short form is not allowed or would be read as a different
 * tree:
 *
 * <ul>
 * <li>the argument is a function, because a node has only one tag: {@code Fn::Base64: !Sub x};
 * <li>the argument is a number, a boolean or null;
 * <li>GetAtt has arguments other than two strings, or a dot in the logical id.
 * </ul>
 *
 * <p>CloudFormation documents no short form for Length, ToJsonString, ForEach and rule-specific functions, and the
 * short form of GetStackOutput must not contain others. These are always written in their long form.
 *
 * @since 0.1.0
 */
public final class YamlWriter implements TemplateWriter {

    private static final YamlWriter STANDARD = new YamlWriter(true);
    private static final YamlWriter LONG_FORM = new YamlWriter(false);

    private final boolean tags;

    private YamlWriter(boolean tags) {
        this.tags = tags;
    }

    /**
     * Returns a writer for YAML with intrinsic functions in their short form wherever that is allowed.
     *
     * @return the writer
     */
    public static YamlWriter standard() {
        return STANDARD;
    }

    /**
     * Returns a writer for YAML without tags, for any YAML parser: {@code Ref: Name} instead of {@code !Ref Name}.
     *
     * @return the writer
     */
    public static YamlWriter longForm() {
        return LONG_FORM;
    }

    @Override
    public String write(Node node) {
        return new YamlEmitter(tags).document(node);
    }
}
