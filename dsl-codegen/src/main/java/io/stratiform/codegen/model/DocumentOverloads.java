package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.spec.DocumentLanguage;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;

/** The typed forms of a setter whose property holds a JSON document with a documented structure. */
final class DocumentOverloads {

    private static final String VALUES = JavaTypes.VALUE_PACKAGE + ".";

    private final ValueTypes types;
    private final OverloadSet chosen;

    DocumentOverloads(ValueTypes types, OverloadSet chosen) {
        this.types = types;
        this.chosen = chosen;
    }

    /**
     * Adds the forms. A document is written as an object, or as the text of its JSON where the property is a string. An
     * object that a value of any type may be takes a document without a form of its own.
     */
    void add(DocumentSpec document, TypeSpec property) {
        boolean text = isOf(property, PrimitiveType.STRING);
        if (document instanceof DocumentSpec.Structure structure) {
            Named type = types.structure(new TypeSpec.Structure(structure.name()));
            addCreated(type, text ? Action.PUT_TEXT_CREATED : Action.PUT_CREATED);
            if (text || isOf(property, PrimitiveType.JSON)) {
                chosen.add(Overload.of(text ? Action.PUT_TEXT : Action.PUT_WHOLE, type));
            }
        } else if (document instanceof DocumentSpec.Language spoken) {
            Named type = classOf(spoken.language());
            addCreated(type, text ? Action.PUT_TEXT_CREATED : Action.PUT_DOCUMENT_CREATED);
            if (text) {
                chosen.add(Overload.of(Action.PUT_TEXT, type));
            }
        }
    }

    private void addCreated(Named type, Action action) {
        chosen.add(
                Overload.of(action, JavaTypes.consumer(type.nested("Builder"))).helpedBy(type));
    }

    private static boolean isOf(TypeSpec property, PrimitiveType type) {
        return property instanceof TypeSpec.Primitive primitive && primitive.type() == type;
    }

    /** The core's class for a language: a property type that is a document. */
    private static Named classOf(DocumentLanguage language) {
        return switch (language) {
            case POLICY -> Named.of(VALUES + "policy", "PolicyDocument");
            case EVENT_PATTERN -> Named.of(VALUES + "pattern", "EventPattern");
            case FILTER_POLICY -> Named.of(VALUES + "pattern", "FilterPolicy");
            case DASHBOARD -> Named.of(VALUES + "dashboard", "DashboardBody");
            case STATES -> Named.of(VALUES + "states", "StateMachineDefinition");
        };
    }
}
