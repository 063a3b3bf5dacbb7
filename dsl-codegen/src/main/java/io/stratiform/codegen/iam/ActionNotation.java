package io.stratiform.codegen.iam;

import io.stratiform.codegen.iam.ServiceActions.Action;
import io.stratiform.codegen.iam.ServiceActions.ResourceType;
import io.stratiform.codegen.iam.ServiceActions.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * How a service stands in the snapshot: a fact a line, so that an update is a readable diff.
 *
 * <pre>
 * service | s3 | S3 | Amazon S3
 * resource | bucket | arn:...
 * action | GetObject | Read | object, accesspointobject? | s3:authType, s3:prefix | kms:Decrypt
 * </pre>
 *
 * <p>A question mark follows a resource type that is not required. Columns at the end that are empty are left out.
 */
final class ActionNotation {

    private static final String COLUMN = " | ";
    private static final String ITEM = ", ";
    private static final String OPTIONAL = "?";
    private static final String SERVICE = "service";
    private static final String RESOURCE = "resource";
    private static final String ACTION = "action";
    private static final int ACTION_COLUMNS = 6;

    private ActionNotation() {}

    static String text(ServiceActions service) {
        StringBuilder text = new StringBuilder();
        append(text, List.of(SERVICE, cell(service.prefix()), cell(service.className()), cell(service.name())));
        for (ResourceType type : service.resourceTypes()) {
            append(text, List.of(RESOURCE, cell(type.name()), joined(type.arns())));
        }
        for (Action action : service.actions()) {
            List<String> targets = new ArrayList<>();
            for (Target target : action.targets()) {
                targets.add(target.resourceType() + (target.required() ? "" : OPTIONAL));
            }
            append(
                    text,
                    List.of(
                            ACTION,
                            cell(action.name()),
                            joined(action.accessLevels()),
                            joined(targets),
                            joined(action.conditionKeys()),
                            joined(action.dependentActions())));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> columns) {
        int count = columns.size();
        while (columns.get(count - 1).isEmpty()) {
            count--;
        }
        text.append(String.join(COLUMN, columns.subList(0, count))).append('\n');
    }

    private static String joined(List<String> items) {
        for (String item : items) {
            if (item.contains(ITEM) || item.isEmpty()) {
                throw new SnapshotFormatException("the snapshot cannot hold '" + item + "' in a list");
            }
        }
        return cell(String.join(ITEM, items));
    }

    private static String cell(String text) {
        if (text.indexOf('|') >= 0 || text.indexOf('\n') >= 0 || !text.equals(text.strip())) {
            throw new SnapshotFormatException("the snapshot cannot hold '" + text + "'");
        }
        return text;
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @param source what messages call the text
     */
    static ServiceActions parse(String source, String text) {
        List<String> lines = text.lines().toList();
        List<ResourceType> resourceTypes = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        String[] head = lines.isEmpty() ? new String[0] : columns(lines.get(0));
        if (head.length != 4 || !head[0].equals(SERVICE)) {
            throw new SnapshotFormatException(source + ":1: expected service | prefix | class | name");
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = columns(lines.get(i));
            if (columns[0].equals(RESOURCE) && columns.length == 3) {
                resourceTypes.add(new ResourceType(columns[1], items(columns[2])));
            } else if (columns[0].equals(ACTION) && columns.length >= 3 && columns.length <= ACTION_COLUMNS) {
                actions.add(action(columns));
            } else {
                throw new SnapshotFormatException(source + ":" + (i + 1) + ": expected resource | name | ARNs, or"
                        + " action | name | access levels | resource types | condition keys | dependent actions");
            }
        }
        return new ServiceActions(head[1], head[2], head[3], resourceTypes, actions);
    }

    private static Action action(String[] columns) {
        List<Target> targets = new ArrayList<>();
        for (String target : items(column(columns, 3))) {
            boolean optional = target.endsWith(OPTIONAL);
            targets.add(new Target(optional ? target.substring(0, target.length() - 1) : target, !optional));
        }
        return new Action(columns[1], items(columns[2]), targets, items(column(columns, 4)), items(column(columns, 5)));
    }

    private static String column(String[] columns, int index) {
        return index < columns.length ? columns[index] : "";
    }

    private static String[] columns(String line) {
        String[] columns = line.split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        return columns;
    }

    private static List<String> items(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(ITEM, -1));
    }
}
