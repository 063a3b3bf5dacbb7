package io.stratiform.codegen.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what both sides say about the values of one property. */
final class PropertyComparison {

    private final OracleSchema oracle;
    private final Comparison result;
    private final Constraints here;
    private final String property;

    PropertyComparison(OracleSchema oracle, Comparison result, String property, PropertySpec here) {
        this.oracle = oracle;
        this.result = result;
        this.property = property;
        this.here = here.constraints();
    }

    void compare(JsonNode schema, Difference.Place place) {
        NavigableSet<String> there = values(schema, place == Difference.Place.ALTERNATIVE);
        if (there.isEmpty()) {
            compareAlternatives(schema, place);
        } else {
            compareValues(there, place);
        }
        compareLimits(schema, place);
    }

    private void compareAlternatives(JsonNode schema, Difference.Place place) {
        NavigableSet<String> there = values(schema, true);
        if (!there.isEmpty()) {
            compareValues(there, Difference.Place.ALTERNATIVE);
        } else if (!here.allowedValues().isEmpty() && !here.openValues()) {
            add(Kind.ENUMERATED_HERE, place, String.join(", ", here.allowedValues()));
        }
    }

    private NavigableSet<String> values(JsonNode schema, boolean alternatives) {
        NavigableSet<String> values = new TreeSet<>();
        for (JsonNode scalar : oracle.scalars(schema, alternatives)) {
            scalar.path("enum").forEach(value -> values.add(value.asText()));
        }
        values.removeAll(List.of("true", "false"));
        return values;
    }

    private void compareValues(Set<String> there, Difference.Place place) {
        result.countEnumerated(place);
        if (here.allowedValues().isEmpty()) {
            add(Kind.ENUMERATED_THERE, place, String.join(", ", there));
            return;
        }
        if (here.openValues()) {
            return;
        }
        NavigableSet<String> refused = new TreeSet<>(there);
        here.allowedValues().forEach(refused::remove);
        if (!refused.isEmpty() && !here.openValues()) {
            add(Kind.VALUE_REFUSED, place, String.join(", ", refused));
        }
    }

    private void compareLimits(JsonNode schema, Difference.Place place) {
        JsonNode list = oracle.resolve(schema);
        List<JsonNode> scalars = oracle.scalars(schema, place == Difference.Place.ALTERNATIVE);
        if (scalars.size() == 1) {
            JsonNode scalar = scalars.get(0);
            least("minLength", scalar, here.minLength(), place);
            most("maxLength", scalar, here.maxLength(), place);
            least("minimum", scalar, here.minimum(), place);
            most("maximum", scalar, here.maximum(), place);
            comparePattern(scalar.path("pattern").textValue(), place);
        }
        least("minItems", list, here.minItems(), place);
        most("maxItems", list, here.maxItems(), place);
    }

    private void comparePattern(@Nullable String there, Difference.Place place) {
        String own = here.pattern();
        if (own == null && there != null) {
            add(Kind.LIMIT_THERE, place, "pattern " + there);
        } else if (own != null && there == null) {
            add(Kind.LIMIT_HERE, place, "pattern " + own);
        } else if (own != null && !own.equals(there)) {
            add(Kind.PATTERN_DIFFERS, place, own + ", there " + there);
        }
    }

    private void least(String keyword, JsonNode schema, @Nullable Number own, Difference.Place place) {
        compareLimit(keyword, schema, own, place, Kind.LIMIT_NARROWER, Kind.LIMIT_WIDER);
    }

    private void most(String keyword, JsonNode schema, @Nullable Number own, Difference.Place place) {
        compareLimit(keyword, schema, own, place, Kind.LIMIT_WIDER, Kind.LIMIT_NARROWER);
    }

    private void compareLimit(
            String keyword, JsonNode schema, @Nullable Number own, Difference.Place place, Kind greater, Kind less) {
        JsonNode value = schema.path(keyword);
        BigDecimal there = value.isNumber() ? value.decimalValue() : null;
        BigDecimal ours = own == null ? null : new BigDecimal(own.toString());
        if (ours == null && there != null) {
            add(Kind.LIMIT_THERE, place, keyword + " " + there.toPlainString());
        } else if (ours != null && there == null) {
            add(Kind.LIMIT_HERE, place, keyword + " " + ours.toPlainString());
        } else if (ours != null && there != null && ours.compareTo(there) != 0) {
            Kind kind = ours.compareTo(there) > 0 ? greater : less;
            add(kind, place, keyword + " " + ours.toPlainString() + ", there " + there.toPlainString());
        }
    }

    private void add(Kind kind, Difference.Place place, String detail) {
        result.add(new Difference(kind, property, place, detail));
    }
}
