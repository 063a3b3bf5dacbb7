package io.stratiform.codegen.importer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSetsTest {

    private static boolean isOpen(String property, int size, int knownElsewhere) {
        PartialSpecification specification = new PartialSpecification();
        Facts facts = specification.declare(Element.property("A::B::C", "", property));
        List<String> values = IntStream.range(0, size).mapToObj(i -> "v" + i).toList();
        facts.state(FactKey.ALLOWED_VALUES, values, "x");
        facts.state(FactKey.KNOWN_ELSEWHERE, knownElsewhere, "y");
        OpenSets.find(specification, new Notices());
        return facts.get(FactKey.OPEN_VALUES, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Runtime, 2, 0, true",
        "CompatibleRuntimes, 2, 0, true",
        "SpotInstanceType, 2, 0, true",
        "InstanceTypes, 2, 0, true",
        "EngineVersion, 1, 0, true",
        "RuntimeMode, 2, 0, false",
        "Status, 29, 0, false",
        "Status, 30, 0, true",
        "Status, 8, 1, true",
        "Status, 7, 1, false",
    })
    void what_grows_is_open(String property, int size, int knownElsewhere, boolean open) {
        assertThat(isOpen(property, size, knownElsewhere)).isEqualTo(open);
    }
}
