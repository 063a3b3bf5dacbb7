package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.render.YamlWriter;
import io.stratiform.value.Fn;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The resource attributes that only SAM knows. */
class ServerlessOptionsTest {

    private static final String SAM = "AWS::Serverless-2016-10-31";
    private static final UntypedResource FUNCTION = Resource.of("AWS::Serverless::Function", "Fn", f -> {});

    private static Template template(Consumer<? super ResourceOptions.Builder> options) {
        return Template.create("", t -> {
            t.transform(SAM);
            t.add(FUNCTION, options);
        });
    }

    private static String attributes(Consumer<? super ResourceOptions.Builder> options) {
        String text = YamlWriter.standard().write(template(options).toNode());
        return text.substring(text.indexOf("    Type: AWS::Serverless::Function\n"))
                .replace("    Type: AWS::Serverless::Function\n", "");
    }

    private static List<String> problems(Consumer<? super ResourceOptions.Builder> options) {
        return catchThrowableOfType(InvalidTemplateException.class, () -> template(options)).problems().stream()
                .map(problem -> problem.path() + " | " + problem.message())
                .toList();
    }

    @Test
    void a_connector_names_its_destinations_and_what_it_permits() {
        assertThat(attributes(o -> o.connector(
                                "Data",
                                c -> c.destination(Resource.of("AWS::SQS::Queue", "Jobs", q -> {}))
                                        .destination("Table", "Topic")
                                        .destination(Map.of("Type", "AWS::S3::Bucket", "Arn", "arn"))
                                        .permissions(ConnectorPermission.READ)
                                        .permissions(ConnectorPermission.WRITE)
                                        .sourceQualifier(Fn.ref("AWS::Region")))
                        .ignoreGlobals()))
                .isEqualTo("""
                            IgnoreGlobals: '*'
                            Connectors:
                              Data:
                                Properties:
                                  Destination:
                                    - Id: Jobs
                                    - Id: Table
                                    - Id: Topic
                                    - Arn: arn
                                      Type: AWS::S3::Bucket
                                  Permissions:
                                    - Read
                                    - Write
                                  SourceReference:
                                    Qualifier: !Ref AWS::Region
                        """);
    }

    @Test
    void a_connector_needs_a_destination_and_permissions() {
        assertThat(problems(o -> o.connector("Data", c -> {})))
                .containsExactlyInAnyOrder(
                        "Connectors.Data.Properties.Destination | the required property is not set",
                        "Connectors.Data.Properties.Permissions | the required property is not set");
    }

    @Test
    void a_connector_has_a_name_of_its_own() {
        Consumer<EmbeddedConnector.Builder> any = c -> c.destination("T").permissions(ConnectorPermission.READ);

        assertThat(problems(o -> o.connector("Data", any).connector("Data", any)))
                .containsExactly("Connectors.Data | is set twice");
        assertThat(problems(o -> o.connector(null, any))).containsExactly("Connectors | the value is null");
    }

    @Test
    void null_is_reported_wherever_it_is_given() {
        assertThat(problems(o -> o.ignoreGlobals((String[]) null)))
                .containsExactly("IgnoreGlobals | the value is null");
        assertThat(problems(o -> o.ignoreGlobals("Timeout", null)))
                .containsExactly("IgnoreGlobals | the value is null");
        assertThat(problems(o ->
                        o.connector("Data", c -> c.destination((String) null).permissions(ConnectorPermission.READ))))
                .containsExactly("Connectors.Data.Properties.Destination[0] | the value is null");
    }

    @Test
    void they_need_the_transform() {
        InvalidTemplateException refused = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.create("", t -> t.add(FUNCTION, o -> o.ignoreGlobals("Timeout"))));

        assertThat(refused.problems())
                .singleElement()
                .asString()
                .contains("IgnoreGlobals requires the transform " + SAM);
    }

    @Test
    void they_are_read_as_they_are_written() {
        String text = YamlWriter.standard()
                .write(template(o -> o.ignoreGlobals("Timeout")
                                .connector("Data", c -> c.destination("T").permissions(ConnectorPermission.READ)))
                        .toNode());

        Template read = Template.read(text);
        assertThat(YamlWriter.standard().write(read.toNode())).isEqualTo(text);
        assertThat(read.resources().get(0).options().others()).containsOnlyKeys("IgnoreGlobals", "Connectors");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void a_template_of_the_cdk_is_read_without_notices() {
        Template read = Template.read("""
                Resources:
                  CDKMetadata:
                    Type: AWS::CDK::Metadata
                    Properties:
                      Analytics: v2:deflate64:H4sIAAAAAAAA/zPSszDVM1BMLC/WTU7J1s3JTNKrDi5JTM7WyS9K0SEAAAA=
                    Metadata:
                      aws:cdk:path: Shop/CDKMetadata/Default
                    Condition: CDKMetadataAvailable
                Conditions:
                  CDKMetadataAvailable:
                    Fn::Or:
                      - Fn::Equals:
                          - Ref: AWS::Region
                          - af-south-1
                      - Fn::Equals:
                          - Ref: AWS::Region
                          - ap-east-1
                Parameters:
                  BootstrapVersion:
                    Type: AWS::SSM::Parameter::Value<String>
                    Default: /cdk-bootstrap/hnb659fds/version
                Rules:
                  CheckBootstrapVersion:
                    Assertions:
                      - Assert:
                          Fn::Not:
                            - Fn::Contains:
                                - ['1', '2', '3', '4', '5']
                                - Ref: BootstrapVersion
                        AssertDescription: CDK bootstrap stack version 6 required.
                """);

        assertThat(read.notices()).isEmpty();
        assertThat(read.others()).isEmpty();
        assertThat(read.resources().get(0).options().condition().toString()).contains("CDKMetadataAvailable");
    }
}
