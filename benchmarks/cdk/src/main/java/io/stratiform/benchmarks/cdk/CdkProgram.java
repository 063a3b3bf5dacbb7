package io.stratiform.benchmarks.cdk;

import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/** The templates of a workload, by the AWS CDK. It writes JSON only. */
public final class CdkProgram {

    private static final int BRANCHES = 200;
    private static final int LARGE = 450;

    private final App app;
    private final boolean lean;

    private CdkProgram(String folder, boolean lean) {
        this.lean = lean;
        this.app = new App(
                lean ? leanest(folder) : AppProps.builder().outdir(folder).build());
    }

    /**
     * Writes the templates of a workload.
     *
     * @param arguments the workload, the format, the folder, and {@code lean} for everything switched off that can be
     */
    public static void main(String[] arguments) {
        boolean lean = arguments.length > 3 && arguments[3].equals("lean");
        CdkProgram program = new CdkProgram(arguments[2], lean);
        switch (arguments[0]) {
            case "W1" -> program.branch("branch", "feature-checkout");
            case "W2" -> program.queues();
            case "W3" -> {
                for (int i = 1; i <= BRANCHES; i++) {
                    program.branch("branch-" + i, "feature-" + i);
                }
            }
            default -> throw new IllegalArgumentException("no workload " + arguments[0] + "; there are W1, W2 and W3");
        }
        program.app.synth();
    }

    private static AppProps leanest(String folder) {
        return AppProps.builder()
                .outdir(folder)
                .analyticsReporting(false)
                .treeMetadata(false)
                .context(Map.of(
                        "@aws-cdk/core:validateAgainstDefaultRules", false,
                        "aws:cdk:disable-stack-trace", true,
                        "aws:cdk:disable-creation-stack-traces", true))
                .build();
    }

    private void branch(String id, String branch) {
        BranchStack.declare(stack(id), branch);
    }

    private void queues() {
        Stack stack = stack("queues");
        stack.getTemplateOptions().setTemplateFormatVersion("2010-09-09");
        stack.getTemplateOptions().setDescription("Queues with alarms");
        QueueStack.declare(stack, LARGE);
    }

    private Stack stack(String id) {
        StackProps.Builder properties = StackProps.builder();
        if (lean) {
            properties.synthesizer(DefaultStackSynthesizer.Builder.create()
                    .generateBootstrapVersionRule(false)
                    .build());
        }
        return new Stack(app, id, properties.build());
    }
}
