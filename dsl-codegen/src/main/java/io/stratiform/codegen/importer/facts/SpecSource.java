package io.stratiform.codegen.importer.facts;

import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Provenance;
import java.io.IOException;

/** A source of the specification. Each kind of source has one small class that knows its shape, and nothing else does. */
public interface SpecSource {

    /** What a source is trusted with, in the order of precedence: where two state a fact differently, the first wins. */
    enum Role {
        /** The database of the AWS CDK, patched by its makers where AWS's own data is wrong. */
        SERVICE_SPEC,
        /** The registry's provider schemas. */
        PROVIDER_SCHEMAS,
        /** The CloudFormation resource specification. */
        RESOURCE_SPECIFICATION,
        /** Constraints only: it adds limits to properties that others declare, and declares nothing itself. */
        CONSTRAINTS,
        /** The models of AWS's APIs: they add enumerations to properties that others declare. */
        API_MODELS;

        /** Whether a source of this kind declares resource types. */
        public boolean declares() {
            return this != CONSTRAINTS && this != API_MODELS;
        }
    }

    Role role();

    Provenance provenance();

    /**
     * Reads all of it.
     *
     * @param notices where it says what it left out knowingly
     * @return its facts
     * @throws IOException if it cannot be read
     * @throws ImportException if there is something in it that this reader does not know
     */
    PartialSpecification read(Notices notices) throws IOException;

    /**
     * Adds what can only be found by looking at what all sources declare together.
     *
     * @param united what all sources state
     * @param notices where it says what it decided and left out
     * @throws IOException if it cannot be read
     */
    default void enrich(PartialSpecification united, Notices notices) throws IOException {
        // Most sources state everything by themselves.
    }
}
