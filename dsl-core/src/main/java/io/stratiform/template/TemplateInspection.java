package io.stratiform.template;

import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Nearest;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a template that is complete, resolves what is referred to, and gathers what is wrong. */
final class TemplateInspection implements Inspection {

    private final Declarations declarations;
    private final List<Problem> problems = new ArrayList<>(0);
    private final StringBuilder path = new StringBuilder();
    private LogicalId current = LogicalId.named("");

    TemplateInspection(Declarations declarations) {
        this.declarations = declarations;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Starts with another declaration. */
    void enter(LogicalId declaration, String section) {
        current = declaration;
        path.setLength(0);
        path.append(section);
    }

    @Override
    public void member(String key, Value<?> value) {
        int length = path.length();
        if (length > 0) {
            path.append('.');
        }
        path.append(key);
        value.inspect(this);
        path.setLength(length);
    }

    @Override
    public void item(int index, Value<?> value) {
        int length = path.length();
        path.append('[').append(index).append(']');
        value.inspect(this);
        path.setLength(length);
    }

    @Override
    public void reference(LogicalId target, @Nullable String attribute) {
        String name = target.name();
        if (name.startsWith("AWS::") && attribute == null) {
            if (!PseudoParameter.names().contains(name)) {
                unknown("pseudo parameter", target, PseudoParameter.names());
            }
        } else if (attribute == null && declarations.parameters().containsKey(name)) {
            compare(target, declarations.parameters().get(name));
        } else {
            resource(target, attribute == null ? declarations.referable() : declarations.resources());
        }
    }

    @Override
    public void dependency(LogicalId resource) {
        int length = path.length();
        path.append(length == 0 ? "DependsOn" : ".DependsOn");
        if (resource.equals(current)) {
            error("the resource depends on itself", null);
        } else {
            resource(resource, declarations.resources());
        }
        path.setLength(length);
    }

    @Override
    public void condition(LogicalId condition) {
        resolve("condition", condition, declarations.conditions());
    }

    @Override
    public void mapping(LogicalId mapping) {
        resolve("mapping", mapping, declarations.mappings());
    }

    @Override
    public void flaw(Flaw flaw) {
        String place =
                path.length() == 0 || flaw.property().isEmpty() ? path + flaw.property() : path + "." + flaw.property();
        Problem.Severity severity = flaw.refused() ? Problem.Severity.ERROR : Problem.Severity.NOTICE;
        problems.add(new Problem(
                severity, current.name(), current.type(), place, flaw.message(), flaw.hint(), current.site()));
    }

    private void resource(LogicalId target, Map<String, LogicalId> candidates) {
        resolve(candidates == declarations.resources() ? "resource" : "resource or parameter", target, candidates);
    }

    private void resolve(String kind, LogicalId target, Map<String, LogicalId> candidates) {
        LogicalId declared = candidates.get(target.name());
        if (declared == null) {
            unknown(kind, target, candidates.keySet());
        } else {
            compare(target, declared);
        }
    }

    private void unknown(String kind, LogicalId target, Iterable<String> candidates) {
        if (target.site() != null) {
            error(
                    "refers to " + target + " (" + target.type() + "), which is not in this template",
                    "it was declared at " + target.site()
                            + "; add it to this template, or hand its value over by an export or a setting");
            return;
        }
        List<String> names = new ArrayList<>();
        for (String candidate : candidates) {
            names.add(candidate);
        }
        String nearest = Nearest.to(target.name(), names);
        error(
                "refers to a " + kind + " '" + target + "', which is not in this template",
                nearest == null ? null : "did you mean " + nearest + "?");
    }

    private void compare(LogicalId target, LogicalId declared) {
        if (!target.means(declared)) {
            error(
                    "refers to the " + target + " of another template, declared at " + target.site(),
                    "this template's own " + declared + " was declared at " + declared.site());
        }
    }

    private void error(String message, @Nullable String hint) {
        flaw(Flaw.error("", message, hint));
    }
}
