package io.stratiform.examples;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.elasticbeanstalk.Beanstalk;
import io.stratiform.aws.elasticbeanstalk.BeanstalkOptions;
import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.elasticbeanstalk.HealthReportingSystem;
import io.stratiform.aws.elasticbeanstalk.ListenerProtocol;
import io.stratiform.aws.elasticbeanstalk.LoadBalancerType;
import io.stratiform.aws.elasticbeanstalk.PlatformUpdateLevel;
import io.stratiform.aws.elasticbeanstalk.ProcessProtocol;
import io.stratiform.aws.elasticbeanstalk.RollingUpdateType;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;

/** The Beanstalk environment: web servers that run the shop's Docker image. */
final class WebEnvironment {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final ShopEnvironment environment;
    private final WebSettings settings;
    private final Network network;
    private final Access access;

    private WebEnvironment(ShopEnvironment environment, Network network, Access access) {
        this.environment = environment;
        this.settings = environment.settings(WebSettings.class);
        this.network = network;
        this.access = access;
    }

    static Environment add(
            TemplateBuilder t,
            ShopEnvironment environment,
            Network network,
            Access access,
            DBInstance database,
            Bucket uploads) {
        WebEnvironment web = new WebEnvironment(environment, network, access);
        Consumer<BeanstalkOptions> options = web.servers()
                .andThen(web.entrance(t))
                .andThen(web.updates())
                .andThen(web.health())
                .andThen(web.variables(database, uploads));
        return t.add(Environment.create(
                "Web",
                e -> e.applicationName(Export.APPLICATION.of(environment.stage()))
                        .environmentName(environment.names().environmentName())
                        .cnamePrefix(environment.names().cnamePrefix())
                        .solutionStackName(web.settings.platform())
                        .optionSettings(Beanstalk.options(options))
                        .tags(environment.tags())));
    }

    private Consumer<BeanstalkOptions> servers() {
        return o -> o.environment(e -> e.type(settings.type()).serviceRole(Export.SERVICE_ROLE.of(environment.stage())))
                .launchConfiguration(l -> l.iamInstanceProfile(Export.INSTANCE_PROFILE.of(environment.stage()))
                        .securityGroups(access.web())
                        .disableDefaultEc2SecurityGroup(true)
                        .disableImdsV1(true))
                .instances(i -> i.instanceTypes(settings.instanceTypes().toArray(new String[0]))
                        .supportedArchitectures(settings.architecture()))
                .autoScaling(a -> a.minSize(settings.minSize()).maxSize(settings.maxSize()))
                .vpc(v -> v.vpcId(network.vpc()));
    }

    private Consumer<BeanstalkOptions> entrance(TemplateBuilder t) {
        Optional<SecurityGroup> loadBalancer = access.loadBalancer();
        if (loadBalancer.isEmpty()) {
            return o -> o.vpc(v -> v.subnets(network.publicSubnets()).associatePublicIpAddress(true));
        }
        String certificate = settings.certificate().orElseThrow();
        return behind(loadBalancer.get(), t.add(Parameter.ssm("CertificateArn", "String", certificate)));
    }

    /** HTTPS only: the listener that Beanstalk adds by default would speak HTTP. */
    private Consumer<BeanstalkOptions> behind(SecurityGroup loadBalancer, Value<String> certificate) {
        return o -> o.environment(e -> e.loadBalancerType(LoadBalancerType.APPLICATION))
                .vpc(v -> v.subnets(network.privateSubnets())
                        .elbSubnets(network.publicSubnets())
                        .associatePublicIpAddress(false))
                .loadBalancer(b -> b.securityGroups(loadBalancer)
                        .managedSecurityGroup(loadBalancer)
                        .defaultListener(l -> l.enabled(false))
                        .listener(
                                HTTPS,
                                l -> l.protocol(ListenerProtocol.HTTPS)
                                        .sslCertificateArns(certificate)
                                        .sslPolicy("ELBSecurityPolicy-TLS13-1-2-2021-06")))
                .defaultProcess(
                        p -> p.port(HTTP).protocol(ProcessProtocol.HTTP).healthCheckPath(settings.healthCheck()));
    }

    private Consumer<BeanstalkOptions> updates() {
        UpdateSettings updates = settings.updates();
        return o -> {
            o.deployment(d -> d.policy(updates.deployment()));
            o.rollingUpdates(r -> r.enabled(updates.rolling()));
            if (updates.rolling()) {
                o.rollingUpdates(r -> r.type(RollingUpdateType.HEALTH));
            }
            o.managedActions(m -> m.enabled(updates.platform()));
            if (updates.platform()) {
                o.managedActions(m -> m.preferredStartTime(DayOfWeek.SUNDAY, LocalTime.of(3, 0))
                        .updateLevel(PlatformUpdateLevel.MINOR));
            }
        };
    }

    private Consumer<BeanstalkOptions> health() {
        boolean keep = environment.settings(DataSettings.class).keep();
        long days = environment.settings(ApplicationSettings.class).keepLogs().toDays();
        return o -> o.healthReporting(h -> h.systemType(HealthReportingSystem.ENHANCED))
                .healthCheckUrl(settings.healthCheck())
                .logStreaming(l -> l.enabled(true).retentionInDays(days).deleteOnTerminate(!keep));
    }

    private Consumer<BeanstalkOptions> variables(DBInstance database, Bucket uploads) {
        return o -> {
            o.environmentVariables(settings.variables());
            environment.settings(DataSettings.class).seed().ifPresent(c -> o.environmentVariable("SEED_COMMAND", c));
            o.environmentVariable("SHOP_URL", environment.url())
                    .environmentVariable("LOG_GROUP", Export.LOG_GROUP.of(environment.stage()))
                    .environmentVariable("UPLOADS", uploads.ref())
                    .environmentVariable("DATABASE_HOST", database.attrEndpointAddress())
                    .environmentVariable("DATABASE_PORT", database.attrEndpointPort())
                    // Not the password itself: RDS changes it every week, and whoever connects asks for it.
                    .environmentVariable("DATABASE_SECRET", database.attrMasterUserSecretSecretArn());
        };
    }
}
