package io.stratiform.codegen.importer.facts;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one source, or several merged, state: elements with facts. */
public final class PartialSpecification {

    private final NavigableMap<Element, Facts> elements = new TreeMap<>();

    /** The facts of an element, which is there from now on. */
    public Facts declare(Element element) {
        return elements.computeIfAbsent(element, absent -> new Facts());
    }

    public @Nullable Facts find(Element element) {
        return elements.get(element);
    }

    public void remove(Element element) {
        elements.remove(element);
    }

    public NavigableMap<Element, Facts> elements() {
        return elements;
    }

    public NavigableSet<String> resources() {
        NavigableSet<String> names = new TreeSet<>();
        for (Element element : elements.keySet()) {
            if (element.kind() == Element.Kind.RESOURCE) {
                names.add(element.resource());
            }
        }
        return names;
    }

    /** The properties of a property type, or of the resource type itself, where the type is empty: a copy. */
    public NavigableMap<Element, Facts> propertiesOf(String resource, String type) {
        return new TreeMap<>(elements.subMap(
                Element.property(resource, type, ""), true, Element.property(resource, type + '\0', ""), false));
    }

    /** All elements of one resource type, the type itself first: a copy, so that elements may be added meanwhile. */
    public NavigableMap<Element, Facts> of(String resource) {
        Element first = Element.resource(resource);
        return new TreeMap<>(elements.subMap(first, true, Element.resource(resource + '\0'), false));
    }
}
