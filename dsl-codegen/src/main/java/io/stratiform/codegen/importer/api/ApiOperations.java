package io.stratiform.codegen.importer.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the operations that create or change a resource. An operation is called after what it does and what it does it
 * to. It belongs to the resource type that it names, or, where it names more, to the one with the longest name that it
 * begins or ends with.
 *
 * @param own the input structures of the operations that name the resource type and nothing else
 * @param wider those of the operations that name more
 */
record ApiOperations(List<String> own, List<String> wider) {

    private static final List<String> VERBS = List.of(
            "Add",
            "Allocate",
            "Associate",
            "Attach",
            "Change",
            "Configure",
            "Create",
            "Define",
            "Enable",
            "Import",
            "Issue",
            "Modify",
            "Provision",
            "Publish",
            "Put",
            "Register",
            "Replace",
            "Request",
            "Run",
            "Set",
            "Start",
            "Tag",
            "Update");

    /**
     * Finds the operations of a resource type.
     *
     * @param resource the resource type
     * @param model the model of its service
     * @param siblings all resource types of the service
     * @param named the operations that are known to be its own
     */
    static ApiOperations of(String resource, ApiModel model, Collection<String> siblings, List<String> named) {
        String name = lastPart(resource);
        Set<String> longer = new TreeSet<>();
        for (String sibling : siblings) {
            String other = lastPart(sibling);
            if (other.length() > name.length()) {
                longer.add(other);
            }
        }
        ApiOperations operations = new ApiOperations(new ArrayList<>(), new ArrayList<>());
        model.operations().forEach((operation, input) -> {
            String object = object(operation);
            if (named.contains(operation) || isOne(object, name)) {
                operations.own.add(input);
            } else if (concerns(object, name) && longer.stream().noneMatch(other -> concerns(object, other))) {
                operations.wider.add(input);
            }
        });
        return operations;
    }

    private static String lastPart(String resource) {
        return ApiModel.spelling(resource.substring(resource.lastIndexOf(':') + 1));
    }

    /** What an operation is about; empty if it does not create or change anything. */
    private static String object(String operation) {
        for (String verb : VERBS) {
            if (operation.startsWith(verb)
                    && operation.length() > verb.length()
                    && Character.isUpperCase(operation.charAt(verb.length()))) {
                return withoutVersion(ApiModel.spelling(operation.substring(verb.length())));
            }
        }
        return "";
    }

    /** Some APIs number their operations: {@code CreateDistribution2020_05_31}, {@code CreateTopicV2}. */
    private static String withoutVersion(String object) {
        int end = object.length();
        while (end > 0 && Character.isDigit(object.charAt(end - 1))) {
            end--;
        }
        boolean year = object.length() - end == 8;
        boolean version = end < object.length() && end > 0 && object.charAt(end - 1) == 'v';
        return year ? object.substring(0, end) : version ? object.substring(0, end - 1) : object;
    }

    private static boolean isOne(String object, String name) {
        return object.equals(name) || object.equals(name + "s");
    }

    private static boolean concerns(String object, String name) {
        return object.startsWith(name) || object.endsWith(name);
    }
}
