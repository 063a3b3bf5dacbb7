package io.stratiform.codegen.importer.facts;

import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.math.BigDecimal;
import java.util.List;

/**
 * A kind of fact that a source may state of an element.
 *
 * @param label what messages call it
 * @param constraint whether it limits literal values
 * @param <T> what the fact is made of
 */
public record FactKey<T>(String label, boolean constraint) implements Comparable<FactKey<?>> {

    public static final FactKey<TypeSpec> TYPE = new FactKey<>("type", false);
    public static final FactKey<Boolean> REQUIRED = new FactKey<>("required", false);
    public static final FactKey<UpdateType> UPDATE_TYPE = new FactKey<>("update type", false);
    public static final FactKey<String> DEFAULT = new FactKey<>("default", false);
    public static final FactKey<Boolean> DEPRECATED = new FactKey<>("deprecated", false);
    public static final FactKey<List<Relationship>> RELATIONSHIPS = new FactKey<>("relationships", false);
    public static final FactKey<List<Reference>> REFERENCES = new FactKey<>("references", false);
    public static final FactKey<DocumentSpec> DOCUMENT = new FactKey<>("document", false);
    public static final FactKey<List<String>> ALLOWED_VALUES = new FactKey<>("allowed values", false);

    /** Whether other values than the allowed ones are taken too. */
    public static final FactKey<Boolean> OPEN_VALUES = new FactKey<>("open values", false);
    /** How many values another source knows beyond the allowed ones; the snapshot does not have it. */
    public static final FactKey<Integer> KNOWN_ELSEWHERE = new FactKey<>("values known elsewhere", false);

    public static final FactKey<String> PATTERN = new FactKey<>("pattern", true);
    public static final FactKey<Long> MIN_LENGTH = new FactKey<>("minimum length", true);
    public static final FactKey<Long> MAX_LENGTH = new FactKey<>("maximum length", true);
    public static final FactKey<BigDecimal> MINIMUM = new FactKey<>("minimum", true);
    public static final FactKey<BigDecimal> MAXIMUM = new FactKey<>("maximum", true);
    public static final FactKey<Long> MIN_ITEMS = new FactKey<>("minimum items", true);
    public static final FactKey<Long> MAX_ITEMS = new FactKey<>("maximum items", true);

    /** All kinds that limit literal values, but for the allowed values, which belong to the type. */
    public static final List<FactKey<?>> CONSTRAINTS =
            List.of(PATTERN, MIN_LENGTH, MAX_LENGTH, MINIMUM, MAXIMUM, MIN_ITEMS, MAX_ITEMS);

    public static final FactKey<List<String>> REF_RETURNS = new FactKey<>("what Ref returns", false);
    public static final FactKey<List<String>> PRIMARY_IDENTIFIER = new FactKey<>("primary identifier", false);
    public static final FactKey<Boolean> STATEFUL = new FactKey<>("stateful", false);
    public static final FactKey<Tagging> TAGGING = new FactKey<>("tagging", false);
    public static final FactKey<String> TRANSFORM = new FactKey<>("transform", false);

    /** The value as what it is; {@link Facts} lets nothing else in under this key. */
    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }

    @Override
    public int compareTo(FactKey<?> other) {
        return label.compareTo(other.label);
    }
}
