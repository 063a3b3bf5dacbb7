package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.typescript.TsFile;
import io.stratiform.codegen.importer.typescript.TsParser;
import io.stratiform.codegen.input.Provenance;
import java.util.Map;
import java.util.SortedMap;

/**
 * The TypeScript declarations of npm {@code @awboost/cfn-resource-types}, one file for each resource type. Of them only
 * the constraints in comments are taken, for which the types are needed to find the properties again.
 */
public final class CfnTypesSource implements SpecSource {

    public static final String NAME = "@awboost/cfn-resource-types";

    private final Provenance provenance;
    private final SortedMap<String, String> files;

    /**
     * Reads from declaration files.
     *
     * @param provenance what they are
     * @param files their content by name
     */
    CfnTypesSource(Provenance provenance, SortedMap<String, String> files) {
        this.provenance = provenance;
        this.files = files;
    }

    @Override
    public Role role() {
        return Role.CONSTRAINTS;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public PartialSpecification read(Notices notices) {
        PartialSpecification result = new PartialSpecification();
        for (Map.Entry<String, String> file : files.entrySet()) {
            TsFile declarations = TsParser.parse(file.getKey(), file.getValue());
            new CfnTypesFile(declarations, provenance.title(), result, notices).read();
        }
        return result;
    }
}
