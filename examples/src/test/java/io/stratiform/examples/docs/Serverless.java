package io.stratiform.examples.docs;

import io.stratiform.aws.cognito.UserPool;
import io.stratiform.aws.serverless.Api;
import io.stratiform.aws.serverless.Function;
import io.stratiform.aws.serverless.Function.SAMPolicyTemplate;
import io.stratiform.aws.serverless.HttpApi;
import io.stratiform.aws.serverless.SimpleTable;
import io.stratiform.aws.serverless.StateMachine;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.ConnectorPermission;
import io.stratiform.template.Template;
import java.util.List;
import java.util.Map;

/** The examples of the manual's page on SAM. */
final class Serverless {

    private Serverless() {}

    static Template function() {
        // snippet: function
        return Template.create("Orders of the shop", t -> {
            t.transform("AWS::Serverless-2016-10-31");
            t.globals(g -> g.function(Map.of("Runtime", "java21", "Timeout", 30)));
            var jobs = t.add(Queue.create("Jobs"));
            var table = t.add(SimpleTable.create("Orders"));
            var web = t.add(HttpApi.create("Web", h -> h.stageName("live")));
            var worker = t.add(Function.create(
                    "Worker",
                    f -> f.handler("shop.Worker::run")
                            .codeUri("worker.jar")
                            .policies(List.of(
                                    SAMPolicyTemplate.create(p -> p.dynamoDbCrudPolicy(d -> d.tableName(table)))))
                            .events("Jobs", e -> e.sqs(s -> s.queue(jobs).batchSize(10)))
                            .events(
                                    "Post",
                                    e -> e.httpApi(
                                            h -> h.apiId(web).path("/orders").method("post")))
                            .events("Nightly", e -> e.scheduleV2(s -> s.scheduleExpression("cron(0 3 * * ? *)")))));
            t.output("WorkerArn", worker.attrArn());
        });
        // end
    }

    static Template others() {
        return Template.create("Other resources of SAM", t -> {
            t.transform("AWS::Serverless-2016-10-31");
            // snippet: authorizers
            var users = t.add(UserPool.create("Users"));
            var api = t.add(Api.create(
                    "Shop",
                    a -> a.stageName("live")
                            .auth(x -> x.defaultAuthorizer("Users")
                                    .authorizers("Users", Api.CognitoAuthorizer.create(c -> c.userPoolArn(users))))));
            // end
            // snippet: state-machine
            t.add(StateMachine.create(
                    "Refund",
                    m -> m.definitionUri("refund.asl.json")
                            .events(
                                    "Asked",
                                    e -> e.api(a ->
                                            a.restApiId(api).path("/refunds").method("post")))
                            .events("Weekly", e -> e.schedule(s -> s.schedule("rate(7 days)")))));
            // end
            // snippet: connector
            var jobs = t.add(Queue.create("Jobs"));
            t.add(
                    Function.create("Worker", f -> f.handler("shop.Worker::run").codeUri("worker.jar")),
                    o -> o.connector("Jobs", c -> c.destination(jobs).permissions(ConnectorPermission.WRITE))
                            .ignoreGlobals("Timeout"));
            // end
        });
    }
}
