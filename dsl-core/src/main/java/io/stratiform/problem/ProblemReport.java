package io.stratiform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text in which problems are reported. Those of one declaration, or of one place in a string, are together:
 *
 * <pre>
 * The template 'Shop' has 2 problems:
 *
 * Uploads (AWS::S3::Bucket), declared at shop.Stacks(Stacks.java:23)
 *   Properties.VersioningConfiguration.Status: 'Enable' is not an allowed value [template.value]
 *       expected: one of Enabled, Suspended
 *       hint: did you mean Enabled?
 *   Properties.Tags[0].Value: the value is null [template.null]
 * </pre>
 *
 * @since 0.1.0
 */
public final class ProblemReport {

    private static final String NESTED = "      ";

    private ProblemReport() {}

    /**
     * Reports several problems.
     *
     * @param subject what has the problems, with its verb, as in {@code The template 'Shop' has}
     * @param whole what to call the subject in the headline of problems that have no place, as in {@code the template}
     * @param problems the problems
     * @return the report, which ends with a line break
     */
    public static String of(String subject, String whole, List<Problem> problems) {
        StringBuilder report = new StringBuilder(subject).append(' ').append(problems.size());
        report.append(problems.size() == 1 ? " problem:\n" : " problems:\n");
        Map<String, List<Problem>> byHeadline = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byHeadline
                    .computeIfAbsent(group(problem, whole), key -> new ArrayList<>())
                    .add(problem);
        }
        for (Map.Entry<String, List<Problem>> group : byHeadline.entrySet()) {
            report.append('\n').append(group.getKey()).append('\n');
            for (Problem problem : group.getValue()) {
                report.append("  ");
                append(problem, report);
                report.append('\n');
                appendAdvice(problem, NESTED, report);
            }
        }
        return report.toString();
    }

    /** One problem by itself. */
    static String of(Problem problem) {
        StringBuilder text = new StringBuilder(group(problem, ""));
        text.append(text.isEmpty() ? "" : ": ");
        append(problem, text);
        text.append('\n');
        appendAdvice(problem, "    ", text);
        text.setLength(text.length() - 1);
        return text.toString();
    }

    static String headline(Problem problem) {
        StringBuilder text = new StringBuilder(group(problem, ""));
        text.append(text.isEmpty() ? "" : ": ");
        text.append(problem.path()).append(problem.path().isEmpty() ? "" : ": ");
        return text.append(problem.message()).toString();
    }

    private static String group(Problem problem, String whole) {
        String place =
                problem.place() instanceof Place.Nowhere ? "" : problem.place().toString();
        if (problem.logicalId().isEmpty() && problem.type().isEmpty()) {
            return place.isEmpty() ? whole : place(problem, place, whole);
        }
        String name = problem.logicalId().isEmpty() ? "(no logical id)" : problem.logicalId();
        return name
                + (problem.type().isEmpty() ? "" : " (" + problem.type() + ")")
                + (place.isEmpty() ? "" : ", declared at " + place);
    }

    private static String place(Problem problem, String place, String whole) {
        if (!problem.layer().isEmpty()) {
            return place + " (layer " + problem.layer() + ")";
        }
        return problem.place() instanceof JavaLine && !whole.isEmpty() ? whole + ", at " + place : place;
    }

    private static void append(Problem problem, StringBuilder text) {
        switch (problem.severity()) {
            case WARNING -> text.append("warning: ");
            case NOTICE -> text.append("notice: ");
            case ERROR -> {
                // What is not said to be less is an error.
            }
        }
        if (!problem.path().isEmpty()) {
            text.append(problem.path()).append(": ");
        }
        // A message may go on in further lines; the code belongs to the first.
        String message = problem.message();
        int end = message.indexOf('\n');
        String firstLine = end < 0 ? message : message.substring(0, end);
        text.append(firstLine).append(" [").append(problem.code()).append(']');
        text.append(end < 0 ? "" : message.substring(end));
    }

    private static void appendAdvice(Problem problem, String indentation, StringBuilder text) {
        if (problem.expected() != null) {
            text.append(indentation)
                    .append("expected: ")
                    .append(problem.expected())
                    .append('\n');
        }
        if (problem.hint() != null) {
            text.append(indentation).append("hint: ").append(problem.hint()).append('\n');
        }
    }
}
