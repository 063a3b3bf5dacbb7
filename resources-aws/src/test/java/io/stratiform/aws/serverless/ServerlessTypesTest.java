package io.stratiform.aws.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.cdk.Metadata;
import io.stratiform.aws.cognito.UserPool;
import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.lambda.Permission;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.ConnectorPermission;
import io.stratiform.template.Template;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The resource types of SAM, and what else their templates have. */
class ServerlessTypesTest {

    private static final Function FUNCTION = Function.create("Fn", f -> f.handler("a.b"));

    @Test
    void a_function_takes_what_lambda_takes() {
        assertThat(ServerlessTemplates.properties(Function.create(
                        "Fn",
                        f -> f.snapStart(s -> s.applyOn("PublishedVersions"))
                                .loggingConfig(l -> l.logFormat("JSON").applicationLogLevel("DEBUG"))
                                .runtimeManagementConfig(r -> r.updateRuntimeOn("Auto"))
                                .tenancyConfig(t -> t.tenantIsolationMode("PER_TENANT"))
                                .durableConfig(d -> d.executionTimeout(3600))
                                .capacityProviderConfig(c -> c.arn(CapacityProvider.create(
                                        "Fleet", p -> p.vpcConfig(v -> v.subnetIds("subnet-1"))))))))
                .isEqualTo("""
                        SnapStart:
                          ApplyOn: PublishedVersions
                        LoggingConfig:
                          LogFormat: JSON
                          ApplicationLogLevel: DEBUG
                        RuntimeManagementConfig:
                          UpdateRuntimeOn: Auto
                        TenancyConfig:
                          TenantIsolationMode: PER_TENANT
                        DurableConfig:
                          ExecutionTimeout: 3600
                        CapacityProviderConfig:
                          Arn: !GetAtt Fleet.Arn
                        """);
    }

    @Test
    void policy_templates_are_typed() {
        Table table = Table.create("Items", t -> t.keySchema(Map.of()));

        assertThat(ServerlessTemplates.properties(Function.create(
                        "Fn",
                        f -> f.policies(List.of(
                                Function.SAMPolicyTemplate.create(p -> p.dynamoDbCrudPolicy(d -> d.tableName(table))),
                                Function.SAMPolicyTemplate.create(
                                        p -> p.eventBridgePutEventsPolicy(e -> e.eventBusName("bus"))))))))
                .isEqualTo("""
                        Policies:
                          - DynamoDBCrudPolicy:
                              TableName: !Ref Items
                          - EventBridgePutEventsPolicy:
                              EventBusName: bus
                        """);
    }

    @Test
    void what_takes_a_lambda_function_takes_one_of_sam_too() {
        assertThat(ServerlessTemplates.properties(Permission.create(
                        "Allow",
                        p -> p.functionName(FUNCTION)
                                .action("lambda:InvokeFunction")
                                .principal("s3.amazonaws.com"))))
                .startsWith("FunctionName: !Ref Fn\n");
        assertThat(ServerlessTemplates.properties(Bucket.create(
                        "Uploads",
                        b -> b.notificationConfiguration(n ->
                                n.lambdaConfigurations(l -> l.function(FUNCTION).event("s3:ObjectCreated:*"))))))
                .contains("Function: !GetAtt Fn.Arn\n");
        assertThat(FUNCTION.attrArn().toNode())
                .isEqualTo(io.stratiform.value.Fn.getAtt("Fn", "Arn").toNode());
    }

    @Test
    void authorizers_are_structures_by_name_or_a_map() {
        assertThat(ServerlessTemplates.properties(
                        Api.create(
                                "Shop",
                                a -> a.stageName("live")
                                        .auth(x -> x.defaultAuthorizer("Users")
                                                .apiKeyRequired(true)
                                                .authorizers(
                                                        "Users",
                                                        Api.CognitoAuthorizer.create(
                                                                c -> c.userPoolArn(UserPool.create("Users"))))
                                                .resourcePolicy(p -> p.ipRangeWhitelist("1.2.3.4"))
                                                .usagePlan(u -> u.createUsagePlan("PER_API")))),
                        "Auth"))
                .isEqualTo("""
                        DefaultAuthorizer: Users
                        ApiKeyRequired: true
                        Authorizers:
                          Users:
                            UserPoolArn: !GetAtt Users.Arn
                        ResourcePolicy:
                          IpRangeWhitelist:
                            - '1.2.3.4'
                        UsagePlan:
                          CreateUsagePlan: PER_API
                        """);
        assertThat(ServerlessTemplates.properties(
                        Api.create("Shop", a -> a.stageName("live").auth(x -> x.authorizers(Map.of("A", Map.of())))),
                        "Auth"))
                .isEqualTo("Authorizers:\n  A: {}\n");
    }

    @Test
    void a_state_machine_is_started_by_events() {
        assertThat(ServerlessTemplates.properties(
                        StateMachine.create(
                                "Flow",
                                m -> m.events("Nightly", e -> e.schedule(s -> s.schedule("rate(1 day)")))
                                        .events(
                                                "Post",
                                                e -> e.api(a -> a.path("/x").method("post")))),
                        "Events"))
                .isEqualTo("""
                        Nightly:
                          Type: Schedule
                          Properties:
                            Schedule: rate(1 day)
                        Post:
                          Type: Api
                          Properties:
                            Path: /x
                            Method: post
                        """);
    }

