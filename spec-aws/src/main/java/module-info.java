/** The CloudFormation resource specification: its model, and a reader of snapshots. */
module io.stratiform.spec {
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.stratiform.spec;
}
