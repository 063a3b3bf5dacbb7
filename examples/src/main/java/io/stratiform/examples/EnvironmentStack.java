package io.stratiform.examples;

import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.settings.Settings;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;

/** An environment with all that it needs for itself. That of a branch goes when the branch goes. */
public final class EnvironmentStack {

    private EnvironmentStack() {}

    /**
     * The template of a stage's own environment.
     *
     * @param stage the stage
     * @param settings the stage's settings
     * @return the template
     */
    public static Template template(Stage stage, Settings settings) {
        return template(ShopEnvironment.of(stage, settings));
    }

    /**
     * The template of a branch's environment.
     *
     * @param branch the branch
     * @param settings the branch's settings
     * @return the template
     * @throws NoStackException if the branch gets no stack
     */
    public static Template template(Branch branch, Settings settings) {
        return template(ShopEnvironment.of(branch, settings));
    }

    private static Template template(ShopEnvironment environment) {
        return Template.create(environment.description(), t -> declare(t, environment));
    }

    // snippet: declare
    private static void declare(TemplateBuilder t, ShopEnvironment environment) {
        t.tags(environment.tags());
        Network network = Network.add(t, environment.settings(NetworkSettings.class));
        Access access = Access.add(t, environment, network);
        DBInstance database = Database.add(t, environment, network, access);
        Bucket uploads = Uploads.add(t, environment);
        Environment web = WebEnvironment.add(t, environment, network, access, database, uploads);
        Dns.add(t, environment, web);
        Alarms.add(t, environment, web, database);

        t.output("Url", Value.of(environment.url()), o -> o.description("The shop"));
        t.output("EnvironmentName", web.ref(), o -> o.description("What versions are deployed to"));
        t.output("UploadsBucket", uploads.ref());
        t.output("DatabaseAddress", database.attrEndpointAddress());
        t.output("DatabaseSecret", database.attrMasterUserSecretSecretArn());
    }
    // end
}
