package io.stratiform.read.function;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Base64;
import io.stratiform.value.Cidr;
import io.stratiform.value.FindInMap;
import io.stratiform.value.GetAZs;
import io.stratiform.value.GetAtt;
import io.stratiform.value.GetStackOutput;
import io.stratiform.value.If;
import io.stratiform.value.ImportValue;
import io.stratiform.value.Join;
import io.stratiform.value.Length;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Ref;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Select;
import io.stratiform.value.Split;
import io.stratiform.value.Sub;
import io.stratiform.value.ToJsonString;
import io.stratiform.value.Transform;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record that stands for a function out of the function's argument. An argument that the record would not write
 * as it was read gives none.
 *
 * @since 0.1.0
 */
public final class FunctionRecords {

    private final FunctionParts parts;

    /**
     * Makes records.
     *
     * @param parts makes what is in them
     */
    public FunctionRecords(FunctionParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the record of a function.
     *
     * @param function the function
     * @param argument its argument
     * @return the record; null if there is none for these arguments, and of functions that are not values
     */
    public @Nullable Value<?> of(Intrinsic function, LocatedNode argument) {
        return switch (function) {
            case REF -> ref(parts.name(argument.node()));
            case GET_ATT -> attribute(argument);
            case SUB -> substitution(argument);
            case JOIN -> join(argument);
            case SPLIT -> split(argument);
            case SELECT -> isList(argument, 2) ? new Select<>(item(argument, 0), item(argument, 1)) : null;
            case IF -> choice(argument);
            case FIND_IN_MAP -> mapped(argument);
            case IMPORT_VALUE -> new ImportValue(typed(argument));
            case GET_AZS -> new GetAZs(typed(argument));
            case BASE64 -> new Base64(typed(argument));
            case CIDR -> cidr(argument);
            case TRANSFORM -> transform(argument);
            case GET_STACK_OUTPUT -> stackOutput(argument);
            case LENGTH -> new Length(typed(argument));
            case TO_JSON_STRING -> new ToJsonString(parts.value(argument));
            case REF_ALL -> argument.node() instanceof Node.Text type ? RuleExpression.refAll(type.value()) : null;
            case VALUE_OF -> valueOf(argument);
            case VALUE_OF_ALL -> valueOfAll(argument);
            // Conditions and rules have expressions of their own, and loops repeat what is declared.
            case CONDITION, AND, OR, NOT, EQUALS, CONTAINS, EACH_MEMBER_EQUALS, EACH_MEMBER_IN, FOR_EACH -> null;
        };
    }

    private static @Nullable Value<?> ref(@Nullable String target) {
        return target == null ? null : new Ref<>(LogicalId.named(target));
    }

    private @Nullable Value<?> attribute(LocatedNode argument) {
        if (argument.node() instanceof Node.Sequence list) {
            List<Node> items = list.items();
            return items.size() == 2 ? attribute(parts.name(items.get(0)), parts.name(items.get(1))) : null;
        }
        String dotted = argument.node() instanceof Node.Text ? parts.name(argument.node()) : null;
        int dot = dotted == null ? -1 : dotted.indexOf('.');
        return dotted == null || dot < 1 ? null : attribute(dotted.substring(0, dot), dotted.substring(dot + 1));
    }

    private static @Nullable Value<?> attribute(@Nullable String resource, @Nullable String attribute) {
        return resource == null || attribute == null ? null : new GetAtt<>(LogicalId.named(resource), attribute);
    }

    private @Nullable Value<?> substitution(LocatedNode argument) {
        if (argument.node() instanceof Node.Text text) {
            return new Sub(text.value(), Map.of());
        }
        String text = text(argument, 0);
        LocatedNode second = isList(argument, 2) ? argument.item(1) : null;
        Map<String, Value<?>> variables = text == null || second == null ? null : parts.members(second);
        return text == null || variables == null ? null : new Sub(text, variables);
    }

    private @Nullable Value<?> join(LocatedNode argument) {
        String delimiter = text(argument, 0);
        return delimiter != null && isList(argument, 2) ? new Join(delimiter, item(argument, 1)) : null;
    }

    private @Nullable Value<?> split(LocatedNode argument) {
        String delimiter = text(argument, 0);
        return delimiter != null && isList(argument, 2) ? new Split(delimiter, item(argument, 1)) : null;
    }

    private @Nullable Value<?> choice(LocatedNode argument) {
        String condition = text(argument, 0);
        return condition != null && isList(argument, 3)
                ? new If<>(LogicalId.named(condition), item(argument, 1), item(argument, 2))
                : null;
    }

    private @Nullable Value<?> mapped(LocatedNode argument) {
        String mapping = text(argument, 0);
        if (mapping == null) {
            return null;
        }
        LogicalId id = LogicalId.named(mapping);
        if (isList(argument, 3)) {
            return new FindInMap<>(id, item(argument, 1), item(argument, 2), null);
        }
        LocatedNode options = isList(argument, 4) ? argument.item(3) : null;
        LocatedNode otherwise =
                options == null || options.children().size() != 1 ? null : options.member("DefaultValue");
        return otherwise == null
                ? null
                : new FindInMap<>(id, item(argument, 1), item(argument, 2), parts.value(otherwise));
    }

    private @Nullable Value<?> cidr(LocatedNode argument) {
        if (isList(argument, 2)) {
            return new Cidr(item(argument, 0), item(argument, 1), null);
        }
        return isList(argument, 3) ? new Cidr(item(argument, 0), item(argument, 1), item(argument, 2)) : null;
    }

    private @Nullable Value<?> transform(LocatedNode argument) {
        LocatedNode name = argument.member("Name");
        LocatedNode parameters = argument.member("Parameters");
        if (name == null
                || !(name.node() instanceof Node.Text macro)
                || argument.children().size() != (parameters == null ? 1 : 2)) {
            return null;
        }
        Map<String, Value<?>> given = parameters == null ? Map.of() : parts.members(parameters);
        return given == null ? null : new Transform<>(macro.value(), given);
    }

    private @Nullable Value<?> stackOutput(LocatedNode argument) {
        LocatedNode stack = argument.member("StackName");
        LocatedNode output = argument.member("OutputName");
        LocatedNode region = argument.member("Region");
        LocatedNode role = argument.member("RoleArn");
        int known = 2 + (region == null ? 0 : 1) + (role == null ? 0 : 1);
        if (stack == null || output == null || argument.children().size() != known) {
            return null;
        }
        return new GetStackOutput(
                typed(stack), typed(output), region == null ? null : typed(region), role == null ? null : typed(role));
    }

    private static @Nullable Value<?> valueOf(LocatedNode argument) {
        String parameter = text(argument, 0);
        String attribute = text(argument, 1);
        return parameter == null || attribute == null || !isList(argument, 2)
                ? null
                : RuleExpression.valueOf(LogicalId.named(parameter), attribute);
    }

    private static @Nullable Value<?> valueOfAll(LocatedNode argument) {
        String type = text(argument, 0);
        String attribute = text(argument, 1);
        return type == null || attribute == null || !isList(argument, 2)
                ? null
                : RuleExpression.valueOfAll(type, attribute);
    }

    private static boolean isList(LocatedNode argument, int size) {
        return argument.node() instanceof Node.Sequence list && list.items().size() == size;
    }

    private static @Nullable String text(LocatedNode argument, int index) {
        return argument.node() instanceof Node.Sequence list
                        && index < list.items().size()
                        && list.items().get(index) instanceof Node.Text text
                ? text.value()
                : null;
    }

    private <T> Value<T> item(LocatedNode argument, int index) {
        return typed(Objects.requireNonNull(argument.item(index)));
    }

    /** A text may give a number where a list should be; whoever checks types has to look. */
    @SuppressWarnings("unchecked")
    private <T> Value<T> typed(LocatedNode node) {
        return (Value<T>) parts.value(node);
    }
}
