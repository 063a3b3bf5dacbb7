package io.stratiform.template;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.stratiform.document.DocumentFile;
import io.stratiform.document.UserData;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyType;
import io.stratiform.value.RepeatedProperties;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random templates of {@link RandomModel} say everything that can be said: what is new in the model fails here. */
class RandomModelCoverageTest {

    private static final int TEMPLATES = 2_000;
    private static final int LEAST = 20;

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stratiform.value", "io.stratiform.template", "io.stratiform.document");

    /** What says something, beside builders, which say it by what gives them back. */
    private static final List<Class<?>> SAYING = List.of(
            Value.class,
            ConditionExpression.class,
            RuleExpression.class,
            Resource.class,
            Hook.class,
            UserData.class,
            DocumentFile.class);

    private static final List<Class<?>> COLLECTING = List.of(TemplateBuilder.class, LoopBuilder.class);

    /** What gives values of itself. */
    private static final List<Class<?>> REFERABLE =
            List.of(Value.class, Resource.class, ModuleResource.class, RepeatedProperties.class);

    /** Public for the reader, for generated classes or for files, and nothing that a template says in another way. */
    private static final List<String> ELSEWHERE = List.of(
            "io.stratiform.document.DocumentFile.at(Path)",
            "io.stratiform.document.DocumentFile.onClasspath(Class, String)",
            "io.stratiform.document.UserData.at(Path)",
            "io.stratiform.document.UserData.onClasspath(Class, String)",
            "io.stratiform.template.CreationPolicy.create(Consumer)",
            "io.stratiform.template.Strictness.allowing(Predicate)",
            "io.stratiform.template.Strictness.allowing(String, String[])",
            "io.stratiform.template.TemplateBuilder.strict()",
            "io.stratiform.template.TemplateBuilder.strictness(Strictness)",
            "io.stratiform.template.UpdatePolicy.create(Consumer)",
            "io.stratiform.template.hook.Hook.declared(LogicalId, Value)",
            "io.stratiform.template.init.Authentication.basic(Consumer)",
            "io.stratiform.template.init.Authentication.s3(Consumer)",
            "io.stratiform.template.init.Init.and(Consumer)",
            "io.stratiform.value.Document.checked(Map)",
            "io.stratiform.value.Flaw.asking(String)",
            "io.stratiform.value.Flaw.below(String)",
            "io.stratiform.value.Flaw.expecting(String)",
            "io.stratiform.value.Flaw.naming(String, List)",
            "io.stratiform.value.ForEach.declared(LoopHead, PropertyMap)",
            "io.stratiform.value.LogicalId.as(String)",
            "io.stratiform.value.Parameter.declared(LogicalId, PropertyMap)",
            "io.stratiform.value.PropertyBuilder.unset(String)",
            "io.stratiform.value.PropertyMap.and(PropertyMap, Class)",
            "io.stratiform.value.RuleExpression.of(String, List)");

    /** Kinds that random templates do not hold yet, since they have tests of their own. */
    private static boolean isTestedElsewhere(String kind) {
        return Set.of("io.stratiform.template.EmbeddedConnector", "io.stratiform.value.EmptyStructure")
                        .contains(kind)
                || Stream.of("dashboard", "pattern", "states")
                        .anyMatch(language -> kind.startsWith("io.stratiform.value." + language + "."));
    }

