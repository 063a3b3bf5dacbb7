package io.stratiform.codegen.model;

import io.stratiform.codegen.iam.ServiceActions;
import io.stratiform.codegen.iam.ServiceActions.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the constants that stand for a service's actions.
 *
 * @since 0.1.0
 */
public final class ActionConstants {

    private ActionConstants() {}

    /**
     * The constants of all actions.
     *
     * @param service the service
     * @return the name of each action's constant by the action's name, in the order of the actions
     */
    public static Map<String, String> names(ServiceActions service) {
        List<String> actions = new ArrayList<>();
        for (Action action : service.actions()) {
            actions.add(action.name());
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (EnumModel.Constant constant : ConstantNames.of(actions)) {
            names.put(constant.value(), constant.name());
        }
        return names;
    }

    /**
     * The constant for all actions at once.
     *
     * @param taken the names of the others
     * @return a name that is none of them
     */
    public static String all(Map<String, String> taken) {
        String name = "ALL";
        while (taken.containsValue(name)) {
            name += "_ACTIONS";
        }
        return name;
    }
}
