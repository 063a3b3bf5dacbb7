package io.stratiform.template.hook;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;

/**
 * A resource that a hook names by its logical id.
 *
 * @param place where it does
 * @param resource the resource
 * @param type the type that the resource should have
 */
record Target(String place, LogicalId resource, String type) {

    void inspect(Inspection inspection) {
        if (!resource.type().isEmpty() && !resource.type().equals(type)) {
            inspection.flaw(Flaw.error(
                            Code.HOOK,
                            Hook.PROPERTIES + "." + place,
                            "names " + resource + ", which is of type " + resource.type())
                    .expecting("a resource of type " + type));
        } else {
            inspection.reference(resource, "LogicalID");
        }
    }
}
