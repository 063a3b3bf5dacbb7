package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks literals. */
final class Checks {

    private static final int MODE_DIGITS = 6;

    private Checks() {}

    static <T> T required(@Nullable T given, String what) {
        if (given == null) {
            throw new IllegalArgumentException(
                    what + " is null, in the call at " + DeclarationSite.calling(Checks.class));
        }
        return given;
    }

    /** A list of strings and values, as {@link PropertyBuilder} takes them. */
    static Value<?> texts(Collection<?> given) {
        return new Texts().list(given);
    }

    private static final class Texts extends PropertyBuilder<Texts> {

        private static <T> T[] ordered(Collection<T> given, T[] none) {
            return required(allOf(given, none), "the collection");
        }

        private Value<?> list(Collection<?> given) {
            addAll("list", given);
            return Structure.bare(seal().values().getOrDefault("list", new ListValue<>(List.of())));
        }
    }

    /** Names in the order of their collection; sorted where it has none of its own. */
    static String[] names(@Nullable Collection<String> given) {
        return Texts.ordered(required(given, "the collection of names"), new String[0]);
    }

    static HupTrigger[] triggers(@Nullable Collection<HupTrigger> given) {
        return Texts.ordered(required(given, "the collection of triggers"), new HupTrigger[0]);
    }

    /** A number, which cfn-init expects as a string. */
    static Value<String> number(String what, long number) {
        Value<String> text = Value.of(Long.toString(number));
        return number >= 0 ? text : unexpected(text, what + " is " + number, "0 or more");
    }

    /** The mode of a file: six octal digits, as a string that keeps leading zeros. */
    static @Nullable Value<String> mode(@Nullable String mode) {
        if (mode == null) {
            return null;
        }
        Value<String> text = Value.of(mode);
        if (isOctal(mode) && mode.length() == MODE_DIGITS) {
            return text;
        }
        boolean isShort = isOctal(mode) && mode.length() < MODE_DIGITS;
        return unexpected(
                text,
                "'" + mode + "' is not a file mode",
                "six octal digits, as in " + (isShort ? "0".repeat(MODE_DIGITS - mode.length()) + mode : "000644"));
    }

    private static boolean isOctal(String mode) {
        for (int i = 0; i < mode.length(); i++) {
            if (mode.charAt(i) < '0' || mode.charAt(i) > '7') {
                return false;
            }
        }
        return !mode.isEmpty();
    }

    static <T> Value<T> flawed(Value<T> value, String message, @Nullable String hint) {
        return new CheckedValue<>(value, List.of(Flaw.error(Code.CFN_INIT, "", message, hint)));
    }

    private static <T> Value<T> unexpected(Value<T> value, String message, String expected) {
        return new CheckedValue<>(
                value, List.of(Flaw.error(Code.CFN_INIT, "", message).expecting(expected)));
    }

    /** A secret in plain text, which is visible in the template. */
    static @Nullable Value<String> secret(@Nullable String text) {
        if (text == null || DynamicText.isIn(text)) {
            return text == null ? null : Value.of(text);
        }
        return new CheckedValue<>(
                Value.of(text),
                List.of(Flaw.notice(
                        Code.PLAIN_SECRET,
                        "",
                        "the template contains a secret in plain text",
                        "use a dynamic reference, a parameter with NoEcho, or a role")));
    }
}
