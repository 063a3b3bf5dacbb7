package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a property's schema, its items and its alternatives state beside the type. */
final class SchemaFacts {

    private final Element element;
    private final String source;
    private final Notices notices;
    private final Map<FactKey<?>, List<Object>> stated = new TreeMap<>();
    private final Set<String> allowedValues = new LinkedHashSet<>();
    private final Set<Relationship> relationships = new TreeSet<>();

    SchemaFacts(Element element, String source, Notices notices) {
        this.element = element;
        this.source = source;
        this.notices = notices;
    }

    <T> void state(FactKey<T> key, T value) {
        List<Object> values = stated.computeIfAbsent(key, absent -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    void allow(String value) {
        allowedValues.add(value);
    }

    void relate(Relationship relationship) {
        relationships.add(relationship);
    }

    /** Hands over what is stated in one way only: of alternatives that differ, none speaks for the whole. */
    void stateTo(Facts facts, TypeSpec type) {
        stated.forEach((key, values) -> {
            if (values.size() == 1) {
                facts.stateUnchecked(key, values.get(0), source);
            } else {
                notices.add(
                        "limits that only some alternatives of a union have: left out", element + ", " + key.label());
            }
        });
        if (!allowedValues.isEmpty() && !(type instanceof TypeSpec.Union)) {
            facts.state(FactKey.ALLOWED_VALUES, List.copyOf(allowedValues), source);
        }
        if (!relationships.isEmpty()) {
            facts.state(FactKey.RELATIONSHIPS, List.copyOf(relationships), source);
        }
    }
}
