package io.stratiform.template;

import io.stratiform.document.DocumentFile;
import io.stratiform.document.JsonText;
import io.stratiform.document.TextFile;
import io.stratiform.document.UserData;
import io.stratiform.value.Document;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts by chance that are put together: substituted, joined, resolved, or composed of documents and scripts. */
final class RandomTexts {

    private static final String FILE = "{\"a\": [\"${PText}\", \"x${Given}\", {\"Ref\": \"PVpc\"}],"
            + " \"b\": 1.50, \"c\": {\"Fn::Sub\": \"${PText}\"}}";
    private static final String SCRIPT = "#!/bin/sh\necho '${Given}' ${Unknown:-x} ${AWS::Region} \\\n\t${Other}\n";

    private final Chance chance;
    private final Declared declared;
    private final RandomValues values;

    RandomTexts(Chance chance, Declared declared, RandomValues values) {
        this.chance = chance;
        this.declared = declared;
        this.values = values;
    }

    Value<String> dynamic() {
        String name = "shop/" + chance.below(9);
        return switch (chance.below(6)) {
            case 0 -> DynamicReference.ssm(name);
            case 1 -> DynamicReference.ssm(name, 1L + chance.below(9));
            case 2 -> DynamicReference.secretsManager(name);
            case 3 -> DynamicReference.secretsManager(name, "password");
            case 4 -> DynamicReference.secretsManager(values.parameter(), "password");
            default -> DynamicReference.secretsManager(values.parameter(), "password", "AWSPREVIOUS");
        };
    }

    Value<String> substitution(int levels) {
        String name = values.parameter().logicalId().name();
        String text = chance.string() + "${" + name + "}" + chance.string() + "${AWS::Region} ${!Literal} $";
        if (!declared.resources.isEmpty()) {
            text = text + "${" + chance.pick(declared.resources).logicalId().name() + ".Outputs.X}";
        }
        if (chance.coin()) {
            return Fn.sub(text);
        }
        Map<String, Value<?>> variables = new LinkedHashMap<>();
        variables.put("Variable", values.text(levels));
        variables.put("Other", values.any(levels));
        return Fn.sub(text + "${Variable}${ Other }", variables);
    }

    Value<String> joined(int levels) {
        return chance.coin()
                ? Fn.join(chance.string(), values.list(levels))
                : Fn.join(chance.string(), values.text(levels), values.text(levels));
    }

    /** A text made of a document or a script. */
    Value<String> composed(int levels) {
        return switch (chance.below(5)) {
            case 0 -> JsonText.of(json());
            case 1 -> TextFile.ofText(SCRIPT, "script.sh").withSizeLimit(4_096).asIs();
            case 2 ->
                TextFile.ofText(SCRIPT, "script.sh")
                        .substituted(Map.of("Given", chance.string(), "Other", values.text(levels)));
            case 3 -> script(levels).base64();
            default -> script(levels).text();
        };
    }

    /** A document whose texts need no escaping by CloudFormation, so without Fn::ToJsonString in them. */
    private Document json() {
        return Document.create(d -> d.put("text", chance.string())
                .put("number", JsonText.unquoted(values.parameter()))
                .put("count", chance.pick(declared.numbers))
                .put("sub", substitution(0))
                .put("list", List.of(values.parameter(), dynamic()))
                .put("", chance.number()));
    }

    private UserData script(int levels) {
        UserData data = UserData.script(SCRIPT + chance.string())
                .variable("Given", chance.string())
                .variable("Other", values.parameter());
        return chance.coin() || levels < 0 ? data.pseudoParameters() : data.variable("AWS::Region", values.text(0));
    }

    /** A document of a file. */
    Value<Document> document(int levels) {
        DocumentFile file = DocumentFile.ofText(FILE, "file.json");
        return switch (chance.below(3)) {
            case 0 -> file.asIs();
            case 1 ->
                DocumentFile.ofText("{\"a\": \"${PText} ${!x}\"}", "file.json").substituted();
            default -> file.substituted(Map.of("Given", values.text(levels)));
        };
    }
}
