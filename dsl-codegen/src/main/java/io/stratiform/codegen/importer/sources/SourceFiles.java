package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.api.ApiClients;
import io.stratiform.codegen.importer.api.ApiModels;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.schema.ProviderSchemaSource;
import io.stratiform.codegen.input.Digest;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.Tarball;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Finds out what kind of source a local file is, by what is in it. */
public final class SourceFiles {

    private static final String EXPECTED = "expected an npm tarball of " + ServiceSpecSource.NAME + " or of "
            + CfnTypesSource.NAME
            + ", db.json or db.json.gz, CloudFormationResourceSpecification.json (plain or gzip), "
            + "CloudformationSchema.zip, a folder of provider schemas, or one of npm tarballs of " + ApiModels.NAME;

    private SourceFiles() {}

    /**
     * Opens a source.
     *
     * @param path a file or a folder
     * @param date the day it was published, where that is known
     * @return its source
     */
    public static SpecSource open(Path path, @Nullable String date) throws IOException {
        if (Files.isDirectory(path)) {
            SortedMap<String, byte[]> tarballs = folder(path, ".tgz");
            return tarballs.isEmpty()
                    ? schemas(path.toString(), folder(path, ".json"), date)
                    : apiModels(path.toString(), tarballs);
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportException(path + ": there is no such file or folder");
        }
        byte[] bytes = Files.readAllBytes(path);
        String name = path.toString();
        if (startsWith(bytes, 'P', 'K')) {
            return schemas(name, zip(name, bytes), date);
        }
        if (!startsWith(bytes, 0x1f, 0x8b)) {
            return json(name, bytes, Digest.sha256(bytes), date);
        }
        if (name.endsWith(".tgz") || name.endsWith(".tar.gz")) {
            return tarball(name, bytes, date);
        }
        return json(name, gunzip(name, bytes), Digest.sha256(bytes), date);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static SpecSource apiModels(String folder, SortedMap<String, byte[]> tarballs) throws IOException {
        ApiModels models = new ApiModels(ApiClients.committed());
        for (Map.Entry<String, byte[]> tarball : tarballs.entrySet()) {
            models.add(folder + "/" + tarball.getKey(), tarball.getValue());
        }
        return models;
    }

    private static SpecSource tarball(String name, byte[] bytes, @Nullable String date) throws IOException {
        SortedMap<String, byte[]> files = Tarball.read(
                name,
                bytes,
                entry -> entry.equals("package/package.json")
                        || entry.equals("package/db.json.gz")
                        || (entry.startsWith("package/lib/") && entry.endsWith(".d.ts")));
        byte[] manifest = files.remove("package/package.json");
        if (manifest == null) {
            throw new ImportException(name + ": there is no package/package.json in it; " + EXPECTED);
        }
        JsonValue description = JsonValue.parse(name + "/package.json", new ByteArrayInputStream(manifest));
        Provenance provenance = new Provenance(
                description.get("name").text(),
                description.get("version").text(),
                description.get("license").text(),
                date,
                Digest.sha256(bytes));
        if (provenance.source().startsWith(ApiModels.PREFIX)) {
            return new ApiModels(ApiClients.committed()).add(name, bytes);
        }
        if (provenance.source().equals(ServiceSpecSource.NAME)) {
            byte[] database = files.get("package/db.json.gz");
            if (database == null) {
                throw new ImportException(name + ": there is no package/db.json.gz in it");
            }
            return new ServiceSpecSource(provenance, parse("db.json", gunzip(name, database)));
        }
        if (provenance.source().equals(CfnTypesSource.NAME)) {
            return new CfnTypesSource(provenance, declarations(name, files));
        }
        throw new ImportException(name + ": this is the package " + provenance.source() + "; " + EXPECTED);
    }

    private static SortedMap<String, String> declarations(String name, SortedMap<String, byte[]> files) {
        SortedMap<String, String> declarations = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".d.ts")) {
                declarations.put(
                        path.substring(path.lastIndexOf('/') + 1), new String(content, StandardCharsets.UTF_8));
            }
        });
        if (declarations.isEmpty()) {
            throw new ImportException(name + ": there are no declaration files package/lib/*.d.ts in it");
        }
        return declarations;
    }

    private static SpecSource json(String name, byte[] bytes, String digest, @Nullable String date) throws IOException {
        JsonValue json = parse(name, bytes);
        if (json.isObject() && json.has("schema") && json.has("idCtr")) {
            Provenance provenance = new Provenance(ServiceSpecSource.NAME, null, "Apache-2.0", date, digest);
            return new ServiceSpecSource(provenance, json.at("db.json"));
        }
        if (json.isObject() && json.has("ResourceTypes")) {
            return new ResourceSpecificationSource(json, digest, date);
        }
        if (json.isObject() && json.has("typeName")) {
            return ProviderSchemaSource.of(List.of(json), digest, date);
        }
        throw new ImportException(name + ": " + EXPECTED);
    }

    private static SpecSource schemas(String name, SortedMap<String, byte[]> files, @Nullable String date)
            throws IOException {
        List<JsonValue> schemas = new ArrayList<>();
        for (var file : files.entrySet()) {
            schemas.add(parse(name + "/" + file.getKey(), file.getValue()));
        }
        if (schemas.isEmpty()) {
            throw new ImportException(name + ": there are no *.json files in it; " + EXPECTED);
        }
        return ProviderSchemaSource.of(schemas, Digest.sha256(files), date);
    }

    private static SortedMap<String, byte[]> folder(Path folder, String ending) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> zip(String name, byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new ImportException(name + ": not a complete zip archive: " + e.getMessage());
        }
        return files;
    }

    private static byte[] gunzip(String name, byte[] bytes) {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new ImportException(name + ": not a complete gzip file: " + e.getMessage());
        }
    }

    private static JsonValue parse(String name, byte[] bytes) throws IOException {
        return JsonValue.parse(name, new ByteArrayInputStream(bytes));
    }
}
