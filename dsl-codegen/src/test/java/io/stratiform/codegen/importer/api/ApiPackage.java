package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.input.Tarballs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs packages of API models, as npm does, for tests. */
public final class ApiPackage {

    private ApiPackage() {}

    /** A package with an operation {@code Create} of some structure, and the declarations in its model. */
    public static byte[] tarball(String client, String version, String declarations, String... operations)
            throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("dist-types/models/models_0.d.ts", declarations);
        for (String operation : operations) {
            files.put(
                    "dist-types/commands/" + operation + "Command.d.ts",
                    "export interface " + operation + "CommandInput extends " + operation + "Request {");
        }
        files.put("dist-types/ts3.4/models/models_0.d.ts", "this is not read");
        files.put("README.md", "nor is this");
        return tarball("@aws-sdk/client-" + client, version, files);
    }

    public static byte[] tarball(String name, String version, Map<String, String> files) throws IOException {
        List<Object> entries = new ArrayList<>(List.of(
                "package/package.json",
                bytes("{\"name\": \"" + name + "\", \"version\": \"" + version + "\", \"license\": \"Apache-2.0\"}")));
        files.forEach((path, text) -> {
            entries.add("package/" + path);
            entries.add(bytes(text));
        });
        return Tarballs.of(entries.toArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
