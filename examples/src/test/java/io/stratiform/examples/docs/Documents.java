package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.toJsonString;

import io.stratiform.aws.apigateway.RestApi;
import io.stratiform.aws.cloudwatch.Dashboard;
import io.stratiform.aws.ec2.LaunchTemplate;
import io.stratiform.aws.events.Rule;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.aws.stepfunctions.StateMachine;
import io.stratiform.document.DocumentFile;
import io.stratiform.document.JsonText;
import io.stratiform.document.TextFile;
import io.stratiform.document.UserData;
import io.stratiform.render.TemplateFile;
import io.stratiform.render.WrittenTemplate;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import io.stratiform.value.Document;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The examples of the manual's pages on documents and user data. */
final class Documents {

    private Documents() {}

    static Template code() {
        return Template.create("Documents in code", t -> {
            var role = t.add(Parameter.string("RoleArn"));
            var orders = t.add(Queue.create("Orders"));
            // snippet: code
            var machine = Document.create(d -> d.put("StartAt", "Take")
                    .object(
                            "States",
                            states -> states.object(
                                    "Take",
                                    take -> take.put("Type", "Task")
                                            .put("Resource", "arn:aws:states:::sqs:sendMessage")
                                            .object(
                                                    "Parameters",
                                                    p -> p.put("QueueUrl", orders.ref())
                                                            .put("MessageBody.$", "$"))
                                            .put("End", true))));

            t.add(StateMachine.create("TakeOrders", s -> s.roleArn(role).definition(machine)));
            t.add(Rule.create(
                    "Uploaded",
                    r -> r.eventPattern(
                            Map.of("source", List.of("aws.s3"), "region", List.of(PseudoParameter.REGION)))));
            // end
            // snippet: text
            t.add(StateMachine.create("TakeOrdersToo", s -> s.roleArn(role).definitionString(JsonText.of(machine))));
            // end
        });
    }

    static Template extended() {
        return Template.create("A document as text by the language extensions", t -> {
            var orders = t.add(Queue.create("Orders"));
            // snippet: extended
            t.transform("AWS::LanguageExtensions");
            t.add(Dashboard.create(
                    "Board", d -> d.dashboardBody(toJsonString(Document.of(Map.of("queue", orders.attrArn()))))));
            // end
        });
    }

    static Template files() {
        return Template.create("Documents in files", t -> {
            var period = t.add(Parameter.number("Period", p -> p.defaultValue(60)));
            t.add(Queue.create("Orders"));
            t.add(Queue.create("TakeOrder"));
            // snippet: files
            var dashboard = DocumentFile.onClasspath(Documents.class, "orders-dashboard.json")
                    .substituted(Map.of("Stage", "live", "Period", period));

            t.add(Dashboard.create("Board", d -> d.dashboardBody(JsonText.of(dashboard))));
            t.add(RestApi.create(
                    "Api",
                    a -> a.body(DocumentFile.onClasspath(Documents.class, "api.yaml")
                            .substituted())));
            // end
        });
    }

    static Template function() {
        return Template.create("Code of a function", t -> {
            var role = t.add(Parameter.string("RoleArn"));
            var orders = t.add(Queue.create("Orders"));
            // snippet: text-file
            t.add(Function.create(
                    "TakeOrder",
                    f -> f.role(role)
                            .runtime("python3.13")
                            .handler("index.handler")
                            .code(c -> c.zipFile(TextFile.onClasspath(Documents.class, "take_order.py")
                                    .substituted(Map.of("ORDERS", orders.ref()))))));
            // end
        });
    }

    static Template userData() {
        return Template.create("User data", t -> {
            // snippet: user-data
            var uploads = t.add(Bucket.create("Uploads"));
            t.add(LaunchTemplate.create(
                    "Web",
                    l -> l.launchTemplateData(d -> d.imageId("{{resolve:ssm:/shop/image}}")
                            .userData(UserData.onClasspath(Documents.class, "setup.sh")
                                    .variable("UPLOADS", uploads.ref())
                                    .pseudoParameters()
                                    .base64()))));
            // end
        });
    }

    static Template script() {
        return Template.create("User data in code", t -> {
            // snippet: script
            var script = UserData.script("""
                    #!/bin/bash
                    echo "stage=${STAGE}" >> ${HOME}/.profile
                    """).variable("STAGE", "live");

            t.add(LaunchTemplate.create("Web", l -> l.launchTemplateData(d -> d.userData(script.base64()))));
            // end
        });
    }

    static void write(Template template, Path folder, PrintStream out) {
        // snippet: size
        WrittenTemplate written =
                TemplateFile.at(folder.resolve("shop.yaml")).write(template.toNode(), YamlWriter.standard());
        out.println(written.report());
        // end
    }
}
