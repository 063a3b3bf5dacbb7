package io.stratiform.value.policy;

import io.stratiform.problem.Advice;
import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Policies as they stand in a template. */
final class Policies {

    private Policies() {}

    static String json(PolicyDocument policy) {
        return JsonWriter.pretty().write(policy.toNode());
    }

    static PolicyDocument ofStatement(Consumer<? super Statement.Builder> statement) {
        return PolicyDocument.create(p -> p.statement(statement));
    }

    /** A statement that is complete but for what is added to it. */
    static PolicyDocument ofCondition(Consumer<? super ConditionBlock.Builder> condition) {
        return ofStatement(s -> s.allow().actions("s3:GetObject").resources("*").condition(condition));
    }

    /** The condition block alone, on one line. */
    static String conditionJson(Consumer<? super ConditionBlock.Builder> condition) {
        String all = JsonWriter.minified().write(ofCondition(condition).toNode());
        String start = "\"Condition\":";
        return all.substring(all.indexOf(start) + start.length(), all.length() - "}]}".length());
    }

    /** What is wrong with a policy in a template, each as path, message and hint. */
    static List<String> errors(PolicyDocument policy) {
        return described(problems(policy), Problem.Severity.ERROR);
    }

    static List<String> notices(PolicyDocument policy) {
        return described(problems(policy), Problem.Severity.NOTICE);
    }

    private static List<Problem> problems(PolicyDocument policy) {
        try {
            return Template.create(
                            "A policy",
                            t -> t.add(Resource.of(
                                    "AWS::IAM::ManagedPolicy", "Policy", r -> r.property("PolicyDocument", policy))))
                    .notices();
        } catch (InvalidTemplateException refused) {
            return refused.problems();
        }
    }

    private static List<String> described(List<Problem> problems, Problem.Severity severity) {
        String start = "Properties.PolicyDocument";
        List<String> described = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.severity() == severity && problem.path().startsWith(start)) {
                String path = problem.path().substring(start.length());
                described.add((path.startsWith(".") ? path.substring(1) : path) + ": " + problem.message()
                        + Advice.of(problem, "; "));
            }
        }
        return described;
    }
}
