package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** States the facts of our corrections in a united specification, and finds those that the sources have right. */
public final class OwnFactsRun {

    /** What the model takes for granted where nothing is stated. */
    private static final Map<FactKey<?>, Object> ASSUMED = new TreeMap<>(Map.of(
            FactKey.REQUIRED, false,
            FactKey.UPDATE_TYPE, UpdateType.MUTABLE,
            FactKey.DEPRECATED, false,
            FactKey.OPEN_VALUES, false,
            FactKey.STATEFUL, false));

    private final PartialSpecification specification;
    private final List<String> problems;
    /** Updates that the sources describe alike, as far as is known before replacement is inherited. */
    private final List<Element> sameUpdates = new ArrayList<>();

    OwnFactsRun(PartialSpecification specification, List<String> problems) {
        this.specification = specification;
        this.problems = problems;
    }

    /** Adds a resource type that no source has. */
    void declare(ResourceTypeSpec type) {
        Element resource = Element.resource(type.name());
        if (specification.find(resource) != null) {
            problems.add("Declared: a source has " + type.name() + " already; state what it lacks under Facts");
            return;
        }
        Facts facts = specification.declare(resource);
        state(facts, FactKey.REF_RETURNS, type.refReturns());
        state(facts, FactKey.PRIMARY_IDENTIFIER, type.primaryIdentifier());
        state(facts, FactKey.STATEFUL, type.stateful());
        state(facts, FactKey.TAGGING, type.tagging());
        state(facts, FactKey.TRANSFORM, type.requiresTransform());
        for (AttributeSpec attribute : type.attributes()) {
            state(
                    specification.declare(Element.attribute(type.name(), attribute.name())),
                    FactKey.TYPE,
                    attribute.type());
        }
        type.properties().forEach(property -> declare(type.name(), "", property));
        for (PropertyTypeSpec part : type.propertyTypes()) {
            specification.declare(Element.propertyType(type.name(), part.name()));
            part.properties().forEach(property -> declare(type.name(), part.name(), property));
        }
    }

    private void declare(String resource, String owner, PropertySpec property) {
        Facts facts = specification.declare(Element.property(resource, owner, property.name()));
        state(facts, FactKey.TYPE, property.type());
        state(facts, FactKey.REQUIRED, property.required());
        state(facts, FactKey.UPDATE_TYPE, property.updateType());
        state(facts, FactKey.DEFAULT, property.defaultValue());
        state(facts, FactKey.DEPRECATED, property.deprecated());
        state(facts, FactKey.REFERENCES, property.references());
        state(facts, FactKey.DOCUMENT, property.document());
        Constraints limits = property.constraints();
        state(facts, FactKey.ALLOWED_VALUES, limits.allowedValues());
        if (limits.openValues()) {
            state(facts, FactKey.OPEN_VALUES, true);
        }
        state(facts, FactKey.PATTERN, limits.pattern());
        state(facts, FactKey.MIN_LENGTH, limits.minLength());
        state(facts, FactKey.MAX_LENGTH, limits.maxLength());
        state(facts, FactKey.MINIMUM, limits.minimum());
        state(facts, FactKey.MAXIMUM, limits.maximum());
        state(facts, FactKey.MIN_ITEMS, limits.minItems());
        state(facts, FactKey.MAX_ITEMS, limits.maxItems());
    }

    private static <T> void state(Facts facts, FactKey<T> key, @Nullable T value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            facts.state(key, value, CorrectionRun.SOURCE);
        }
    }

    /** States facts, and adds the properties, property types and attributes that no source has. */
    void state(Corrections.OwnFacts own) {
        for (Element element : own.elements()) {
            Facts facts = specification.find(element);
            if (facts == null) {
                facts = added(element, own);
            }
            if (facts != null) {
                set(element, facts, own.set());
                remove(element, facts, own.removed());
                addAttributes(element.resource(), own.attributes());
            }
        }
    }

    private @Nullable Facts added(Element element, Corrections.OwnFacts own) {
        if (specification.find(Element.resource(element.resource())) == null) {
            problems.add("Facts: there is no resource type " + element.resource());
            return null;
        }
        if (!own.set().containsKey(FactKey.TYPE)) {
            problems.add("Facts: there is no property " + element + ", and no type is given to add it with");
            return null;
        }
        if (!element.type().isEmpty()) {
            specification.declare(Element.propertyType(element.resource(), element.type()));
        }
        return specification.declare(element);
    }

    private void set(Element element, Facts facts, Map<FactKey<?>, Object> values) {
        values.forEach((key, value) -> {
            if (value.equals(stated(facts, key))) {
                if (key.equals(FactKey.UPDATE_TYPE)) {
                    sameUpdates.add(element);
                } else {
                    reportRight(element, key);
                }
            }
            facts.stateUnchecked(key, value, CorrectionRun.SOURCE);
        });
    }

    private static @Nullable Object stated(Facts facts, FactKey<?> key) {
        Facts.Stated stated = facts.stated(key);
        if (stated != null) {
            return stated.value();
        }
        // Of what is being added, nothing is assumed.
        return facts.stated(FactKey.TYPE) == null ? null : ASSUMED.get(key);
    }

    private void remove(Element element, Facts facts, Set<FactKey<?>> keys) {
        for (FactKey<?> key : keys) {
            if (facts.stated(key) == null) {
                problems.add("Facts: no source states the " + key.label() + " of " + element);
            }
            facts.drop(key);
        }
    }

    private void addAttributes(String resource, Map<String, TypeSpec> attributes) {
        attributes.forEach((name, type) -> {
            Facts facts = specification.declare(Element.attribute(resource, name));
            if (type.equals(facts.get(FactKey.TYPE))) {
                problems.add("Facts: the sources have the attribute " + name + " of " + resource + " already");
            }
            facts.state(FactKey.TYPE, type, CorrectionRun.SOURCE);
        });
    }

    /**
     * Reports the updates that were right, once replacement has been inherited.
     *
     * @param kept the properties that would have inherited replacement, had they not been corrected
     */
    public void reportUnneeded(Set<Element> kept) {
        sameUpdates.stream()
                .filter(element -> !kept.contains(element))
                .forEach(element -> reportRight(element, FactKey.UPDATE_TYPE));
    }

    private void reportRight(Element element, FactKey<?> key) {
        problems.add("Facts: the sources have the " + key.label() + " of " + element + " right");
    }
}
