package io.stratiform.codegen.model;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which resource types stand for their ARN, and which structures are empty objects. */
class OwnArnTest {

    private static @Nullable String arn(String type, String returned, String... attributes) {
        String described = Stream.of(attributes)
                .map(name -> "\"%s\": {\"PrimitiveType\": \"String\"}".formatted(name))
                .collect(Collectors.joining(","));
        return models("""
                {"PropertyTypes": {}, "ResourceTypes": {"%s":
                  {"Attributes": {%s}, "Properties": {}, "RefReturns": ["%s"]}}}
                """.formatted(type, described, returned)).get(0).arn();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "AWS::S3::Bucket, BucketName, Arn, Arn",
                "AWS::MemoryDB::Cluster, ClusterName, ARN, ARN",
                "AWS::SNS::Topic, TopicArn, TopicArn, TopicArn",
                "AWS::IAM::ManagedPolicy, PolicyArn, PolicyArn, PolicyArn",
                "AWS::Lambda::Version, FunctionArn, FunctionArn, FunctionArn",
                "AWS::Config::StoredQuery, QueryName, QueryArn, QueryArn",
                "AWS::RedshiftServerless::Workgroup, WorkgroupName, Workgroup.WorkgroupArn, Workgroup.WorkgroupArn",
                "AWS::FSx::FileSystem, Id, ResourceARN, ResourceARN",
                "AWS::SecretsManager::Secret, Id, Id, ''",
                "AWS::Serverless::StateMachine, Arn, Name, ''",
                "AWS::Bedrock::GuardrailVersion, GuardrailId, GuardrailArn, -",
                "AWS::AppConfig::ConfigurationProfile, ConfigurationProfileId, KmsKeyArn, -",
                "AWS::SNS::TopicInlinePolicy, TopicArn, Id, -",
                "AWS::EC2::Subnet, SubnetId, OutpostArn, -",
            })
    void a_resource_has_the_arn_that_is_its_own(String type, String returned, String attribute, @Nullable String arn) {
        assertThat(arn(type, returned, attribute)).isEqualTo(arn);
    }

    @Test
    void of_several_arns_the_name_of_the_type_decides() {
        assertThat(arn("AWS::Kinesis::StreamConsumer", "ConsumerARN", "StreamARN", "ConsumerARN"))
                .isEqualTo("ConsumerARN");
        assertThat(arn("AWS::Shop::Link", "Id", "LeftArn", "RightArn")).isNull();
    }

    private static List<Overload.Action> forms(String member, String... structures) {
        String json = "\"PrimitiveType\": \"Json\"";
        String part = propertyType("Part", property(member, json) + "," + property("Kept", json));
        String more =
                Stream.of(structures).map(it -> "," + propertyType(it, "")).collect(Collectors.joining());
        return models(thing(property("Part", "\"Type\": \"Part\""), part + more)).get(0).structures().stream()
                .filter(it -> it.name().equals("Part"))
                .flatMap(it -> it.properties().stream())
                .filter(it -> it.name().equals(member))
                .flatMap(it -> it.overloads().stream())
                .map(Overload::action)
                .toList();
    }

    @Test
    void an_empty_object_is_set_like_every_structure() {
        assertThat(forms("None"))
                .containsExactly(Overload.Action.PUT, Overload.Action.PUT_WHOLE, Overload.Action.PUT_CREATED);
        assertThat(forms("RawSettings", "RawSettings")).contains(Overload.Action.PUT_CREATED);
        assertThat(forms("Another")).doesNotContain(Overload.Action.PUT_CREATED);
        assertThat(forms("RawSettings")).doesNotContain(Overload.Action.PUT_CREATED);
    }
}
