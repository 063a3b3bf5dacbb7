package io.stratiform.codegen.importer.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.codegen.importer.sources.CfnTypesSource;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.importer.sources.ServiceSpecSource;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.ProvenanceFile;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import io.stratiform.spec.UpdateType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at the snapshot that the generator reads. */
class CommittedSnapshotTest {

    private static final Path HOME = Path.of("..", "spec-aws", "src", "main");
    private static final Path SNAPSHOT = HOME.resolve("spec");
    private static final Map<String, ResourceTypeSpec> TYPES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (ResourceTypeSpec type : SnapshotReader.read(SNAPSHOT)) {
            TYPES.put(type.name(), type);
        }
    }

    @Test
    void holds_at_least_what_it_held_when_it_was_first_committed() {
        Counts counts = Counts.of(List.copyOf(TYPES.values()));

        assertThat(counts.resourceTypes()).isGreaterThanOrEqualTo(1_828);
        assertThat(counts.propertyTypes()).isGreaterThanOrEqualTo(9_877);
        assertThat(counts.attributes()).isGreaterThanOrEqualTo(5_441);
        assertThat(counts.enumerated()).isGreaterThanOrEqualTo(4_045);
        assertThat(counts.references()).isGreaterThanOrEqualTo(2_183);
        assertThat(counts.constrained()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void is_exactly_what_the_importer_writes() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(SNAPSHOT)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.add(SNAPSHOT.relativize(file).toString().replace('\\', '/')));
        }
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.keySet().stream().map(SnapshotNotation::fileName).toList());
        for (ResourceTypeSpec type : TYPES.values()) {
            Path file = SNAPSHOT.resolve(SnapshotNotation.fileName(type.name()));
            assertThat(new SnapshotNotation(type).text())
                    .as(type.name())
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    @Test
    void says_where_it_is_from() throws IOException {
        assertThat(ProvenanceFile.read(HOME.resolve("spec-sources.json")))
                .extracting(Provenance::source)
                .contains(ServiceSpecSource.NAME, CfnTypesSource.NAME);
        assertThat(ProvenanceFile.read(HOME.resolve("spec-sources.json")))
                .allSatisfy(source -> assertThat(source.date()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void refers_only_to_resource_types_and_attributes_that_exist() {
        TYPES.values()
                .forEach(type -> Counts.properties(type)
                        .forEach((path, property) -> property.references().forEach(reference -> {
                            ResourceTypeSpec target = TYPES.get(reference.resourceType());
                            assertThat(target).as(type.name() + "." + path).isNotNull();
                            assertThat(target.attributes())
                                    .as(type.name() + "." + path)
                                    .extracting(attribute -> attribute.name())
                                    .containsAll(attributes(reference));
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::Lambda::Function, Role, AWS::IAM::Role, Arn",
        "AWS::Route53::RecordSet, HostedZoneId, AWS::Route53::HostedZone,",
        "AWS::ElasticBeanstalk::Environment, VersionLabel, AWS::ElasticBeanstalk::ApplicationVersion,",
        "AWS::ElasticBeanstalk::Environment, OperationsRole, AWS::IAM::Role, Arn",
        "AWS::ElasticBeanstalk::ApplicationVersion, SourceBundle.S3Bucket, AWS::S3::Bucket,",
        "AWS::RDS::DBInstance, VPCSecurityGroups, AWS::EC2::SecurityGroup, GroupId",
        "AWS::RDS::DBInstance, DBSubnetGroupName, AWS::RDS::DBSubnetGroup,",
        "AWS::IAM::InstanceProfile, Roles, AWS::IAM::Role,",
        "AWS::S3::BucketPolicy, Bucket, AWS::S3::Bucket,",
        "AWS::SNS::TopicPolicy, Topics, AWS::SNS::Topic,",
        "AWS::SQS::QueuePolicy, Queues, AWS::SQS::Queue,",
        "AWS::CloudWatch::Alarm, AlarmActions, AWS::SNS::Topic,",
        "AWS::ApiGateway::Resource, ParentId, AWS::ApiGateway::RestApi, RootResourceId",
        "AWS::ApiGateway::Method, ResourceId, AWS::ApiGateway::RestApi, RootResourceId",
        "AWS::ApiGatewayV2::Integration, IntegrationUri, AWS::Lambda::Alias,",
        "AWS::ApiGatewayV2::Integration, IntegrationUri, AWS::ElasticLoadBalancingV2::Listener,",
        "AWS::Route53::RecordSet, AliasTarget.DNSName, AWS::CloudFront::Distribution, DomainName",
        "AWS::WAFv2::WebACLAssociation, ResourceArn, AWS::Cognito::UserPool, Arn",
        "AWS::Scheduler::Schedule, Target.Arn, AWS::ECS::Cluster, Arn",
        "AWS::EKS::Nodegroup, LaunchTemplateSpecification.Version, AWS::EC2::LaunchTemplate, LatestVersionNumber",
        "AWS::CloudFormation::WaitCondition, Handle, AWS::CloudFormation::WaitConditionHandle,",
        "AWS::Lambda::Permission, FunctionName, AWS::Lambda::Alias,",
        "AWS::Logs::LogGroup, KmsKeyId, AWS::KMS::Key, Arn",
        "AWS::ECS::TaskDefinition, TaskRoleArn, AWS::IAM::Role, Arn"
    })
    void knows_what_points_where(String type, String property, String target, String attribute) {
        assertThat(property(type, property).references()).contains(new Reference(target, attribute));
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::StepFunctions::StateMachine, DefinitionString",
        "AWS::EKS::Cluster, Name",
        "AWS::AutoScaling::AutoScalingGroup, AutoScalingGroupName",
        "AWS::S3::Bucket, BucketName",
        "AWS::Logs::LogGroup, LogGroupName"
    })
    void knows_what_points_nowhere(String type, String property) {
        assertThat(property(type, property).references()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::Events::Rule, Target.Arn, AWS::Logs::LogGroup, arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${}",
        "AWS::WAFv2::LoggingConfiguration, LogDestinationConfigs, AWS::Logs::LogGroup, arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${}",
        "AWS::Pipes::Pipe, Target, AWS::Logs::LogGroup, arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${}",
        "AWS::ApiGatewayV2::Route, Target, AWS::ApiGatewayV2::Integration, integrations/${}",
        "AWS::ApplicationAutoScaling::ScalableTarget, ResourceId, AWS::DynamoDB::Table, table/${}"
    })
    void knows_the_text_that_names_a_resource(String type, String property, String target, String sub) {
        assertThat(property(type, property).references()).contains(Reference.bySub(target, sub));
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::AutoScaling::AutoScalingGroup, LaunchTemplate, CONDITIONAL",
        "AWS::AutoScaling::AutoScalingGroup, MixedInstancesPolicy, CONDITIONAL",
        "AWS::AutoScaling::AutoScalingGroup, VPCZoneIdentifier, CONDITIONAL",
        "AWS::OpenSearchService::Domain, EncryptionAtRestOptions, CONDITIONAL",
        "AWS::DynamoDB::Table, KeySchema, IMMUTABLE",
        "AWS::RDS::DBInstance, Port, MUTABLE",
        "AWS::RDS::DBInstance, DBName, IMMUTABLE",
        "AWS::S3::Bucket, ObjectLockEnabled, MUTABLE",
        "AWS::DataBrew::Job, Tags, MUTABLE",
        "AWS::SageMaker::App, Tags, MUTABLE",
        "AWS::EC2::KeyPair, Tags, IMMUTABLE",
        "AWS::Location::Map, Description, MUTABLE",
        "AWS::EKS::Cluster, KubernetesNetworkConfig.IpFamily, IMMUTABLE"
    })
    void knows_what_an_update_does(String type, String property, UpdateType update) {
        assertThat(property(type, property).updateType()).isEqualTo(update);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::CloudFormation::Stack, TemplateURL, true",
        "AWS::ServiceDiscovery::PrivateDnsNamespace, Vpc, true",
        // An alarm on a PromQL query has neither.
        "AWS::CloudWatch::Alarm, ComparisonOperator, false",
        "AWS::CloudWatch::Alarm, EvaluationPeriods, false",
        "AWS::CloudWatch::MetricStream, FirehoseArn, true"
    })
    void knows_what_is_required(String type, String property, boolean required) {
        assertThat(property(type, property).required()).isEqualTo(required);
    }

    /** The attributes of a resource that a reference takes. */
    private static List<String> attributes(Reference reference) {
        if (reference.attribute() != null) {
            return List.of(reference.attribute());
        }
        return Pattern.compile("\\$\\{\\.([^}]+)}")
                .matcher(reference.sub() == null ? "" : reference.sub())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static PropertySpec property(String type, String path) {
        return Fixtures.property(TYPES.get(type), path);
    }
}
