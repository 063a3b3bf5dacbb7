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
import io.stratiform.aws.elasticbeanstalk.ScalingMetric;
import io.stratiform.aws.elasticbeanstalk.ScalingStatistic;
import io.stratiform.aws.elasticbeanstalk.ScalingUnit;
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
        Optional<Entrance> entrance = access.loadBalancer().map(group -> Entrance.add(t, group, web.settings));
        Consumer<BeanstalkOptions> options = o -> {
            web.servers(o);
            web.scaling(o);
            entrance.ifPresentOrElse(e -> web.behindLoadBalancer(o, e), () -> web.alone(o));
            web.updates(o);
            web.health(o);
            web.variables(o, database, uploads);
        };
        return t.add(Environment.create(
                "Web",
                e -> e.applicationName(Export.APPLICATION.of(environment.stage()))
                        .environmentName(environment.names().environmentName())
                        .cnamePrefix(environment.names().cnamePrefix())
                        .solutionStackName(web.settings.platform())
                        .optionSettings(Beanstalk.options(options))
                        .tags(environment.tags())));
    }

    /** What a load balancer needs to let visitors in. */
    private record Entrance(SecurityGroup group, Value<String> certificate) {

        static Entrance add(TemplateBuilder t, SecurityGroup group, WebSettings settings) {
            String parameter = settings.certificate().orElseThrow();
            return new Entrance(group, t.add(Parameter.ssm("CertificateArn", "String", parameter)));
        }
    }

    private void servers(BeanstalkOptions o) {
        o.environment(e -> e.type(settings.type()).serviceRole(Export.SERVICE_ROLE.of(environment.stage())))
                .launchConfiguration(l -> l.iamInstanceProfile(Export.INSTANCE_PROFILE.of(environment.stage()))
                        .securityGroups(access.web())
                        .disableDefaultEc2SecurityGroup(true)
                        .disableImdsV1(true))
                .instances(i -> i.instanceTypes(settings.instanceTypes().toArray(new String[0]))
                        .supportedArchitectures(settings.architecture()))
                .vpc(v -> v.vpcId(network.vpc()));
    }

    private void scaling(BeanstalkOptions o) {
        o.autoScaling(a -> a.minSize(settings.minSize()).maxSize(settings.maxSize()));
        if (settings.minSize() < settings.maxSize()) {
            o.scalingTrigger(s -> s.measureName(ScalingMetric.CPU_UTILIZATION)
                    .statistic(ScalingStatistic.AVERAGE)
                    .unit(ScalingUnit.PERCENT)
                    .lowerThreshold(25)
                    .upperThreshold(65));
        }
    }

    /** HTTPS only: the listener that Beanstalk adds by default would speak HTTP. */
    private void behindLoadBalancer(BeanstalkOptions o, Entrance entrance) {
        o.environment(e -> e.loadBalancerType(LoadBalancerType.APPLICATION))
                .vpc(v -> v.subnets(network.privateSubnets())
                        .elbSubnets(network.publicSubnets())
                        .associatePublicIpAddress(false))
                .loadBalancer(b -> b.securityGroups(entrance.group())
                        .managedSecurityGroup(entrance.group())
                        .defaultListener(l -> l.enabled(false))
                        .listener(
                                HTTPS,
                                l -> l.protocol(ListenerProtocol.HTTPS)
                                        .sslCertificateArns(entrance.certificate())
                                        .sslPolicy("ELBSecurityPolicy-TLS13-1-2-2021-06")))
                .defaultProcess(
                        p -> p.port(HTTP).protocol(ProcessProtocol.HTTP).healthCheckPath(settings.healthCheck()));
    }

    private void alone(BeanstalkOptions o) {
        o.vpc(v -> v.subnets(network.publicSubnets()).associatePublicIpAddress(true));
    }

    private void updates(BeanstalkOptions o) {
        UpdateSettings updates = settings.updates();
        o.deployment(d -> d.policy(updates.deployment()));
        o.rollingUpdates(r -> r.enabled(updates.rolling()));
        if (updates.rolling()) {
            o.rollingUpdates(r -> r.type(RollingUpdateType.HEALTH));
        }
        o.managedActions(m -> m.enabled(updates.platform()));
        if (updates.platform()) {
            o.managedActions(m ->
                    m.preferredStartTime(DayOfWeek.SUNDAY, LocalTime.of(3, 0)).updateLevel(PlatformUpdateLevel.MINOR));
        }
    }

    private void health(BeanstalkOptions o) {
        boolean keep = environment.settings(DataSettings.class).keep();
        long days = environment.settings(ApplicationSettings.class).keepLogs().toDays();
        o.healthReporting(h -> h.systemType(HealthReportingSystem.ENHANCED))
                .healthCheckUrl(settings.healthCheck())
                .logStreaming(l -> l.enabled(true).retentionInDays(days).deleteOnTerminate(!keep));
    }

    private void variables(BeanstalkOptions o, DBInstance database, Bucket uploads) {
        o.environmentVariables(settings.variables());
        environment.settings(DataSettings.class).seed().ifPresent(c -> o.environmentVariable("SEED_COMMAND", c));
        o.environmentVariable("PUBLIC_URL", environment.url())
                .environmentVariable("LOG_GROUP", Export.LOG_GROUP.of(environment.stage()))
                .environmentVariable("UPLOADS", uploads.ref())
                .environmentVariable("DATABASE_HOST", database.attrEndpointAddress())
                .environmentVariable("DATABASE_PORT", database.attrEndpointPort())
                // Not the password itself: RDS changes it every week, and whoever connects asks for it.
                .environmentVariable("DATABASE_SECRET", database.attrMasterUserSecretSecretArn());
    }
}