    @Test
    void every_kind_of_value_and_expression_occurs() {
        ModelCoverage coverage = new ModelCoverage();
        for (long seed = 0; seed < TEMPLATES; seed++) {
            RandomModel.of(seed, coverage::add);
        }
        Map<String, Integer> rare = new TreeMap<>();
        for (String kind : kinds()) {
            if (coverage.count(kind) < LEAST && !isTestedElsewhere(kind)) {
                rare.put(kind, coverage.count(kind));
            }
        }
        assertThat(rare).as("kinds that occur less than %d times", LEAST).isEmpty();
    }

    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        addLeaves(Value.class, kinds);
        addLeaves(ConditionExpression.class, kinds);
        for (JavaClass type : MODEL.get(PropertyType.class).getAllSubclasses()) {
            kinds.add(type.getName());
        }
        return kinds;
    }

    private static void addLeaves(Class<?> type, Set<String> kinds) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addLeaves(permitted, kinds);
            }
        } else if (type != PropertyType.class) {
            kinds.add(type.getName());
        }
    }

    @Test
    void every_section_and_attribute_occurs() {
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = 0; seed < TEMPLATES; seed++) {
            Map<String, Node> sections = entries(RandomModel.of(seed).toNode());
            sections.forEach((name, section) -> {
                counts.merge(name, 1, Integer::sum);
                if (Set.of("Parameters", "Rules", "Resources", "Outputs", "Hooks")
                        .contains(name)) {
                    entries(section)
                            .values()
                            .forEach(entry -> entries(entry)
                                    .keySet()
                                    .forEach(k -> counts.merge(name + "." + k, 1, Integer::sum)));
                }
            });
        }
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder(
                        "AWSTemplateFormatVersion",
                        "Description",
                        "Metadata",
                        "Parameters",
                        "Parameters.AllowedPattern",
                        "Parameters.AllowedValues",
                        "Parameters.ConstraintDescription",
                        "Parameters.Default",
                        "Parameters.Description",
                        "Parameters.MaxLength",
                        "Parameters.MaxValue",
                        "Parameters.MinLength",
                        "Parameters.MinValue",
                        "Parameters.NoEcho",
                        "Parameters.Type",
                        "Rules",
                        "Rules.Assertions",
                        "Rules.RuleCondition",
                        "Mappings",
                        "Conditions",
                        "Transform",
                        "Globals",
                        "Hooks",
                        "Hooks.Properties",
                        "Hooks.Type",
                        "Resources",
                        "Resources.Condition",
                        "Resources.CreationPolicy",
                        "Resources.DeletionPolicy",
                        "Resources.DependsOn",
                        "Resources.Metadata",
                        "Resources.Properties",
                        "Resources.Type",
                        "Resources.UpdatePolicy",
                        "Resources.UpdateReplacePolicy",
                        "Outputs",
                        "Outputs.Condition",
                        "Outputs.Description",
                        "Outputs.Export",
                        "Outputs.Value");
        assertThat(counts).allSatisfy((name, count) -> assertThat(count).isGreaterThan(LEAST));
    }

    private static Map<String, Node> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
    }

    /** The choices are even, so whatever has its place in the code of the generator occurs. */
    @Test
    void every_public_way_to_say_something_is_taken() {
        Set<String> taken = new TreeSet<>();
        for (JavaClass type : generator()) {
            Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                    .map(access -> (CodeUnitAccessTarget) access.getTarget())
                    .flatMap(target -> target.resolveMember().stream())
                    .forEach(method -> taken.add(signature(method)));
            for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
                taken.add(access.getTarget().getFullName());
            }
        }
        Set<String> left = ways();
        left.removeAll(taken);
        left.removeAll(testedElsewhere());
        assertThat(left).containsExactlyInAnyOrderElementsOf(ELSEWHERE);
    }

    /** What random templates do not hold yet, since it has tests of its own: a list that is to become shorter. */
    private static List<String> testedElsewhere() {
        try (InputStream in = RandomModelCoverageTest.class.getResourceAsStream("ways-tested-elsewhere.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<JavaClass> generator() {
        JavaClass model = new ClassFileImporter()
                .withImportOption(location -> location.contains("/test-classes/"))
                .importPackages("io.stratiform.template")
                .get(RandomModel.class);
        return Stream.concat(
                        Stream.of(model),
                        model.getTransitiveDependenciesFromSelf().stream().map(Dependency::getTargetClass))
                .filter(type -> type.getSimpleName().startsWith("Random")
                        || type.getEnclosingClass()
                                .filter(outer -> outer.getSimpleName().startsWith("Random"))
                                .isPresent())
                .collect(toSet());
    }

    private static Set<String> ways() {
        Set<String> ways = new TreeSet<>();
        for (JavaClass type : MODEL) {
            type.getMethods().stream()
                    .filter(RandomModelCoverageTest::saysSomething)
                    .forEach(m -> ways.add(signature(m)));
            type.getFields().stream()
                    .filter(field -> isPublic(field) && field.getRawType().isEquivalentTo(Value.class))
                    .forEach(field -> ways.add(field.getFullName()));
        }
        return ways;
    }

    private static boolean saysSomething(JavaMethod method) {
        if (!isPublic(method) || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        // What a collection says, its items say one by one.
        if (method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Collection.class))) {
            return false;
        }
        JavaClass result = method.getRawReturnType();
        if (method.getModifiers().contains(JavaModifier.STATIC)) {
            return SAYING.stream().anyMatch(result::isAssignableTo);
        }
        JavaClass owner = method.getOwner();
        boolean givesItself = result.isAssignableTo(owner.getName()) && !owner.isEnum();
        return givesItself
                || COLLECTING.stream().anyMatch(owner::isEquivalentTo)
                || (result.isEquivalentTo(Value.class) && REFERABLE.stream().anyMatch(owner::isEquivalentTo));
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String signature(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? unit.getOwner().getName().replace('$', '.') + "." + unit.getName() + "("
                        + String.join(
                                ", ",
                                unit.getRawParameterTypes().stream()
                                        .map(JavaClass::getSimpleName)
                                        .toList())
                        + ")"
                : member.getFullName();
    }
}
