package io.stratiform.codegen.iam;

import java.util.List;

/**
 * The actions of one service.
 *
 * @param prefix what stands before the colon, as in {@code s3}
 * @param className the simple name of the class that has the constants; chosen when the service is first imported, and
 *     kept from then on
 * @param name the service's name
 * @param resourceTypes the resource types that its actions are about, by name in order
 * @param actions the actions, by name in order
 * @since 0.1.0
 */
public record ServiceActions(
        String prefix, String className, String name, List<ResourceType> resourceTypes, List<Action> actions) {

    /** Copies the lists. */
    public ServiceActions {
        resourceTypes = List.copyOf(resourceTypes);
        actions = List.copyOf(actions);
    }

    /**
     * A resource type, which is IAM's own and not CloudFormation's.
     *
     * @param name its name
     * @param arns the forms of its ARNs
     */
    public record ResourceType(String name, List<String> arns) {

        /** Copies the list. */
        public ResourceType {
            arns = List.copyOf(arns);
        }
    }

    /**
     * An action.
     *
     * @param name its name after the colon
     * @param accessLevels what it does: {@code List}, {@code Read}, {@code Write}, {@code Tagging} or
     *     {@code Permissions management}
     * @param targets the resource types that it is about
     * @param conditionKeys the keys that conditions may use with it
     * @param dependentActions what must be allowed, too, with the service's prefix
     */
    public record Action(
            String name,
            List<String> accessLevels,
            List<Target> targets,
            List<String> conditionKeys,
            List<String> dependentActions) {

        /** Copies the lists. */
        public Action {
            accessLevels = List.copyOf(accessLevels);
            targets = List.copyOf(targets);
            conditionKeys = List.copyOf(conditionKeys);
            dependentActions = List.copyOf(dependentActions);
        }
    }

    /**
     * A resource type that an action is about.
     *
     * @param resourceType its name
     * @param required whether a statement that names resources must name one of this type
     */
    public record Target(String resourceType, boolean required) {}

    /**
     * This, with another class.
     *
     * @param otherName the simple name of the class
     * @return a copy
     */
    public ServiceActions withClassName(String otherName) {
        return new ServiceActions(prefix, otherName, name, resourceTypes, actions);
    }
}
