package io.stratiform.template.init;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A user that cfn-init creates on Linux, without a shell.
 *
 * @since 0.1.0
 */
public final class InitUser extends PropertyBuilder<InitUser> {

    private InitUser() {}

    static Structure of(@Nullable Consumer<? super InitUser> configuration) {
        InitUser user = new InitUser();
        user.accept(configuration);
        return new Structure(user.seal());
    }

    /**
     * Sets the id of the user.
     *
     * @param uid the id
     * @return this builder
     */
    public InitUser uid(long uid) {
        put("uid", Checks.number("the id of a user", uid));
        return this;
    }

    /**
     * Sets the user's id to a value.
     *
     * @param uid the id
     * @return this builder
     */
    public InitUser uid(Value<? extends Number> uid) {
        put("uid", uid);
        return this;
    }

    /**
     * Sets the groups of the user.
     *
     * @param groups their names
     * @return this builder
     */
    public InitUser groups(String... groups) {
        addAll("groups", groups);
        return this;
    }

    /**
     * Adds groups that the user joins.
     *
     * @param groups their names: strings, and values that are strings
     * @return this builder
     */
    public InitUser groups(Object... groups) {
        addAll("groups", groups);
        return this;
    }

    /**
     * Adds groups that the user joins.
     *
     * @param groups their names: strings, and values that are strings
     * @return this builder
     */
    public InitUser groups(Collection<?> groups) {
        addAll("groups", groups);
        return this;
    }

    /**
     * Sets the home directory.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitUser homeDir(String directory) {
        put("homeDir", directory);
        return this;
    }

    /**
     * Sets the home directory.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitUser homeDir(Value<String> directory) {
        put("homeDir", directory);
        return this;
    }
}
