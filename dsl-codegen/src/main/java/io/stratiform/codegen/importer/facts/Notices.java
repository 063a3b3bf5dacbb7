package io.stratiform.codegen.importer.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import decided or left out, for the person who reads its report: details under headings. */
public final class Notices {

    private final Map<String, List<String>> byHeading = new TreeMap<>();

    public void add(String heading, String detail) {
        byHeading.computeIfAbsent(heading, absent -> new ArrayList<>()).add(detail);
    }

    /** The details by heading, both in alphabetical order. */
    public Map<String, List<String>> sorted() {
        byHeading.values().forEach(Collections::sort);
        return Collections.unmodifiableMap(byHeading);
    }
}
