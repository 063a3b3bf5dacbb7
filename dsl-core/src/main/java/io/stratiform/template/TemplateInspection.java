package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks through a complete template, resolves references, and collects problems. */
final class TemplateInspection implements Inspection {

    private static final int SHOWN_PATH = 200;
    // https://github.com/aws-cloudformation/cfn-language-discussion/blob/main/RFCs/0009-Fn%3A%3AForEach.md
    private static final int MOST_LOOPS = 5;

    private final Declarations declarations;
    private final List<String> transforms;
    private final List<Problem> problems = new ArrayList<>(0);
    private final TextDepth depth = new TextDepth();
    private final PropertyPath path = new PropertyPath();
    private final Names loopNames = new Names("loop");
    private LoopScope scope = LoopScope.NONE;
    private boolean mayRepeat;
    private LogicalId current;
    // The file of the current value; empty if it was created in Java.
    private String source = "";

    TemplateInspection(Declarations declarations, List<String> transforms, LogicalId template) {
        this.declarations = declarations;
        this.transforms = transforms;
        this.current = template;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether values are nested too deeply. */
    boolean isTooDeep() {
        return depth.isExceeded();
    }

    /** Sets whether loops are allowed in the current section. */
    void allowLoops(boolean allowed) {
        mayRepeat = allowed;
    }

    /** Starts with another declaration, and checks its logical id. */
    void enter(LogicalId declaration, Names taken, String section) {
        current = declaration;
        path.restart("");
        if (scope.loops().isEmpty()) {
            LogicalId first = taken.declare(declaration);
            if (checkName(declaration.name()) && first != null) {
                repeated(declaration, first);
            }
        } else {
            for (Flaw flaw : LoopedName.flawsOf(declaration, scope, taken)) {
                flaw(flaw);
            }
        }
        path.restart(section);
    }

    /** Starts with a loop of declarations. */
    void enter(LoopHead loop) {
        current = loop.logicalId();
        path.restart("");
        enterLoop(loop);
    }

    @Override
    public void enterLoop(LoopHead loop) {
        String name = loop.logicalId().name();
        LogicalId first = loopNames.declare(loop.logicalId());
        LogicalId clash = declarations.referable().get(name);
        if (checkName(name) && (first != null || clash != null)) {
            repeated(loop.logicalId(), first == null ? Objects.requireNonNull(clash) : first);
        }
        if (!mayRepeat) {
            error(
                    Code.LOOP,
                    Intrinsic.FOR_EACH + " stands outside resources, outputs and conditions",
                    "use a Java loop");
        }
        LogicalId same = declarations.referable().get(loop.identifier());
        if (same != null || scope.hasIdentifier(loop.identifier())) {
            error(
                    Code.LOOP,
                    "the identifier " + loop.identifier() + " of the loop is also the name of "
                            + (same == null ? "the item of an enclosing loop" : "the " + same.type()),
                    "use a different identifier");
        }
        if (scope.loops().size() == MOST_LOOPS) {
            error(
                    Code.LOOP,
                    "loops are nested more than " + MOST_LOOPS + " deep",
                    "CloudFormation does not allow more; use a Java loop");
        }
        loop.inspect(this);
        scope = scope.within(loop);
    }

    @Override
    public void leaveLoop() {
        scope = scope.without();
    }

    private boolean checkName(String name) {
        String flaw = LogicalId.flawOf(name);
        if (flaw != null) {
            String nearest = LogicalId.nearestValid(name);
            flaw(Flaw.error(Code.LOGICAL_ID, "", flaw)
                    .expecting("1 to 255 letters A-Z, a-z and digits"
                            + (nearest.isEmpty() || nearest.equals(name) ? "" : ", as in " + nearest)));
        }
        return flaw == null;
    }

    private void repeated(LogicalId declaration, LogicalId first) {
        if (declaration.site() != null && declaration.site() == first.site()) {
            error(
                    Code.DUPLICATE_LOGICAL_ID,
                    "it is already in the template",
                    "add it only once; a copy from toBuilder() has the same logical id");
        } else {
            error(
                    Code.DUPLICATE_LOGICAL_ID,
                    "the logical id is already used by the " + first.type() + " declared at " + first.site(),
                    "use a logical id that is unique in the template");
        }
    }

    /** Continues with another section of the same declaration. */
    void section(String section) {
        path.restart(section);
    }

    @Override
    public void member(String key, Value<?> value) {
        // Most values are literals, which refer to nothing: their path is not kept.
        if (!(value instanceof Literal)) {
            int outer = depth.levels();
            if (goDown(key)) {
                path.enter(key);
                value.inspect(this);
                path.leave();
            }
            depth.back(outer);
        }
    }

    @Override
    public void source(String place, Value<?> value) {
        String outer = source;
        source = place;
        value.inspect(this);
        source = outer;
    }

    @Override
    public void unescaped(String place, Value<?> value) {
        Flaw flaw = declarations.unescaped().flawOf(place, value);
        if (flaw != null) {
            flaw(flaw);
        }
    }

    @Override
    public void operand(String key, ConditionExpression operand) {
        int outer = depth.levels();
        if (goDown(key)) {
            path.enter(key);
            operand.inspect(this);
            path.leave();
        }
        depth.back(outer);
    }

    @Override
    public void item(int index, Value<?> value) {
        if (!(value instanceof Literal)) {
            int outer = depth.levels();
            if (goDown("")) {
                path.enter(index);
                value.inspect(this);
                path.leave();
            }
            depth.back(outer);
        }
    }

    /** Goes down to a member, unless the text would be nested too deep there. */
    private boolean goDown(String key) {
        if (depth.enter(key)) {
            return true;
        }
        error(
                Code.TOO_DEEP,
                "nested deeper than " + Node.DEEPEST + " levels of lists and objects",
                "does a value contain itself?");
        return false;
    }

    @Override
    public void reference(LogicalId target, @Nullable String attribute) {
        if (attribute != null) {
            attribute(target, attribute, null);
        } else {
            ref(target, null);
        }
    }

    @Override
    public void variable(String name) {
        String literal = "for a literal ${" + name + "}, write ${!" + name + "}";
        int dot = name.indexOf('.');
        if (dot < 0) {
            ref(LogicalId.named(name), literal);
        } else {
            attribute(LogicalId.named(name.substring(0, dot)), name.substring(dot + 1), literal);
        }
    }

    private void ref(LogicalId target, @Nullable String hint) {
        String name = target.name();
        if (scope.hasIdentifier(name)) {
            return;
        }
        if (!name.startsWith("AWS::")) {
            resolve(target, declarations.referable(), hint);
        } else if (!PseudoParameter.names().contains(name)) {
            flaw(Flaw.error(
                            Code.UNKNOWN_REFERENCE,
                            "",
                            "refers to a pseudo parameter '" + name + "', which does not exist",
                            hint)
                    .naming(name, PseudoParameter.names()));
        }
    }

    private void attribute(LogicalId target, String attribute, @Nullable String hint) {
        LogicalId parameter = declarations.parameters().get(target.name());
        if (parameter != null && declarations.resources().get(target.name()) == null && target.means(parameter)) {
            error(Code.UNKNOWN_ATTRIBUTE, "refers to an attribute of " + target + ", but it is a parameter", "use Ref");
        } else {
            resolve(target, declarations.resources(), hint);
            LogicalId declared = declarations.resources().get(target.name());
            if (declared != null && target.means(declared)) {
                Flaw flaw = declarations.attributes().flawOf(target, attribute, declared);
                if (flaw != null) {
                    flaw(flaw);
                }
            }
        }
    }

    @Override
    public void dependency(LogicalId resource) {
        path.enter("DependsOn");
        resolve(resource, declarations.resources(), null);
        path.leave();
    }

    @Override
    public void condition(LogicalId condition) {
        resolve(condition, declarations.conditions(), null);
    }

    @Override
    public void mapping(LogicalId mapping) {
        resolve(mapping, declarations.mappings(), null);
    }

    @Override
    public boolean isRule() {
        return current.type().equals(Rule.SECTION);
    }

    @Override
    public void requires(String transform, String what) {
        if (!transforms.contains(transform)) {
            error(
                    Code.TRANSFORM,
                    what + " requires the transform " + transform,
                    "call t.transform(\"" + transform + "\")");
        }
    }

    @Override
    public void flaw(Flaw flaw) {
        StringBuilder place = path.to(flaw.property());
        if (place.length() > SHOWN_PATH) {
            place.setLength(SHOWN_PATH);
            place.append("...");
        }
        DeclarationSite site = current.site();
        Problem problem = flaw.at(site == null ? Place.NOWHERE : site.place())
                .about(current.name(), current.type())
                .in(place.toString());
        problems.add(source.isEmpty() ? problem : problem.saying(problem.message() + ", in " + source));
    }

    private void resolve(LogicalId target, Names names, @Nullable String hint) {
        for (String identifier : Placeholders.identifiers(target.name())) {
            if (!scope.hasIdentifier(identifier)) {
                String message = "refers to a " + names.kind() + " '" + target
                        + "', but no enclosing loop has the identifier " + identifier;
                flaw(
                        scope.loops().isEmpty()
                                ? Flaw.error(
                                        Code.LOOP,
                                        "",
                                        message,
                                        "outside the loop, use the name that results for an item")
                                : Flaw.error(Code.LOOP, "", message).naming(identifier, scope.identifiers()));
                return;
            }
        }
        if (target.name().contains("&{")) {
            flaw(LoopedName.REFERENCE_BY_LETTERS);
        }
        for (LogicalId name : scope.expand(target)) {
            boolean isResource = names == declarations.resources() || names == declarations.referable();
            if (!names.declares(name)
                    && !(isResource && declarations.generated().declares(name))) {
                flaw(UnresolvedReference.flawOf(name, names, declarations, hint));
                return;
            }
        }
    }

    private void error(Code code, String message, @Nullable String hint) {
        flaw(Flaw.error(code, "", message, hint));
    }
}
