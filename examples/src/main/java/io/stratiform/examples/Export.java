package io.stratiform.examples;

import static io.stratiform.value.Fn.importValue;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;
import java.util.Locale;

/** What the application stack of a stage has and its environments use. */
enum Export {
    /** The name of the Beanstalk application. */
    APPLICATION,
    /** The bucket that versions of the application are uploaded to. */
    VERSIONS,
    /** The ARN of Beanstalk's role. */
    SERVICE_ROLE,
    /** The ARN of the role of the web servers. */
    INSTANCE_ROLE,
    /** The instance profile of the web servers. */
    INSTANCE_PROFILE,
    /** The ARN of the key that data is encrypted with. */
    KEY,
    /** The log group of the application. */
    LOG_GROUP,
    /** The topic that alarms are published to. */
    ALARMS;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Exports a value, in an output of the same name. */
    void from(TemplateBuilder t, Stage stage, Value<String> value) {
        t.output(outputName(), value, o -> o.exportName(exportName(stage)));
    }

    /** What the application stack of a stage exports. */
    Value<String> of(Stage stage) {
        return importValue(exportName(stage));
    }

    private String exportName(Stage stage) {
        return stage.applicationName() + "-" + words;
    }

    private String outputName() {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
