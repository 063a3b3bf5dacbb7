package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Numbers;
import io.stratiform.codegen.input.JsonValue;
import java.math.BigDecimal;

/** Reads the limits, allowed values and default that a schema states of its own values. */
final class SchemaLimits {

    private SchemaLimits() {}

    static void read(JsonValue schema, SchemaFacts facts) {
        schema.optional("pattern")
                .filter(pattern -> !pattern.text().isEmpty())
                .ifPresent(pattern -> facts.state(FactKey.PATTERN, pattern.text()));
        count(schema, "minLength", FactKey.MIN_LENGTH, facts);
        count(schema, "maxLength", FactKey.MAX_LENGTH, facts);
        count(schema, "minItems", FactKey.MIN_ITEMS, facts);
        count(schema, "maxItems", FactKey.MAX_ITEMS, facts);
        count(schema, "minProperties", FactKey.MIN_ITEMS, facts);
        count(schema, "maxProperties", FactKey.MAX_ITEMS, facts);
        number(schema, "minimum", FactKey.MINIMUM, facts);
        number(schema, "maximum", FactKey.MAXIMUM, facts);
        schema.optional("enum").ifPresent(values -> values.items().forEach(value -> allow(value, facts)));
        schema.optional("const").ifPresent(value -> allow(value, facts));
        schema.optional("default")
                .filter(value -> !value.json().equals("null"))
                .ifPresent(value -> facts.state(FactKey.DEFAULT, value.json()));
    }

    private static void count(JsonValue schema, String keyword, FactKey<Long> key, SchemaFacts facts) {
        schema.optional(keyword).ifPresent(value -> facts.state(key, value.count()));
    }

    private static void number(JsonValue schema, String keyword, FactKey<BigDecimal> key, SchemaFacts facts) {
        schema.optional(keyword).ifPresent(value -> facts.state(key, Numbers.canonical(value.number())));
    }

    private static void allow(JsonValue value, SchemaFacts facts) {
        if (value.isText()) {
            facts.allow(value.text());
        } else if (value.isNumber()) {
            facts.allow(Numbers.canonical(value.number()).toPlainString());
        } else if (!value.isBool()) {
            throw value.expected("a string, a number or a boolean");
        }
    }
}
