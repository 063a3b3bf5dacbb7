package io.stratiform.read;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * What has a say in the meaning of a template before CloudFormation itself.
 *
 * @param onlyOfAws whether no macro is among them, which may take a template for anything
 * @param languageExtensions whether functions may stand where names do
 */
record Transforms(boolean onlyOfAws, boolean languageExtensions) {

    static Transforms of(LocatedNode root) {
        LocatedNode transform = root.member("Transform");
        List<LocatedNode> transforms = transform == null
                ? List.of()
                : transform.node() instanceof Node.Sequence ? transform.children() : List.of(transform);
        boolean onlyOfAws = true;
        boolean languageExtensions = false;
        for (LocatedNode each : transforms) {
            String name = each.node() instanceof Node.Text text ? text.value() : "";
            onlyOfAws &= name.startsWith("AWS::");
            languageExtensions |= name.equals(Intrinsic.LANGUAGE_EXTENSIONS);
        }
        return new Transforms(onlyOfAws, languageExtensions);
    }
}
