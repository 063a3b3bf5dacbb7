package io.stratiform.template.hook;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;

/**
 * A resource that a hook refers to by its logical id.
 *
 * @param place the place of the reference
 * @param resource the resource
 * @param type the expected type of the resource
 */
record Target(String place, LogicalId resource, String type) {

    void inspect(Inspection inspection) {
        if (!resource.type().isEmpty() && !resource.type().equals(type)) {
            inspection.flaw(Flaw.error(
                            Code.HOOK,
                            Hook.PROPERTIES + "." + place,
                            "refers to " + resource + ", which has the type " + resource.type())
                    .expecting("a resource of type " + type));
        } else {
            inspection.reference(resource, "LogicalID");
        }
    }
}
