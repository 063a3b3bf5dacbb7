package io.stratiform.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.spec.pack.BlockInput;
import io.stratiform.spec.pack.Blocks;
import io.stratiform.spec.pack.PackFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificationTest {

    private static final Specification AWS = Specification.aws();

    /** The packed blocks, and which of them were unpacked. */
    private static final class CountedBlocks implements Blocks {

        private final Blocks blocks;
        private final List<String> opened = new ArrayList<>();

        CountedBlocks(Blocks blocks) {
            this.blocks = blocks;
        }

        @Override
        public List<String> names() {
            return blocks.names();
        }

        @Override
        public @Nullable BlockInput open(String name) {
            opened.add(name);
            return blocks.open(name);
        }
    }

    @Test
    void knows_every_fact_of_the_snapshot() throws IOException {
        List<ResourceTypeSpec> snapshot = SnapshotReader.read(Path.of("src", "main", "spec"));

        assertThat(AWS.resourceTypes())
                .isEqualTo(snapshot.stream().map(ResourceTypeSpec::name).toList())
                .hasSizeGreaterThanOrEqualTo(1828);
        for (ResourceTypeSpec type : snapshot) {
            assertThat(AWS.find(type.name())).contains(type);
        }
    }

    @Test
    void unpacks_nothing_until_it_is_asked() throws IOException {
        CountedBlocks blocks = new CountedBlocks(packed());

        assertThat(new Specification(blocks).resourceTypes()).contains("AWS::S3::Bucket");
        assertThat(blocks.opened).isEmpty();
    }

    @Test
    void unpacks_only_the_resource_type_that_is_asked_for_and_once() throws IOException {
        CountedBlocks blocks = new CountedBlocks(packed());
        Specification specification = new Specification(blocks);

        ResourceTypeSpec bucket = specification.find("AWS::S3::Bucket").orElseThrow();

        assertThat(specification.find("AWS::S3::Bucket")).containsSame(bucket);
        assertThat(blocks.opened).containsExactly("AWS::S3::Bucket");
    }

    @Test
    void finds_the_parts_of_a_resource_type_by_name() {
        ResourceTypeSpec bucket = AWS.find("AWS::S3::Bucket").orElseThrow();

        assertThat(bucket.property("BucketName"))
                .hasValueSatisfying(it -> assertThat(it.updateType()).isEqualTo(UpdateType.IMMUTABLE));
        assertThat(bucket.attribute("Arn")).isPresent();
        assertThat(bucket.propertyType("VersioningConfiguration").orElseThrow().property("Status"))
                .hasValueSatisfying(
                        it -> assertThat(it.constraints().allowedValues()).containsExactly("Enabled", "Suspended"));
        assertThat(bucket.stateful()).isTrue();
        assertThat(bucket.property("Bucketname")).isEmpty();
        assertThat(bucket.attribute("Url")).isEmpty();
        assertThat(bucket.propertyType("Versioning")).isEmpty();
    }

    @Test
    void the_manual_s_example_is_true() {
        // snippet: find
        Specification specification = Specification.aws();
        ResourceTypeSpec bucket = specification.find("AWS::S3::Bucket").orElseThrow();
        PropertySpec name = bucket.property("BucketName").orElseThrow();

        boolean replaces = name.updateType() == UpdateType.IMMUTABLE;
        String page = bucket.documentation().ofResource();
        List<String> meant = specification.nearest("AWS::S3::Buket"); // AWS::S3::Bucket first
        // end

        assertThat(replaces).isTrue();
        assertThat(page).endsWith("aws-resource-s3-bucket.html");
        assertThat(meant).startsWith("AWS::S3::Bucket");
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::S3::Bucket, VersioningConfiguration, AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html,"
                + " AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html",
        "Alexa::ASK::Skill, SkillPackage, AWSCloudFormation/latest/TemplateReference/alexa-resource-ask-skill.html,"
                + " AWSCloudFormation/latest/TemplateReference/alexa-properties-ask-skill-skillpackage.html",
        "AWS::Serverless::Function, S3Event,"
                + " serverless-application-model/latest/developerguide/sam-resource-function.html,"
                + " serverless-application-model/latest/developerguide/sam-property-function-s3event.html",
        "AWS::SQS::Queue, RedrivePolicy, AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html,"
                + " AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html",
        "AWS::CDK::Metadata, X, cdk/v2/guide/usage-data.html,"
                + " AWSCloudFormation/latest/TemplateReference/aws-properties-cdk-metadata-x.html"
    })
    void says_where_it_is_documented(String type, String propertyType, String page, String pageOfPropertyType) {
        Documentation documentation = AWS.find(type).orElseThrow().documentation();

        assertThat(documentation.ofResource()).isEqualTo("https://docs.aws.amazon.com/" + page);
        assertThat(documentation.ofPropertyType(propertyType))
                .isEqualTo("https://docs.aws.amazon.com/" + pageOfPropertyType);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::S3::Buket, AWS::S3::Bucket",
        "aws::s3::bucket, AWS::S3::Bucket",
        "AWS:S3:Bucket, AWS::S3::Bucket",
        "DBInstance, AWS::RDS::DBInstance",
        "securitygroup, AWS::EC2::SecurityGroup"
    })
    void names_the_nearest_resource_types(String unknown, String meant) {
        assertThat(AWS.find(unknown)).isEmpty();
        assertThat(AWS.nearest(unknown)).contains(meant).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"''", "X", "Custom::Thing", "AWS::Nothing::LikeThis"})
    void names_nothing_that_is_far_away(String unknown) {
        assertThat(AWS.find(unknown)).isEmpty();
        assertThat(AWS.nearest(unknown)).isEmpty();
    }

    private static PackFile packed() throws IOException {
        try (InputStream bytes = Specification.class.getResourceAsStream("specification.bin")) {
            return PackFile.read(bytes);
        }
    }
}
