package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.read.TemplateDocument;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Document;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sections of a document. Parts that the model does not support, such as a macro among the resources, are
 * kept as they are.
 */
final class TextSections {

    private final TemplateBuilder template;
    private final TextValues values;
    private final TextEntries entries;
    private final TextLoops loops;

    private TextSections(TemplateDocument document) {
        LocatedNode description = document.root().member("Description");
        String text = description == null ? null : TextValues.text(description.node());
        this.template = new TemplateBuilder(text == null ? "" : text);
        this.template.formatVersion = null;
        this.values = new TextValues(document.name());
        this.entries = new TextEntries(values);
        this.loops = new TextLoops(values, entries);
    }

    static TemplateBuilder of(TemplateDocument document) {
        TextSections sections = new TextSections(document);
        for (LocatedNode section : document.root().children()) {
            if (!sections.isKnown(TextValues.key(section), section)) {
                sections.template.rawParts.section(TextValues.key(section), sections.values.of(section));
            }
        }
        sections.template.close();
        return sections.template;
    }

    /** Reads a section, unless the model does not support its form. */
    private boolean isKnown(String name, LocatedNode section) {
        boolean isObject = section.node() instanceof Node.Mapping;
        return switch (name) {
            case "AWSTemplateFormatVersion" -> {
                template.formatVersion = TextValues.text(section.node());
                yield template.formatVersion != null;
            }
            case "Description" -> !template.description.isEmpty();
            case "Transform" -> transforms(section);
            case "Metadata" -> isObject && metadata(section);
            case "Globals" -> {
                template.globals = isObject ? values.properties(section) : null;
                yield isObject;
            }
            case "Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs", "Hooks" ->
                isObject && entries(name, section);
            default -> false;
        };
    }

    private boolean entries(String section, LocatedNode node) {
        for (LocatedNode entry : node.children()) {
            boolean isKnown = Intrinsic.isLoop(TextValues.key(entry))
                    ? loop(entry, section)
                    : !Intrinsic.hasPrefix(TextValues.key(entry))
                            && entry.node() instanceof Node.Mapping
                            && declaration(entry, section);
            if (!isKnown) {
                template.rawParts.entry(section, TextValues.key(entry), values.of(entry));
            }
        }
        return true;
    }

    private boolean loop(LocatedNode entry, String section) {
        boolean mayRepeat = List.of(DeclaredLoop.CONDITIONS, DeclaredLoop.RESOURCES, DeclaredLoop.OUTPUTS)
                .contains(section);
        DeclaredLoop loop = mayRepeat ? loops.loop(entry, section) : null;
        return loop != null && template.loops.add(loop);
    }

    private boolean declaration(LocatedNode entry, String section) {
        switch (section) {
            case "Parameters" -> template.parameters.add(entries.parameter(entry));
            case "Mappings" -> template.mappings.add(entries.mapping(entry));
            case "Conditions" -> template.conditions.add(entries.condition(entry));
            case "Resources" -> template.resources.add(entries.resource(entry));
            case "Outputs" -> template.outputs.add(entries.output(entry));
            case "Rules" -> {
                Rule rule = entries.rule(entry);
                return rule != null && template.rules.add(rule);
            }
            default -> {
                Hook hook = entries.hook(entry);
                return hook != null && template.hooks.add(hook);
            }
        }
        return true;
    }

    private boolean metadata(LocatedNode section) {
        Map<String, Value<?>> members = values.entries(section);
        LocatedNode shown = section.member(ParameterInterface.KEY);
        ParameterInterface parameters = shown == null ? null : ParameterInterface.read(shown.node());
        if (parameters != null) {
            template.parameterInterface = parameters;
            members.remove(ParameterInterface.KEY);
        }
        if (parameters == null || !members.isEmpty()) {
            template.metadata = Document.of(members);
        }
        return true;
    }

    /** Reads the transforms that have a name; returns false if there are others. */
    private boolean transforms(LocatedNode section) {
        boolean isList = section.node() instanceof Node.Sequence;
        boolean areKnown = true;
        for (LocatedNode each : isList ? section.children() : List.of(section)) {
            DeclaredTransform transform = transform(each);
            if (transform == null) {
                areKnown = false;
            } else {
                template.transforms.add(transform);
            }
        }
        return areKnown;
    }

    private @Nullable DeclaredTransform transform(LocatedNode node) {
        if (node.node() instanceof Node.Text name) {
            return new DeclaredTransform(name.value(), null);
        }
        LocatedNode name = node.member("Name");
        LocatedNode parameters = node.member("Parameters");
        String known = name == null ? null : TextValues.text(name.node());
        if (known == null || node.children().size() != (parameters == null ? 1 : 2)) {
            return null;
        }
        if (parameters == null) {
            return new DeclaredTransform(known, null);
        }
        return parameters.node() instanceof Node.Mapping
                ? new DeclaredTransform(known, Document.of(values.entries(parameters)))
                : null;
    }
}
