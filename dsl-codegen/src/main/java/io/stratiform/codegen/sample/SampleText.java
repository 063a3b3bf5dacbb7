package io.stratiform.codegen.sample;

/** The texts that are the same in every specification. */
final class SampleText {

    static final String INTERFACE = """
            package io.stratiform.aws;

            import io.stratiform.template.Resource;
            import io.stratiform.value.LogicalId;
            import io.stratiform.value.PropertyType;
            import io.stratiform.value.Ref;
            import io.stratiform.value.Value;
            import java.util.List;
            import java.util.Map;

            /** One resource type, built in several ways. */
            public interface Sample {

                /** The resource type. */
                String type();

                /** With the required properties only, at every level. */
                Resource required();

                /** With every property; each structure in it has all of its own at one place, the required ones elsewhere. */
                Resource everything();

                /** With every property as a reference to the parameter Given. */
                Resource values();

                /** With every list and map made of references to the parameter Given, and with tags. */
                Resource items();

                /** For each resource that a property, at any level, may point at: that property, pointing at Other. */
                List<Map<String, Value<?>>> references();

                /** The property types that everything() lacks, each with all of its properties. */
                Map<String, PropertyType<?>> apart();

                /** A reference to the parameter Given, of whichever type is wanted. */
                static <T> Value<T> given() {
                    return new Ref<>(LogicalId.named("Given"));
                }
            }
            """;

    /** The index; its arguments are the calls that fill the list, and the methods called. */
    static final String INDEX = """
            package io.stratiform.aws;

            import java.util.ArrayList;
            import java.util.List;

            /** The samples of all resource types. */
            public final class Samples {

                private Samples() {}

                /** All of them, sorted by resource type. */
                public static List<Sample> all() {
                    List<Sample> all = new ArrayList<>();
            %s        return all;
                }

            %s}
            """;

    /**
     * The class of one sample; its arguments are the package, the resource type, the class's name and its members.
     */
    static final String CLASS = """
            package %s;

            import static io.stratiform.aws.Sample.given;

            /** Samples of %s. */
            public final class %s implements io.stratiform.aws.Sample {

            %s}
            """;

    private SampleText() {}
}
