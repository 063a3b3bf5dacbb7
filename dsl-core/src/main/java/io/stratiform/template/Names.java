package io.stratiform.template;

import io.stratiform.value.LogicalId;
import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The logical ids of a section, which are unique in it. */
final class Names {

    private final String kind;
    private final Map<String, LogicalId> declared = new LinkedHashMap<>();
    // Declarations whose names were already used. References to them do not point to another template.
    private final List<LogicalId> repeated = new ArrayList<>(0);
    // Names in loops whose items are not known yet.
    private final List<LogicalId> patterns = new ArrayList<>(0);

    /**
     * Creates an empty section.
     *
     * @param kind the kind of declaration, such as "condition"
     */
    Names(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** Adds a name. Returns the earlier declaration with this name, or null. */
    @Nullable LogicalId declare(LogicalId id) {
        LogicalId first = declared.putIfAbsent(id.name(), id);
        if (first != null) {
            repeated.add(id);
        } else if (Placeholders.areIn(id.name())) {
            patterns.add(id);
        }
        return first;
    }

    @Nullable LogicalId get(String name) {
        return declared.get(name);
    }

    /** Whether a reference was taken from a declaration of this section. */
    boolean declares(LogicalId target) {
        LogicalId first = declared.get(target.name());
        if (first != null && target.means(first)) {
            return true;
        }
        for (LogicalId other : repeated) {
            if (target.means(other)) {
                return true;
            }
        }
        return mayDeclare(target);
    }

    /** Whether a loop may create the target of a reference, or a reference in a loop may resolve to a declaration. */
    private boolean mayDeclare(LogicalId target) {
        for (LogicalId pattern : Placeholders.areIn(target.name()) ? declared.values() : patterns) {
            if (target.as(pattern.name()).means(pattern) && NamePattern.meet(target.name(), pattern.name())) {
                return true;
            }
        }
        return false;
    }

    /** The valid names for references. */
    List<String> valid() {
        List<String> valid = new ArrayList<>(declared.size());
        for (String name : declared.keySet()) {
            if (LogicalId.flawOf(Placeholders.replaceAll(name, "x")) == null) {
                valid.add(name);
            }
        }
        return valid;
    }
}
