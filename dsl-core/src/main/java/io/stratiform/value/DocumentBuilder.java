package io.stratiform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds the members of an object in a document, in the order in which they are written.
 *
 * @since 0.1.0
 */
public final class DocumentBuilder {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    DocumentBuilder() {}

    /**
     * A member.
     *
     * @param name its name, which must be unique in this object
     * @param content a string, number, boolean, enum constant, null, value, node, or a map or list of them
     * @return this builder
     */
    public DocumentBuilder put(String name, @Nullable Object content) {
        Missing.refuseNull(name, "the name of a document's member");
        if (members.containsKey(name)) {
            throw new IllegalArgumentException("the document already has a member " + name + ", in the call at "
                    + DeclarationSite.calling(DocumentBuilder.class) + "; use each name only once");
        }
        members.put(name, content);
        return this;
    }

    /**
     * Adds a member that is an object.
     *
     * @param name its name
     * @param content adds its members
     * @return this builder
     */
    public DocumentBuilder object(String name, Consumer<? super DocumentBuilder> content) {
        return put(name, membersOf(content));
    }

    /**
     * Adds a member that is a list of objects.
     *
     * @param name its name
     * @param items lambdas that each add the members of one object; without any, the list is empty
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final DocumentBuilder list(String name, Consumer<? super DocumentBuilder>... items) {
        List<Object> objects = new ArrayList<>();
        for (Consumer<? super DocumentBuilder> item :
                Missing.refuseNull(items, "the array of objects for the member " + name)) {
            objects.add(membersOf(item));
        }
        return put(name, objects);
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    private static Map<String, @Nullable Object> membersOf(Consumer<? super DocumentBuilder> content) {
        DocumentBuilder builder = new DocumentBuilder();
        Missing.refuseNull(content, "the lambda of a document's member").accept(builder);
        return builder.members;
    }
}