    @Test
    void an_http_api_has_settings_of_its_stage_and_of_each_route() {
        assertThat(ServerlessTemplates.properties(HttpApi.create(
                        "Web",
                        h -> h.name("web")
                                .accessLogSettings(l -> l.destinationArn("arn"))
                                .routeSettings("GET /x", r -> r.throttlingBurstLimit(5)))))
                .isEqualTo("""
                        Name: web
                        AccessLogSettings:
                          DestinationArn: arn
                        RouteSettings:
                          GET /x:
                            ThrottlingBurstLimit: 5
                        """);
    }

    @Test
    void a_web_socket_api_has_routes() {
        assertThat(ServerlessTemplates.properties(WebSocketApi.create(
                        "Chat",
                        w -> w.routeSelectionExpression("$request.body.action")
                                .routes("$connect", r -> r.functionArn(FUNCTION)))))
                .isEqualTo("""
                        RouteSelectionExpression: $request.body.action
                        Routes:
                          $connect:
                            FunctionArn: !GetAtt Fn.Arn
                        """);
    }

    @Test
    void a_graphql_api_has_data_sources_and_resolvers() {
        assertThat(ServerlessTemplates.properties(GraphQLApi.create(
                        "Graph",
                        g -> g.auth(a -> a.type("AWS_IAM"))
                                .schemaUri("schema.graphql")
                                .dataSources(d -> d.lambda("Fn", l -> l.functionArn(FUNCTION)))
                                .functions(
                                        "Get",
                                        f -> f.dataSource("Fn")
                                                .runtime(r ->
                                                        r.name("APPSYNC_JS").version("1.0.0"))))))
                .isEqualTo("""
                        Auth:
                          Type: AWS_IAM
                        SchemaUri: schema.graphql
                        DataSources:
                          Lambda:
                            Fn:
                              FunctionArn: !GetAtt Fn.Arn
                        Functions:
                          Get:
                            DataSource: Fn
                            Runtime:
                              Name: APPSYNC_JS
                              Version: '1.0.0'
                        """);
    }

    @Test
    void a_connector_stands_alone_or_in_its_source() {
        assertThat(ServerlessTemplates.properties(Connector.create(
                        "Link",
                        c -> c.source(s -> s.id("Fn"))
                                .destination(d -> d.id("Jobs"))
                                .permissions("Write"))))
                .contains("Source:\n  Id: Fn\n")
                .contains("Id: Jobs\n")
                .endsWith("Permissions:\n  - Write\n");
        assertThat(ServerlessTemplates.resource(
                        FUNCTION,
                        o -> o.connector(
                                        "ToJobs",
                                        c -> c.destination(Queue.create("Jobs"))
                                                .permissions(ConnectorPermission.READ, ConnectorPermission.WRITE))
                                .ignoreGlobals("Timeout")))
                .isEqualTo("""
                        Type: AWS::Serverless::Function
                        IgnoreGlobals:
                          - Timeout
                        Connectors:
                          ToJobs:
                            Properties:
                              Destination:
                                - Id: Jobs
                              Permissions:
                                - Read
                                - Write
                        Properties:
                          Handler: a.b
                        """);
    }

    @Test
    void a_connector_permits_what_exists() {
        assertThat(ServerlessTemplates.problems(Connector.create(
                        "Link",
                        c -> c.source(s -> s.id("Fn"))
                                .destination(d -> d.id("Jobs"))
                                .permissions("Reed"))))
                .singleElement()
                .asString()
                .contains("'Reed' is not an allowed value")
                .contains("did you mean Read?");
        assertThat(ServerlessTemplates.problems(Connector.create("Link", c -> c.permissions("Read"))))
                .hasSizeGreaterThanOrEqualTo(1)
                .allMatch(problem -> problem.toString().contains("Link"));
    }

    @Test
    void names_that_the_source_of_the_specification_misspells_are_right() {
        assertThat(ServerlessTemplates.properties(
                        Application.create("App", a -> a.location("x.yaml").notificationArns("arn"))))
                .contains("NotificationARNs:\n");
        assertThat(ServerlessTemplates.properties(Api.create(
                        "Shop", a -> a.stageName("live").endpointConfiguration(e -> e.vpcEndpointIds("vpce-1")))))
                .contains("VPCEndpointIds:\n");
    }

    @Test
    void the_metadata_of_the_cdk_has_a_class() {
        Template template = Template.create("", t -> t.add(Metadata.create("CDKMetadata", m -> m.analytics("v2:x"))));

        assertThat(template.notices()).isEmpty();
    }

    @Test
    void a_role_is_named_by_its_arn() {
        Role role = Role.create("Runner", r -> r.assumeRolePolicyDocument(Map.of()));

        assertThat(ServerlessTemplates.properties(Function.create(
                        "Fn",
                        f -> f.role(role).deadLetterQueue(d -> d.type("SQS").targetArn(Queue.create("Dead"))))))
                .isEqualTo("""
                        Role: !GetAtt Runner.Arn
                        DeadLetterQueue:
                          Type: SQS
                          TargetArn: !GetAtt Dead.Arn
                        """);
    }
}
