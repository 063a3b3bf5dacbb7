package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A command that cfn-init runs. Commands of a config run in the alphabetical order of their names.
 *
 * @since 0.1.0
 */
public final class InitCommand extends PropertyBuilder<InitCommand> {

    private InitCommand() {}

    static Structure of(@Nullable Consumer<? super InitCommand> configuration) {
        InitCommand command = new InitCommand();
        command.accept(configuration);
        return new Structure(command.seal("command"));
    }

    /**
     * What runs, as a shell reads it.
     *
     * @param line the line
     * @return this builder
     */
    public InitCommand command(String line) {
        put("command", line);
        return this;
    }

    /**
     * What runs, as a shell reads it.
     *
     * @param line the line
     * @return this builder
     */
    public InitCommand command(Value<String> line) {
        put("command", line);
        return this;
    }

    /**
     * What runs, without a shell: one program and its arguments, which need no quotes.
     *
     * @param programAndArguments the program first; texts, or values
     * @return this builder
     */
    public InitCommand command(List<?> programAndArguments) {
        if (programAndArguments != null && programAndArguments.isEmpty()) {
            note(Flaw.error(Code.CFN_INIT, "command", "the list is empty", "give the program and its arguments"));
        }
        addAll("command", programAndArguments);
        return this;
    }

    /**
     * A variable of the command's environment, which has no others than those that are given.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public InitCommand env(String name, String value) {
        putEntry("env", name, value);
        return this;
    }

    /**
     * A variable of the command's environment, which has no others than those that are given.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public InitCommand env(String name, Value<String> value) {
        putEntry("env", name, value);
        return this;
    }

    /**
     * Adds variables of the command's environment, which has no others than those that are given.
     *
     * @param variables their values by name: strings, values that give one text each, or both; sorted by name where the
     *     map has no order of its own
     * @return this builder
     */
    public InitCommand env(Map<String, ?> variables) {
        putEntries("env", variables, String.class);
        return this;
    }

    /**
     * Where the command runs.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitCommand cwd(String directory) {
        put("cwd", directory);
        return this;
    }

    /**
     * Where the command runs.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitCommand cwd(Value<String> directory) {
        put("cwd", directory);
        return this;
    }

    /**
     * A test that decides whether the command runs: it does if the test ends with 0.
     *
     * @param line the test, as a shell reads it
     * @return this builder
     */
    public InitCommand test(String line) {
        put("test", line);
        return this;
    }

    /**
     * A test that decides whether the command runs: it does if the test ends with 0.
     *
     * @param line the test, as a shell reads it
     * @return this builder
     */
    public InitCommand test(Value<String> line) {
        put("test", line);
        return this;
    }

    /**
     * Whether cfn-init goes on where the command fails.
     *
     * @param ignore whether it does
     * @return this builder
     */
    public InitCommand ignoreErrors(boolean ignore) {
        put("ignoreErrors", ignore);
        return this;
    }

    /**
     * Sets whether cfn-init goes on if the command fails.
     *
     * @param ignore true or false
     * @return this builder
     */
    public InitCommand ignoreErrors(Value<Boolean> ignore) {
        put("ignoreErrors", ignore);
        return this;
    }

    /**
     * On Windows: how long to wait after the command, in case it reboots the instance.
     *
     * @param seconds how long; 0 to go on at once
     * @return this builder
     */
    public InitCommand waitAfterCompletion(long seconds) {
        put("waitAfterCompletion", Checks.number("the time to wait", seconds));
        return this;
    }

    /**
     * On Windows: sets how long cfn-init waits after the command.
     *
     * @param seconds the seconds; 0 to go on at once
     * @return this builder
     */
    public InitCommand waitAfterCompletion(Value<? extends Number> seconds) {
        put("waitAfterCompletion", seconds);
        return this;
    }

    /**
     * On Windows: has cfn-init end after the command, and go on once the instance has rebooted.
     *
     * @return this builder
     */
    public InitCommand waitForReboot() {
        put("waitAfterCompletion", "forever");
        return this;
    }
}
