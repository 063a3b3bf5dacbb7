package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.read.LocatedNode;
import io.stratiform.read.TemplateDocument;
import io.stratiform.read.TemplateReadException;
import io.stratiform.read.TemplateReader;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.If;
import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.nio.file.Path;

/** The Java of the manual's page on reading. */
final class ReadingGuide {

    private ReadingGuide() {}

    static String list(Path file) {
        StringBuilder list = new StringBuilder();
        // snippet: read
        Template template = Template.read(file);

        for (DeclaredResource declared : template.resources()) {
            Resource resource = declared.resource();
            list.append(resource.logicalId().site()).append(": ").append(resource.type());
            Value<?> name = resource.properties().get("BucketName");
            if (name instanceof Sub sub) {
                list.append(" called ").append(sub.text());
            }
            list.append('\n');
        }
        // end
        return list.toString();
    }

    static String lenient(Path file) {
        StringBuilder list = new StringBuilder();
        // snippet: lenient
        Template template = Template.read(file, TemplateReader.lenient());

        for (Problem notice : template.document().notices()) {
            list.append(notice.code()).append(' ').append(notice.headline()).append('\n');
        }
        // end
        return list.toString();
    }

    static String model(Path file) {
        StringBuilder list = new StringBuilder();
        // snippet: model
        Template template = Template.read(file);

        for (DeclaredLoop loop : template.loops()) {
            list.append(loop.head().logicalId()).append(' ').append(loop.head().items());
            for (DeclaredResource declared : loop.resources()) {
                list.append(": ").append(declared.resource().type());
                if (declared.options().deletionPolicyValue() instanceof If<?> policy) {
                    list.append(", deleted or not by ").append(policy.condition());
                }
            }
            list.append('\n');
        }
        for (DeclaredCondition condition : template.conditions()) {
            if (condition.expression() instanceof ConditionExpression.Raw) {
                list.append(condition.logicalId()).append(" is not known\n");
            }
        }
        list.append("also ").append(template.others().keySet());
        // end
        return list.toString();
    }

    static String place(Path file) {
        // snippet: position
        Template template = Template.read(file);
        String place = String.valueOf(template.position("Resources.Uploads.Properties.Tags[0].Value"));
        // end
        return place;
    }

    static String problems(Path file) {
        StringBuilder list = new StringBuilder();
        // snippet: problems
        try {
            Template.read(file);
        } catch (TemplateReadException e) {
            for (Problem problem : e.problems()) {
                list.append(problem.place().line())
                        .append(' ')
                        .append(problem.message())
                        .append('\n');
            }
        }
        // end
        return list.toString();
    }

    static String rewrite(Path file) {
        // snippet: rewrite
        String yaml = YamlWriter.standard().write(Template.read(file).toNode());
        // end
        return yaml;
    }

    static String document(Path file) {
        // snippet: document
        TemplateDocument document =
                TemplateReader.standard().withSizeLimit(1024 * 1024).read(file);
        LocatedNode uploads = document.root().nearest("Resources.Uploads");
        String key = uploads.keyPosition() + " " + uploads.path();
        // end
        return key;
    }
}
