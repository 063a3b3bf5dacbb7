package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * States the enumerations of API models of the properties that they belong to. Where another source has stated the
 * values of a property, these stay: CloudFormation may take fewer than the API, or spell them otherwise.
 */
final class ApiEnumerations {

    static final String TAKEN = "allowed values taken from API models";
    static final String AMBIGUOUS = "API members of one property with different values: united, and open";
    static final String OTHER_SHAPE = "enumerated API members of another form than the property: left out";
    static final String NO_OPERATION =
            "resource types for which an API model has no operation: only names are compared";
    static final String LENIENT = "API enumerations of services that take other spellings too: left out";
    static final String LARGE = "API enumerations too large to be offered as constants: left out";

    /** From here on a class with a constant for each value costs more than it helps. */
    private static final int LARGEST = 150;

    private final ApiModels models;
    private final ApiClients clients;
    private final PartialSpecification specification;
    private final Notices notices;

    ApiEnumerations(ApiModels models, ApiClients clients, PartialSpecification specification, Notices notices) {
        this.models = models;
        this.clients = clients;
        this.specification = specification;
        this.notices = notices;
    }

    void run() {
        Map<String, List<String>> services = new TreeMap<>();
        for (String resource : specification.resources()) {
            String service = resource.substring(0, resource.lastIndexOf("::"));
            services.computeIfAbsent(service, absent -> new ArrayList<>()).add(resource);
        }
        services.forEach((service, resources) -> resources.forEach(resource -> run(resource, resources)));
    }

    private void run(String resource, List<String> siblings) {
        for (String client : clients.of(resource)) {
            ApiModel model = models.find(client);
            if (model == null) {
                notices.add("API models that were not given", ApiModels.PREFIX + client);
                continue;
            }
            ApiWalk walk = new ApiWalk(resource, specification, model);
            ApiOperations operations = ApiOperations.of(resource, model, siblings, clients.operations(resource));
            if (operations.own().isEmpty() && operations.wider().isEmpty()) {
                notices.add(NO_OPERATION, resource + ": " + model.title());
            }
            walk.run(operations, clients);
            walk.findings().forEach((property, finding) -> state(property, finding, model));
            walk.otherShapes().forEach((property, place) -> {
                if (!walk.findings().containsKey(property)) {
                    notices.add(OTHER_SHAPE, property + ": " + model.title() + ", " + place);
                }
            });
        }
    }

    private void state(Element property, ApiFinding finding, ApiModel model) {
        Facts facts = specification.declare(property);
        List<String> values = finding.values();
        Facts.Stated stated = facts.stated(FactKey.ALLOWED_VALUES);
        if (stated == null) {
            stateNew(property, finding, model, facts);
        } else if (stated.value() instanceof List<?> own && !Set.copyOf(own).equals(Set.copyOf(values))) {
            Set<String> more = new HashSet<>(values);
            more.removeAll(own);
            facts.state(FactKey.KNOWN_ELSEWHERE, more.size(), model.title());
            notices.add(
                    "disagreements on allowed values: " + stated.source() + " won over " + ApiModels.NAME,
                    property + ": " + own + ", not " + values + " of " + finding.places());
        }
    }

    private void stateNew(Element property, ApiFinding finding, ApiModel model, Facts facts) {
        List<String> values = finding.values();
        if (clients.isLenient(finding.client())) {
            notices.add(LENIENT, property + ": " + finding.places());
            return;
        }
        if (values.size() > LARGEST) {
            notices.add(LARGE, property + ": " + values.size() + " values of " + finding.places());
            return;
        }
        facts.state(FactKey.ALLOWED_VALUES, values, model.title());
        notices.add(TAKEN, property + ": " + model.title() + ", " + String.join(", ", finding.places()));
        boolean unsure =
                finding.isAmbiguous() || finding.way() == ApiFinding.Way.NAME || models.isOld(finding.client());
        if (finding.isAmbiguous()) {
            notices.add(AMBIGUOUS, property + ": " + finding.places());
        }
        if (unsure) {
            facts.state(FactKey.OPEN_VALUES, true, model.title());
        }
    }
}
