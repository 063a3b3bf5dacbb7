package io.stratiform.render;

import io.stratiform.value.Node;

/**
 * Writes YAML as CloudFormation reads it: block style, indented by two spaces, with intrinsic functions in their short
 * form. There are no anchors, and no line is ever folded.
 *
 * <p>A string is quoted wherever some parser of YAML 1.1 or 1.2 would read something else: {@code no}, {@code 0755},
 * {@code 2012-10-17}, {@code 12:30:45}. Text of several lines is a literal block, as long as that block reads back as the
 * same text. Numbers keep their literal; note that YAML 1.1 knows {@code 1.0e+3} as a number in every parser, and
 * {@code 1e3} in some only.
 *
 * <p>These functions have a short form: Ref, Condition (between the operands of And, Or and Not; elsewhere it is a
 * member like any other), Base64, Cidr, FindInMap, GetAtt, GetAZs, If, ImportValue, Join, Select, Split, Sub, Transform,
 * And, Equals, Not, Or. They are in their long form all the same where the short one is not allowed or would not read
 * back as the same tree:
 *
 * <ul>
 *   <li>the argument is a function itself, since a node has one tag: {@code Fn::Base64: !Sub x};
 *   <li>the argument is a number, a boolean or null;
 *   <li>GetAtt with anything but two strings, or with a dot in the logical id.
 * </ul>
 *
 * <p>For Length, ToJsonString, ForEach and the functions of rules CloudFormation documents no short form, and that of
 * GetStackOutput may not contain others: these are always long.
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
     * YAML with intrinsic functions in their short form wherever that is legal.
     *
     * @return the writer
     */
    public static YamlWriter standard() {
        return STANDARD;
    }

    /**
     * YAML without tags, which any YAML parser reads: {@code Ref: Name} instead of {@code !Ref Name}.
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
