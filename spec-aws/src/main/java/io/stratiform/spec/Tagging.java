package io.stratiform.spec;

/**
 * How a resource type takes its tags.
 *
 * @param property the property that holds them, mostly {@code Tags}
 * @param style the form they have there
 * @param keys the limits of a tag's key
 * @param values the limits of a tag's value
 * @since 0.1.0
 */
public record Tagging(String property, Style style, Constraints keys, Constraints values) {

    /** The three forms of tags. */
    public enum Style {
        /** A list of keys and values. */
        STANDARD("Standard"),
        /** A list of keys and values, each saying whether launched instances get it too. */
        AUTO_SCALING_GROUP("AutoScalingGroup"),
        /** A map. */
        MAP("Map");

        private final String specName;

        Style(String specName) {
            this.specName = specName;
        }

        /**
         * The word that the snapshot uses.
         *
         * @return the word, as in {@code AutoScalingGroup}
         */
        public String specName() {
            return specName;
        }
    }
}
