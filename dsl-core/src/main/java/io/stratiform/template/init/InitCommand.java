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
     * Sets the shell command.
     *
     * @param line the command
     * @return this builder
     */
    public InitCommand command(String line) {
        put("command", line);
        return this;
    }

    /**
     * Sets the shell command.
     *
     * @param line the command
     * @return this builder
     */
    public InitCommand command(Value<String> line) {
        put("command", line);
        return this;
    }

    /**
     * Sets the command without a shell: a program and its arguments, which need no quotes.
     *
     * @param programAndArguments the program first; strings, or values
     * @return this builder
     */
    public InitCommand command(List<?> programAndArguments) {
        if (programAndArguments != null && programAndArguments.isEmpty()) {
            note(Flaw.error(Code.CFN_INIT, "command", "the list is empty", "pass the program and its arguments"));
        }
        addAll("command", programAndArguments);
        return this;
    }

    /**
     * Adds an environment variable. The command has no other environment variables.
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
     * Adds an environment variable. The command has no other environment variables.
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
     * @param variables their values by name: strings, values that are strings, or both; sorted by name where the
     *     map has no order of its own
     * @return this builder
     */
    public InitCommand env(Map<String, ?> variables) {
        putEntries("env", variables, String.class);
        return this;
    }

    /**
     * Sets the working directory.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitCommand cwd(String directory) {
        put("cwd", directory);
        return this;
    }

    /**
     * Sets the working directory.
     *
     * @param directory the directory
     * @return this builder
     */
    public InitCommand cwd(Value<String> directory) {
        put("cwd", directory);
        return this;
    }

    /**
     * Sets a test command. The command runs only if the test exits with 0.
     *
     * @param line the shell command of the test
     * @return this builder
     */
    public InitCommand test(String line) {
        put("test", line);
        return this;
    }

    /**
     * Sets a test command. The command runs only if the test exits with 0.
     *
     * @param line the shell command of the test
     * @return this builder
     */
    public InitCommand test(Value<String> line) {
        put("test", line);
        return this;
    }

    /**
     * Sets whether cfn-init continues if the command fails.
     *
     * @param ignore whether it continues
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
     * On Windows: sets how long to wait after the command, in case it reboots the instance.
     *
     * @param seconds the seconds; 0 to continue at once
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
     * On Windows: stops cfn-init after the command, and resumes it after the instance has rebooted.
     *
     * @return this builder
     */
    public InitCommand waitForReboot() {
        put("waitAfterCompletion", "forever");
        return this;
    }
}
