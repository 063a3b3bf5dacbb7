package io.stratiform.aws.stepfunctions;

import io.stratiform.aws.batch.JobDefinition;
import io.stratiform.aws.batch.JobQueue;
import io.stratiform.aws.codebuild.Project;
import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.ecs.Cluster;
import io.stratiform.aws.ecs.TaskDefinition;
import io.stratiform.aws.glue.Job;
import io.stratiform.aws.lambda.Alias;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.value.states.Integration;

/**
 * Service integrations for Task states that use resources of the template. The ARN or the name of the resource is
 * written as an argument, as the action requires. Further arguments are added to these; an argument with the same name
 * replaces the existing one.
 *
 * @since 0.1.0
 */
public final class Integrations {

    private static final String TABLE = "TableName";
    private static final String DYNAMODB = "dynamodb";

    private Integrations() {}

    /**
     * Invokes a function with the state's input.
     *
     * @param function the function
     * @return the integration, with {@code FunctionName} and {@code Payload}
     */
    public static Integration invoke(Function function) {
        return Integration.of("lambda", "invoke")
                .argument("FunctionName", function.attrArn())
                .input("Payload");
    }

    /**
     * Invokes the version of a function that an alias refers to, with the input of the state.
     *
     * @param alias the alias
     * @return the integration, with {@code FunctionName} and {@code Payload}
     */
    public static Integration invoke(Alias alias) {
        return Integration.of("lambda", "invoke")
                .argument("FunctionName", alias.ref())
                .input("Payload");
    }

    /**
     * Starts an execution of another state machine with the state's input, and waits for its end.
     *
     * @param machine the state machine
     * @return the integration, with {@code StateMachineArn} and {@code Input}
     */
    public static Integration startExecution(StateMachine machine) {
        return Integration.of("states", "startExecution")
                .runJob()
                .argument("StateMachineArn", machine.attrArn())
                .input("Input");
    }

    /**
     * Sends the state's input to a queue.
     *
     * @param queue the queue
     * @return the integration, with {@code QueueUrl} and {@code MessageBody}
     */
    public static Integration sendMessage(Queue queue) {
        return Integration.of("sqs", "sendMessage")
                .argument("QueueUrl", queue.ref())
                .input("MessageBody");
    }

    /**
     * Publishes the state's input to a topic.
     *
     * @param topic the topic
     * @return the integration, with {@code TopicArn} and {@code Message}
     */
    public static Integration publish(Topic topic) {
        return Integration.of("sns", "publish")
                .argument("TopicArn", topic.ref())
                .input("Message");
    }

    /**
     * Reads an item of a table.
     *
     * @param table the table
     * @return the integration, with {@code TableName}; it needs {@code Key}
     */
    public static Integration getItem(Table table) {
        return Integration.of(DYNAMODB, "getItem").argument(TABLE, table.ref());
    }

    /**
     * Writes an item of a table.
     *
     * @param table the table
     * @return the integration, with {@code TableName}; it needs {@code Item}
     */
    public static Integration putItem(Table table) {
        return Integration.of(DYNAMODB, "putItem").argument(TABLE, table.ref());
    }

    /**
     * Changes an item of a table.
     *
     * @param table the table
     * @return the integration, with {@code TableName}; it needs {@code Key}
     */
    public static Integration updateItem(Table table) {
        return Integration.of(DYNAMODB, "updateItem").argument(TABLE, table.ref());
    }

    /**
     * Deletes an item of a table.
     *
     * @param table the table
     * @return the integration, with {@code TableName}; it needs {@code Key}
     */
    public static Integration deleteItem(Table table) {
        return Integration.of(DYNAMODB, "deleteItem").argument(TABLE, table.ref());
    }

    /**
     * Runs a task of Amazon ECS, and waits for its end.
     *
     * @param cluster the cluster
     * @param taskDefinition the task definition
     * @return the integration, with {@code Cluster} and {@code TaskDefinition}
     */
    public static Integration runTask(Cluster cluster, TaskDefinition taskDefinition) {
        return Integration.of("ecs", "runTask")
                .runJob()
                .argument("Cluster", cluster.attrArn())
                .argument("TaskDefinition", taskDefinition.ref());
    }

    /**
     * Runs a job of AWS Batch, and waits for its end.
     *
     * @param name the name of the job
     * @param definition the job definition
     * @param queue the job queue
     * @return the integration, with {@code JobName}, {@code JobDefinition} and {@code JobQueue}
     */
    public static Integration submitJob(String name, JobDefinition definition, JobQueue queue) {
        return Integration.of("batch", "submitJob")
                .runJob()
                .argument("JobName", name)
                .argument("JobDefinition", definition.ref())
                .argument("JobQueue", queue.ref());
    }

    /**
     * Runs a build of AWS CodeBuild, and waits for its end.
     *
     * @param project the project
     * @return the integration, with {@code ProjectName}
     */
    public static Integration startBuild(Project project) {
        return Integration.of("codebuild", "startBuild").runJob().argument("ProjectName", project.ref());
    }

    /**
     * Runs a job of AWS Glue, and waits for its end.
     *
     * @param job the job
     * @return the integration, with {@code JobName}
     */
    public static Integration startJobRun(Job job) {
        return Integration.of("glue", "startJobRun").runJob().argument("JobName", job.ref());
    }
}
