package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.EnumSet;
import java.util.Set;

/** Drops limits that the type of their property gives no meaning to, as a pattern for a whole number. */
final class ConstraintCheck {

    static final String CONTRADICTION = "limits that contradict the property's type: left out";

    private static final Set<PrimitiveType> TEXTS = EnumSet.of(PrimitiveType.STRING, PrimitiveType.TIMESTAMP);
    private static final Set<PrimitiveType> NUMBERS =
            EnumSet.of(PrimitiveType.INTEGER, PrimitiveType.LONG, PrimitiveType.DOUBLE);

    private final Notices notices;

    ConstraintCheck(Notices notices) {
        this.notices = notices;
    }

    void run(PartialSpecification specification) {
        specification.elements().forEach((element, facts) -> {
            TypeSpec type = facts.get(FactKey.TYPE);
            if (element.kind() == Element.Kind.PROPERTY && type != null) {
                for (FactKey<?> key : FactKey.CONSTRAINTS) {
                    if (facts.stated(key) != null && !fits(key, type)) {
                        drop(element, key, facts, CONTRADICTION);
                    }
                }
                dropEmptyRange(element, FactKey.MIN_LENGTH, FactKey.MAX_LENGTH, facts);
                dropEmptyRange(element, FactKey.MINIMUM, FactKey.MAXIMUM, facts);
                dropEmptyRange(element, FactKey.MIN_ITEMS, FactKey.MAX_ITEMS, facts);
            }
        });
    }

    private static boolean fits(FactKey<?> key, TypeSpec type) {
        if (key.equals(FactKey.MIN_ITEMS) || key.equals(FactKey.MAX_ITEMS)) {
            return holdsItems(type);
        } else if (key.equals(FactKey.MINIMUM) || key.equals(FactKey.MAXIMUM)) {
            return TypeShape.holds(type, NUMBERS);
        }
        return TypeShape.holds(type, TEXTS);
    }

    private static boolean holdsItems(TypeSpec type) {
        return type instanceof TypeSpec.ListOf
                || type instanceof TypeSpec.MapOf
                || (type instanceof TypeSpec.Union union
                        && union.types().stream().anyMatch(ConstraintCheck::holdsItems));
    }

    private <T extends Comparable<T>> void dropEmptyRange(
            Element element, FactKey<T> least, FactKey<T> most, Facts facts) {
        T minimum = facts.get(least);
        T maximum = facts.get(most);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            drop(element, least, facts, "ranges that end before they begin: left out");
            facts.drop(most);
        }
    }

    private void drop(Element element, FactKey<?> key, Facts facts, String heading) {
        Facts.Stated stated = facts.stated(key);
        facts.drop(key);
        notices.add(heading, element + ": " + key.label() + (stated == null ? "" : " " + stated.value()));
    }
}
