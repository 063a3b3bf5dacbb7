package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.corrections.CorrectionRun;
import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Passes replacement down to property types: where every property that holds one replaces the resource, so does every
 * property in it. The sources say it of some nested properties only. What our own corrections say of a property stays.
 */
final class InheritedReplacement {

    static final String INHERITED = "properties of property types that replace since all that hold them do";

    private final PartialSpecification specification;
    private final String resource;
    private final Notices notices;
    private final Set<Element> kept = new TreeSet<>();

    InheritedReplacement(PartialSpecification specification, String resource, Notices notices) {
        this.specification = specification;
        this.resource = resource;
        this.notices = notices;
    }

    /** The result is the properties that would replace, had not a correction said otherwise. */
    Set<Element> run() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, Boolean> type : alwaysReplaced().entrySet()) {
                if (type.getValue()) {
                    changed |= replaceAll(type.getKey());
                }
            }
        }
        return kept;
    }

    /** By property type, whether all properties that hold it replace the resource. */
    private Map<String, Boolean> alwaysReplaced() {
        Map<String, Boolean> always = new HashMap<>();
        specification.of(resource).forEach((element, facts) -> {
            TypeSpec type = facts.get(FactKey.TYPE);
            if (element.kind() == Element.Kind.PROPERTY && type != null) {
                boolean replaces = replaces(facts);
                TypeShape.structures(type).forEach(name -> always.merge(name, replaces, Boolean::logicalAnd));
            }
        });
        return always;
    }

    private boolean replaceAll(String type) {
        boolean changed = false;
        for (Map.Entry<Element, Facts> property :
                specification.propertiesOf(resource, type).entrySet()) {
            Facts.Stated stated = property.getValue().stated(FactKey.UPDATE_TYPE);
            if (replaces(property.getValue())) {
                continue;
            }
            if (stated != null && stated.source().equals(CorrectionRun.SOURCE)) {
                kept.add(property.getKey());
            } else {
                property.getValue().state(FactKey.UPDATE_TYPE, UpdateType.IMMUTABLE, "inherited");
                notices.add(INHERITED, property.getKey().toString());
                changed = true;
            }
        }
        return changed;
    }

    private static boolean replaces(Facts facts) {
        return facts.get(FactKey.UPDATE_TYPE) == UpdateType.IMMUTABLE;
    }
}
