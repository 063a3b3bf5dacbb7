package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.input.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packages of the SDK are read, and where the rules by which their names are matched do not find the counterpart
 * of a service, a resource type or a property type. What is not named here is matched by its spelling.
 */
public final class ApiClients {

    static final String FILE = "api-clients.json";

    private final Map<String, List<String>> ofServices = new TreeMap<>();
    private final Map<String, List<String>> operations = new TreeMap<>();
    private final Map<String, List<String>> shapes = new TreeMap<>();
    private final Set<String> lenient = new TreeSet<>();
    private final Set<String> clients = new TreeSet<>();

    public static ApiClients committed() throws IOException {
        try (InputStream bytes = ApiClients.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException(FILE + " is not beside " + ApiClients.class);
            }
            return new ApiClients(JsonValue.parse(FILE, bytes));
        }
    }

    ApiClients(JsonValue json) {
        json.onlyKeys(Set.of("Clients", "Services", "Operations", "Shapes", "Lenient"));
        clients.addAll(json.get("Clients").texts());
        json.get("Services").members().forEach((service, names) -> ofServices.put(service, names.texts()));
        json.get("Operations").members().forEach((type, names) -> operations.put(type, names.texts()));
        json.get("Shapes").members().forEach((type, names) -> shapes.put(type, names.texts()));
        lenient.addAll(json.get("Lenient").texts());
        for (List<String> named : ofServices.values()) {
            if (!clients.containsAll(named)) {
                throw json.error("Services names " + named + ", which are not all among Clients");
            }
        }
    }

    /** The packages that are read. */
    public Set<String> clients() {
        return clients;
    }

    /** The packages of the service of a resource type. */
    List<String> of(String resource) {
        String service = resource.split("::", -1)[1];
        List<String> named = ofServices.get(service);
        if (named != null) {
            return named;
        }
        List<String> alike = new ArrayList<>();
        for (String client : clients) {
            if (ApiModel.alike(client, service)) {
                alike.add(client);
            }
        }
        return alike;
    }

    /** The operations of a resource type, if they are named. */
    List<String> operations(String resource) {
        return operations.getOrDefault(resource, List.of());
    }

    /** The structures of a resource type or a property type, if they are named. */
    List<String> shapes(String type) {
        return shapes.getOrDefault(type, List.of());
    }

    /** Whether the service is known to take other spellings of values than those it declares. */
    boolean isLenient(String client) {
        return lenient.contains(client);
    }
}
