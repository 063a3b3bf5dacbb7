package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A SAM connector that is embedded in its source, in the resource attribute {@code Connectors}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html">
 *     AWS::Serverless::Connector</a>
 * @since 0.1.0
 */
public final class EmbeddedConnector extends PropertyType<EmbeddedConnector> {

    private EmbeddedConnector(PropertyMap properties) {
        super(properties);
    }

    static EmbeddedConnector create(@Nullable Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Sets the properties of a connector. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private Builder() {}

        private void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Adds resources of the template as destinations.
         *
         * @param resources the resources
         * @return this builder
         */
        public Builder destination(Resource... resources) {
            if (resources == null) {
                addAll("Destination", null);
                return this;
            }
            for (Resource resource : resources) {
                add(
                        "Destination",
                        resource == null ? null : id(resource.logicalId().name()));
            }
            return this;
        }

        /**
         * Adds resources of the template as destinations, by their logical ids.
         *
         * @param logicalIds the logical ids
         * @return this builder
         */
        public Builder destination(String... logicalIds) {
            if (logicalIds == null) {
                addAll("Destination", null);
                return this;
            }
            for (String logicalId : logicalIds) {
                add("Destination", logicalId == null ? null : id(logicalId));
            }
            return this;
        }

        /**
         * Adds a resource outside the template as a destination.
         *
         * @param reference its {@code Type} and, depending on the type, its {@code Arn}, {@code Name},
         *     {@code QueueUrl}, {@code ResourceId}, {@code RoleName} or {@code Qualifier}
         * @return this builder
         */
        public Builder destination(Map<String, ?> reference) {
            add("Destination", reference);
            return this;
        }

        /**
         * Adds permissions for the source.
         *
         * @param permissions the permissions
         * @return this builder
         */
        public Builder permissions(ConnectorPermission... permissions) {
            addAll("Permissions", permissions);
            return this;
        }

        /**
         * Restricts the access to a part of the source, such as the path of an API.
         *
         * @param qualifier the part
         * @return this builder
         */
        public Builder sourceQualifier(String qualifier) {
            return source(qualifier);
        }

        /**
         * Restricts the access to a part of the source.
         *
         * @param qualifier the part
         * @return this builder
         */
        public Builder sourceQualifier(Value<String> qualifier) {
            return source(qualifier);
        }

        private Builder source(@Nullable Object qualifier) {
            if (qualifier == null) {
                note(Flaw.error(Code.NULL, "SourceReference.Qualifier", "the value is null", "omit the call"));
            } else {
                put("SourceReference", Map.of("Qualifier", qualifier));
            }
            return this;
        }

        private static Map<String, String> id(String logicalId) {
            return Map.of("Id", logicalId);
        }

        private EmbeddedConnector build() {
            return new EmbeddedConnector(seal("Destination", "Permissions"));
        }
    }
}
