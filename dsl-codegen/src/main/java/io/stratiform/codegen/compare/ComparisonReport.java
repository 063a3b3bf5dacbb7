package io.stratiform.codegen.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words a comparison as text or as JSON. */
final class ComparisonReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A difference with its explanation, which is null where it is open. */
    private record Explained(
            Difference difference, @Nullable String reason) {}

    /** How many properties differ in a kind at a place, and how many of them no explanation covers. */
    private record Count(int all, int open) {

        String text() {
            return all == open ? Integer.toString(all) : all + " (" + open + " open)";
        }
    }

    private final Comparison comparison;
    private final List<Explained> differences = new ArrayList<>();
    private final List<String> unused;
    private final Set<Kind> kinds;

    ComparisonReport(Comparison comparison, Explanations explanations, Set<Kind> kinds) {
        this.comparison = comparison;
        this.kinds = kinds;
        for (Difference difference : comparison.differences()) {
            differences.add(new Explained(difference, explanations.reason(difference)));
        }
        this.unused = explanations.unused();
    }

    String text(boolean verbose) {
        StringBuilder text = new StringBuilder();
        text.append("Resource types: ").append(comparison.typesHere()).append(" here, ");
        text.append(comparison.typesThere()).append(" there, ");
        text.append(comparison.typesInBoth()).append(" in both\n");
        text.append("Properties enumerated there: ");
        text.append(comparison.enumerated(Difference.Place.TOP) + comparison.enumerated(Difference.Place.NESTED));
        text.append(", and ").append(comparison.enumerated(Difference.Place.ALTERNATIVE));
        text.append(" in alternatives\n\n");
        text.append(line("   top", "nested", "alternatives", ""));
        for (Kind kind : kinds) {
            text.append(line(
                    count(kind, Difference.Place.TOP).text(),
                    count(kind, Difference.Place.NESTED).text(),
                    count(kind, Difference.Place.ALTERNATIVE).text(),
                    kind.sentence()));
            if (verbose) {
                appendAll(kind, text);
            }
        }
        if (!unused.isEmpty()) {
            text.append("\nExplanations without a difference: ")
                    .append(unused.size())
                    .append('\n');
            unused.forEach(key -> text.append("  ").append(key).append('\n'));
        }
        return text.toString();
    }

    private void appendAll(Kind kind, StringBuilder text) {
        for (Explained explained : differences) {
            Difference difference = explained.difference();
            if (difference.kind() == kind) {
                text.append("    ").append(difference.property());
                text.append(difference.detail().isEmpty() ? "" : ": " + difference.detail());
                text.append(explained.reason() == null ? "" : " [" + explained.reason() + "]");
                text.append('\n');
            }
        }
    }

    private static String line(String top, String nested, String alternatives, String kind) {
        return (pad(top) + pad(nested) + pad(alternatives) + kind).stripTrailing() + "\n";
    }

    private static String pad(String cell) {
        return " ".repeat(Math.max(0, 16 - cell.length())) + cell + "  ";
    }

    private Count count(Kind kind, Difference.Place place) {
        Set<String> all = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Explained explained : differences) {
            Difference difference = explained.difference();
            if (difference.kind() == kind && difference.place() == place) {
                all.add(difference.property());
                if (explained.reason() == null) {
                    open.add(difference.property());
                }
            }
        }
        return new Count(all.size(), open.size());
    }

    String json() {
        ObjectNode report = JSON.createObjectNode();
        report.put("typesHere", comparison.typesHere());
        report.put("typesThere", comparison.typesThere());
        report.put("typesInBoth", comparison.typesInBoth());
        ObjectNode enumerated = report.putObject("enumeratedThere");
        for (Difference.Place place : Difference.Place.values()) {
            enumerated.put(word(place), comparison.enumerated(place));
        }
        ObjectNode counts = report.putObject("counts");
        for (Kind kind : kinds) {
            ObjectNode ofKind = counts.putObject(kind.word());
            for (Difference.Place place : Difference.Place.values()) {
                Count count = count(kind, place);
                ofKind.putObject(word(place)).put("all", count.all()).put("open", count.open());
            }
        }
        addDifferences(report.putArray("differences"));
        ArrayNode withoutDifference = report.putArray("explanationsWithoutDifference");
        unused.forEach(withoutDifference::add);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addDifferences(ArrayNode list) {
        for (Explained explained : differences) {
            Difference difference = explained.difference();
            if (kinds.contains(difference.kind())) {
                ObjectNode entry = list.addObject();
                entry.put("kind", difference.kind().word());
                entry.put("property", difference.property());
                entry.put("place", word(difference.place()));
                entry.put("detail", difference.detail());
                if (explained.reason() != null) {
                    entry.put("reason", explained.reason());
                }
            }
        }
    }

    private static String word(Difference.Place place) {
        return switch (place) {
            case TOP -> "top";
            case NESTED -> "nested";
            case ALTERNATIVE -> "alternative";
        };
    }
}
