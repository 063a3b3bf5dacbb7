package io.stratiform.codegen.poet;

/**
 * The first sentences of a Javadoc comment, as HTML that ends in a paragraph mark; empty where there are none. They come
 * from documentation that is available when the sources are generated, and are not part of this project.
 *
 * @since 0.1.0
 */
public interface Prose {

    /** No sentences. */
    Prose NONE = new Prose() {
        @Override
        public String ofResource(String resource) {
            return "";
        }

        @Override
        public String ofAttribute(String resource, String attribute) {
            return "";
        }

        @Override
        public String ofStructure(String resource, String structure) {
            return "";
        }

        @Override
        public String ofProperty(String resource, String structure, String property) {
            return "";
        }
    };

    /**
     * The sentences on a resource type.
     *
     * @param resource its CloudFormation name
     * @return HTML
     */
    String ofResource(String resource);

    /**
     * The sentences on an attribute.
     *
     * @param resource the resource type
     * @param attribute its CloudFormation name
     * @return HTML
     */
    String ofAttribute(String resource, String attribute);

    /**
     * The sentences on a property type.
     *
     * @param resource the resource type
     * @param structure its CloudFormation name within the resource type
     * @return HTML
     */
    String ofStructure(String resource, String structure);

    /**
     * The sentences on a property.
     *
     * @param resource the resource type
     * @param structure the property type that has it; empty for a property of the resource itself
     * @param property its CloudFormation name
     * @return HTML
     */
    String ofProperty(String resource, String structure, String property);
}
