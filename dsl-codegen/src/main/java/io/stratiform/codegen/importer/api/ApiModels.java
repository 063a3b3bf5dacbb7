package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.input.Digest;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.Tarball;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * AWS's API models, as the packages of its SDK for JavaScript declare them, one package for each service. They declare
 * no resource types: what they know of the values of an operation's input is stated of properties that others declare.
 */
public final class ApiModels implements SpecSource {

    public static final String PREFIX = "@aws-sdk/client-";
    public static final String NAME = PREFIX + "*";

    /** The packages are released together, every working day, but each only if its API has changed or was asked for. */
    private static final int OLD = 250;

    private static final String TYPES = "package/dist-types/";
    private static final String MANIFEST = "package/package.json";

    private final ApiClients clients;
    private final SortedMap<String, byte[]> tarballs = new TreeMap<>();
    private final SortedMap<String, String> versions = new TreeMap<>();
    private final SortedMap<String, ApiModel> models = new TreeMap<>();
    private @Nullable String date;

    /** Without any package so far. */
    public ApiModels(ApiClients clients) {
        this.clients = clients;
    }

    /** Adds a package. */
    public ApiModels add(String file, byte[] tarball) throws IOException {
        SortedMap<String, byte[]> files = Tarball.read(file, tarball, ApiModels::isWanted);
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null) {
            throw new ImportException(file + ": there is no " + MANIFEST + " in it");
        }
        JsonValue description = JsonValue.parse(file + "/package.json", new ByteArrayInputStream(manifest));
        String name = description.get("name").text();
        if (!name.startsWith(PREFIX)) {
            throw new ImportException(file + ": this is the package " + name + "; expected one of " + NAME);
        }
        String version = description.get("version").text();
        String client = name.substring(PREFIX.length());
        if (!clients.clients().contains(client)) {
            throw new ImportException(file + ": nothing is known to be taken from the package " + name + "; name '"
                    + client + "' among the Clients of " + ApiClients.FILE + ", or remove the file");
        }
        ApiModel model = ApiModel.empty(name + " " + version, client);
        if (models.containsKey(client)) {
            throw new ImportException(file + ": there is another version of the package " + name + " beside it");
        }
        files.forEach((path, content) ->
                ApiDeclarations.read(model, file + "/" + path, new String(content, StandardCharsets.UTF_8)));
        if (model.operations().isEmpty() || model.shapes().isEmpty()) {
            throw new ImportException(file + ": there are no declarations of operations and structures in it; expected "
                    + TYPES + "commands/*.d.ts and " + TYPES + "models/*.d.ts");
        }
        models.put(client, model);
        tarballs.put(client, tarball);
        versions.put(client, version);
        return this;
    }

    private static boolean isWanted(String entry) {
        return entry.equals(MANIFEST)
                || entry.equals(TYPES + "models/enums.d.ts")
                || (entry.startsWith(TYPES + "models/models_") && entry.endsWith(".d.ts"))
                || (entry.startsWith(TYPES + "commands/") && entry.endsWith("Command.d.ts"));
    }

    @Nullable ApiModel find(String client) {
        return models.get(client);
    }

    /** Whether a package is so much older than the newest that its service may have learnt more values since. */
    boolean isOld(String client) {
        int newest =
                versions.values().stream().mapToInt(ApiModels::release).max().orElse(0);
        return newest - release(versions.getOrDefault(client, "")) > OLD;
    }

    /** The number of the release, which is the second of a version's numbers. */
    private static int release(String version) {
        String[] numbers = version.split("\\.", -1);
        return numbers.length < 2 ? 0 : Integer.parseInt(numbers[1]);
    }

    @Override
    public Role role() {
        return Role.API_MODELS;
    }

    @Override
    public PartialSpecification read(Notices notices) {
        return new PartialSpecification();
    }

    @Override
    public void enrich(PartialSpecification united, Notices notices) {
        new ApiEnumerations(this, clients, united, notices).run();
    }

    /** The package that was released last, as npm writes it. */
    public String newest() {
        String client = versions.firstKey();
        for (Map.Entry<String, String> version : versions.entrySet()) {
            if (release(version.getValue()) > release(versions.getOrDefault(client, ""))) {
                client = version.getKey();
            }
        }
        return PREFIX + client + "@" + versions.get(client);
    }

    /** Says on which day the package was published that was released last. */
    public void publishedOn(@Nullable String day) {
        date = day;
    }

    /** All packages as one source: what they are, and one digest of them all. */
    @Override
    public Provenance provenance() {
        List<String> packages = new ArrayList<>();
        for (Map.Entry<String, String> version : versions.entrySet()) {
            packages.add(version.getKey() + " " + version.getValue());
        }
        return new Provenance(NAME, null, "Apache-2.0", date, Digest.sha256(tarballs)).of(packages);
    }
}
