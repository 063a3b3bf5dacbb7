package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.SubText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds strings that look like references but are not. */
final class PlainTexts {

    private static final String RESOLVE = "resolve";
    private static final List<String> SERVICES = List.of("ssm", "ssm-secure", "secretsmanager");

    private final Place place;
    private final Sections sections;

    PlainTexts(Place place, Sections sections) {
        this.place = place;
        this.sections = sections;
    }

    /**
     * Checks a string.
     *
     * @param text the string
     * @param isScript whether names in braces belong to another language, or are substituted
     */
    void inspect(String text, boolean isScript) {
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", open + 2)) {
            inspectDynamicReference(text.substring(open + 2));
        }
        boolean isOne = !isScript && text.indexOf('\n') < 0 && text.contains("${");
        if (isOne && !place.type().isEmpty() && !sections.hasMacro()) {
            inspectNames(text);
        }
    }

    private void inspectNames(String text) {
        for (SubText.Piece piece : SubText.of(text).pieces()) {
            String name = piece.isName() ? piece.text() : "";
            int dot = name.indexOf('.');
            boolean isDeclared = dot < 0
                    ? sections.parameters().containsKey(name)
                            || PseudoParameter.names().contains(name)
                    : false;
            if (isDeclared || sections.resources().containsKey(dot < 0 ? name : name.substring(0, dot))) {
                place.notice(
                        Code.PLAIN_TEXT,
                        "'${" + name + "}' is not substituted in a plain string",
                        "to insert the value of " + name + ", use Fn::Sub");
                return;
            }
        }
    }

    private void inspectDynamicReference(String text) {
        int close = text.indexOf("}}");
        String reference = close < 0 ? text : text.substring(0, close);
        int colon = reference.indexOf(':');
        String word = colon < 0 ? reference : reference.substring(0, colon);
        String stripped = word.strip().toLowerCase(Locale.ROOT);
        if (!stripped.equals(RESOLVE)) {
            return;
        }
        String rest = colon < 0 ? "" : reference.substring(colon + 1);
        int end = rest.indexOf(':');
        String service = end < 0 ? rest : rest.substring(0, end);
        String flaw = flawOf(word, rest, service, close >= 0);
        if (flaw != null) {
            String nearest = Nearest.to(service.strip(), SERVICES);
            place.add(Flaw.notice(
                            Code.DYNAMIC_REFERENCE,
                            "",
                            "'" + shown(reference, close >= 0) + "' is not a dynamic reference: " + flaw,
                            "as it is, the text arrives unchanged")
                    .expecting("{{resolve:" + (nearest == null ? "ssm" : nearest) + ":...}}, of ssm, ssm-secure or"
                            + " secretsmanager, without blanks"));
        } else if (service.equals("ssm-secure")) {
            SecureStrings.inspect(place);
        }
    }

    private static @Nullable String flawOf(String word, String rest, String service, boolean isClosed) {
        if (!word.equals(RESOLVE)) {
            return word.strip().equals(RESOLVE) ? "it has spaces" : "it begins with '" + word.strip() + "'";
        }
        if (service.isEmpty() && !isClosed) {
            // The rest comes from another part of a joined string.
            return null;
        }
        if (!service.equals(service.strip())) {
            return "it has spaces";
        }
        if (!SERVICES.contains(service)) {
            return "unknown service '" + service + "'";
        }
        return isClosed && hasBlanks(rest, service.startsWith("ssm")) ? "it has spaces" : null;
    }

    /** The JSON key of a secret may contain spaces; nothing else may. */
    private static boolean hasBlanks(String rest, boolean anywhere) {
        for (String segment : rest.split(":", -1)) {
            if (anywhere ? segment.indexOf(' ') >= 0 : !segment.equals(segment.strip())) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String reference, boolean isClosed) {
        return "{{" + reference + (isClosed ? "}}" : "");
    }
}
