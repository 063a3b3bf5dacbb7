package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::Cidr}: CIDR blocks within a larger block.
 *
 * @param block the block to divide, in CIDR notation
 * @param count the number of blocks, 1 to 256
 * @param bits the subnet bits of each block, the inverse of the mask; null for CloudFormation's default
 * @since 0.1.0
 */
public record Cidr(
        Value<String> block,
        Value<? extends Number> count,
        @Nullable Value<? extends Number> bits) implements IntrinsicFunction<List<String>> {

    private static final int MOST_BLOCKS = 256;

    /** Rejects null. */
    public Cidr {
        Missing.refuseNull(block, "the block of Fn::Cidr");
        Missing.refuseNull(count, "the count of Fn::Cidr");
    }

    @Override
    public Node toNode() {
        List<Node> arguments = new ArrayList<>(3);
        arguments.add(block.toNode());
        arguments.add(count.toNode());
        if (bits != null) {
            arguments.add(bits.toNode());
        }
        return FunctionCall.of(Intrinsic.CIDR, new Node.Sequence(arguments));
    }

    @Override
    public void inspect(Inspection inspection) {
        if (count instanceof Literal<?> literal
                && literal.value() instanceof Number blocks
                && (blocks.longValue() < 1 || blocks.longValue() > MOST_BLOCKS)) {
            inspection.flaw(Flaw.error(Code.FUNCTION, "", Intrinsic.CIDR + " is to cut " + blocks + " blocks")
                    .expecting("a number from 1 to " + MOST_BLOCKS));
        }
        inspection.member(Intrinsic.CIDR.argument(0), block);
        inspection.member(Intrinsic.CIDR.argument(1), count);
        if (bits != null) {
            inspection.member(Intrinsic.CIDR.argument(2), bits);
        }
    }
}
