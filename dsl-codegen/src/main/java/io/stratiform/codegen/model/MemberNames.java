package io.stratiform.codegen.model;

import java.util.Locale;

/** The names of the methods and classes that stand for properties, attributes and property types. */
final class MemberNames {

    private MemberNames() {}

    /** The setter of a property, acronyms as words: {@code dbInstanceClass}, {@code kmsMasterKeyId}. */
    static String setter(String property) {
        String camel = camelCase(identifier(property));
        String lowered = camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        return ReservedNames.isReserved(lowered) ? lowered + "_" : lowered;
    }

    /** Every word with one capital, acronyms among them: {@code EndpointUrl} of {@code EndpointURL}. */
    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : NameWords.split(name)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.startsWith("_") ? "_" + camel : camel.toString();
    }

    /** The getter of an attribute's value: {@code attrEndpointUrl} of {@code EndpointURL}, dots dropped. */
    static String attribute(String attribute) {
        return "attr" + join(attribute, "");
    }

    /** The same, for an attribute whose name without its dots is another attribute's. */
    static String dottedAttribute(String attribute) {
        return "attr" + join(attribute, "_");
    }

    private static String join(String attribute, String separator) {
        StringBuilder joined = new StringBuilder();
        int start = 0;
        while (start <= attribute.length()) {
            int dot = attribute.indexOf('.', start);
            int end = dot < 0 ? attribute.length() : dot;
            if (end > start) {
                joined.append(joined.length() == 0 ? "" : separator)
                        .append(camelCase(capitalised(attribute.substring(start, end))));
            }
            start = end + 1;
        }
        return joined.toString();
    }

    /** A name that starts with a capital and holds nothing that Java refuses. */
    static String capitalised(String name) {
        String identifier = identifier(name);
        return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
    }

    private static String identifier(String name) {
        StringBuilder kept = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (NameWords.isWordCharacter(c)) {
                kept.append(gap && kept.length() > 0 ? Character.toUpperCase(c) : c);
                gap = false;
            } else {
                gap = true;
            }
        }
        if (kept.length() == 0) {
            throw new ModelException("the name '" + name + "' has no letter or digit to make a Java name of");
        }
        return NameWords.isDigit(kept.charAt(0)) ? "_" + kept : kept.toString();
    }
}
