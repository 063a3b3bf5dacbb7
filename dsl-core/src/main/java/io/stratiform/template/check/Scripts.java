package io.stratiform.template.check;

import io.stratiform.value.function.Intrinsic;

/** Properties whose strings are programs, in which a name in braces is mostly a variable of their own. */
final class Scripts {

    private Scripts() {}

    static boolean areUnder(String key) {
        return key.equals(Intrinsic.BASE64.key()) || isScript(key);
    }

    private static boolean isScript(String key) {
        return switch (key) {
            case "UserData",
                    "Metadata",
                    "ZipFile",
                    "InlineCode",
                    "FunctionCode",
                    "Code",
                    "Script",
                    "BuildSpec",
                    "Content",
                    "Command",
                    "Commands",
                    "command",
                    "commands",
                    "EntryPoint",
                    "Definition",
                    "DefinitionString",
                    "DefinitionBody",
                    "DefinitionSubstitutions",
                    "Body",
                    "Schema",
                    "RequestMappingTemplate",
                    "ResponseMappingTemplate",
                    "RequestTemplates",
                    "ResponseTemplates",
                    "RequestParameters",
                    "ResponseParameters",
                    "Sql",
                    "QueryString",
                    "DashboardBody",
                    "Description" -> true;
            default -> false;
        };
    }
}
