/** Values, intrinsic functions, the template model with its writers and readers, and layered settings. */
module io.stratiform.core {
    requires com.fasterxml.jackson.core;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.stratiform.document;
    exports io.stratiform.problem;
    exports io.stratiform.read;
    exports io.stratiform.render;
    exports io.stratiform.settings;
    exports io.stratiform.template;
    exports io.stratiform.template.hook;
    exports io.stratiform.template.init;
    exports io.stratiform.value;
    exports io.stratiform.value.dashboard;
    exports io.stratiform.value.pattern;
    exports io.stratiform.value.policy;
    exports io.stratiform.value.states;
}
