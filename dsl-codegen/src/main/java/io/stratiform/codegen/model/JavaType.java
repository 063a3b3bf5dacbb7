package io.stratiform.codegen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type in a generated signature.
 *
 * @since 0.1.0
 */
public sealed interface JavaType {

    /**
     * The type as the virtual machine sees it, which two overloads must not share.
     *
     * @return the name without type arguments
     */
    String erasure();

    /**
     * Whether all of the type is known at run time; a variable number of other arguments needs {@code @SafeVarargs}.
     *
     * @return false for a type with type arguments, unless they are unbounded wildcards
     */
    boolean isReifiable();

    /**
     * A primitive type.
     *
     * @param keyword its keyword
     */
    record Primitive(String keyword) implements JavaType {
        @Override
        public String erasure() {
            return keyword;
        }

        @Override
        public boolean isReifiable() {
            return true;
        }
    }

    /**
     * A class or an interface.
     *
     * @param packageName its package
     * @param simpleNames its simple name, after those of the classes it is nested in
     */
    record Named(String packageName, List<String> simpleNames) implements JavaType {
        /** Copies the names. */
        public Named {
            simpleNames = List.copyOf(simpleNames);
        }

        static Named of(String packageName, String simpleName) {
            return new Named(packageName, List.of(simpleName));
        }

        /**
         * A class nested in this one.
         *
         * @param name its simple name
         * @return the nested class
         */
        public Named nested(String name) {
            List<String> names = new ArrayList<>(simpleNames);
            names.add(name);
            return new Named(packageName, names);
        }

        /**
         * The innermost name.
         *
         * @return the simple name
         */
        public String simpleName() {
            return simpleNames.get(simpleNames.size() - 1);
        }

        @Override
        public String erasure() {
            return packageName + "." + String.join(".", simpleNames);
        }

        @Override
        public boolean isReifiable() {
            return true;
        }
    }

    /**
     * A class with type arguments.
     *
     * @param raw the class
     * @param arguments its type arguments
     */
    record Generic(Named raw, List<JavaType> arguments) implements JavaType {
        /** Copies the arguments. */
        public Generic {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String erasure() {
            return raw.erasure();
        }

        @Override
        public boolean isReifiable() {
            return arguments.stream().allMatch(Wildcard.ANY::equals);
        }
    }

    /**
     * A wildcard as a type argument.
     *
     * @param kind which side it is bounded on
     * @param bound the bound; null for none
     */
    record Wildcard(Kind kind, @Nullable JavaType bound) implements JavaType {

        /** The wildcard without a bound. */
        public static final Wildcard ANY = new Wildcard(Kind.UNBOUNDED, null);

        /** The side of the bound. */
        public enum Kind {
            /** No bound. */
            UNBOUNDED,
            /** {@code ? extends}. */
            EXTENDS,
            /** {@code ? super}. */
            SUPER
        }

        @Override
        public String erasure() {
            return bound == null ? "java.lang.Object" : bound.erasure();
        }

        @Override
        public boolean isReifiable() {
            return kind == Kind.UNBOUNDED;
        }
    }
}
