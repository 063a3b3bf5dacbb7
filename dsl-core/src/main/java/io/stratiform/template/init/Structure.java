package io.stratiform.template.init;

import io.stratiform.value.CheckedValue;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a config: a file, a command, a service or a user. */
final class Structure extends PropertyType<Structure> {

    Structure(PropertyMap properties) {
        super(properties);
    }

    /** The properties of a value that is such an entry; none of any other. */
    static Map<String, Value<?>> propertiesOf(Value<?> entry) {
        return bare(entry) instanceof Structure structure ? structure.properties() : Map.of();
    }

    /** A value without what was found wrong with it. */
    static Value<?> bare(Value<?> value) {
        return value instanceof CheckedValue<?> checked ? bare(checked.value()) : value;
    }

    /** A literal string that nothing is wrong with; null of anything else. */
    static @Nullable String text(@Nullable Value<?> value) {
        return value instanceof Literal<?> literal && literal.value() instanceof String text ? text : null;
    }
}
