/** The CloudFormation resource specification: its model, a reader of snapshots, and the facts of all resource types of AWS. */
module io.stratiform.spec {
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.stratiform.spec;
}
