package io.stratiform.template.check;

/** Properties whose strings are programs, in which a name in braces is usually a variable of the program. */
final class Scripts {

    private Scripts() {}

    static boolean areUnder(String key) {
        return switch (key) {
            case "Fn::Base64",
                    "UserData",
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
