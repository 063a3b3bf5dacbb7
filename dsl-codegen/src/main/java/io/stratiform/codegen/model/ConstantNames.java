package io.stratiform.codegen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of an enumeration's constants: {@code AWS_KMS} of {@code aws:kms}. */
final class ConstantNames {

    /** The name of the field that every generated enum has. */
    private static final String FIELD = "value";

    private ConstantNames() {}

    /** One constant for each value, in the order of the values. */
    static List<EnumModel.Constant> of(List<String> values) {
        Map<String, Integer> shared = new HashMap<>();
        for (String value : values) {
            shared.merge(name(value), 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>(Set.of(FIELD));
        Map<String, String> names = new HashMap<>();
        for (String value : values) {
            String name = name(value);
            if (shared.getOrDefault(name, 0) == 1 || name.equals(value)) {
                taken.add(name);
                names.put(value, name);
            }
        }
        List<EnumModel.Constant> constants = new ArrayList<>();
        for (String value : values) {
            String name = names.computeIfAbsent(value, v -> distinct(v, taken));
            constants.add(new EnumModel.Constant(name, value));
        }
        return constants;
    }

    private static String distinct(String value, Set<String> taken) {
        if (isIdentifier(value) && taken.add(value)) {
            return value;
        }
        String name = name(value);
        int number = 1;
        String numbered = name;
        while (!taken.add(numbered)) {
            number++;
            numbered = name + "_" + number;
        }
        return numbered;
    }

    static String name(String value) {
        if (value.isEmpty()) {
            return "EMPTY";
        }
        String joined = String.join("_", NameWords.split(value)).toUpperCase(Locale.ROOT);
        if (joined.isEmpty()) {
            return symbols(value);
        }
        return NameWords.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    private static String symbols(String value) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) {
            names.add(Character.getName(value.charAt(i)).replace(' ', '_').replace('-', '_'));
        }
        return String.join("_", names).toUpperCase(Locale.ROOT);
    }

    private static boolean isIdentifier(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!NameWords.isWordCharacter(c) && c != '_') {
                return false;
            }
        }
        return !value.isEmpty()
                && !NameWords.isDigit(value.charAt(0))
                && !value.equals("_")
                && !ReservedNames.isKeyword(value);
    }
}
