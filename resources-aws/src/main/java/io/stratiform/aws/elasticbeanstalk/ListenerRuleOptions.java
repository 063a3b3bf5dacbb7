package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/**
 * Which requests to an Application Load Balancer go to which process.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbv2-listenerrule">
 *     General options: aws:elbv2:listenerrule</a>
 * @since 0.1.0
 */
public final class ListenerRuleOptions {

    private final OptionNamespace options;

    ListenerRuleOptions(OptionSettings settings, String name) {
        options = new OptionNamespace(settings, "aws:elbv2:listenerrule:" + name);
    }

    /**
     * {@code HostHeaders}: the host names that match.
     *
     * @param names names, with {@code *} and {@code ?} as wildcards
     * @return these options
     */
    public ListenerRuleOptions hostHeaders(String... names) {
        options.list("HostHeaders", names);
        return this;
    }

    /**
     * {@code HostHeaders}, computed when the stack is deployed.
     *
     * @param names names, with {@code *} and {@code ?} as wildcards
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ListenerRuleOptions hostHeaders(Value<String>... names) {
        options.list("HostHeaders", names);
        return this;
    }

    /**
     * {@code HostHeaders}, a list that is only known when the stack is deployed.
     *
     * @param names names, with {@code *} and {@code ?} as wildcards
     * @return these options
     */
    public ListenerRuleOptions hostHeaders(Value<List<String>> names) {
        options.list("HostHeaders", names);
        return this;
    }

    /**
     * {@code HostHeaders}, appended.
     *
     * @param names names, with {@code *} and {@code ?} as wildcards: strings, and values that give one text each
     * @return these options
     */
    public ListenerRuleOptions hostHeaders(Object... names) {
        options.list("HostHeaders", names);
        return this;
    }

    /**
     * {@code HostHeaders}, appended.
     *
     * @param names names, with {@code *} and {@code ?} as wildcards: strings, and values that give one text each
     * @return these options
     */
    public ListenerRuleOptions hostHeaders(Collection<?> names) {
        options.list("HostHeaders", OptionItems.of(names, new Object[0]));
        return this;
    }

    /**
     * {@code PathPatterns}: the paths that match.
     *
     * @param patterns patterns as {@code /img/*}
     * @return these options
     */
    public ListenerRuleOptions pathPatterns(String... patterns) {
        options.list("PathPatterns", patterns);
        return this;
    }

    /**
     * {@code PathPatterns}, computed when the stack is deployed.
     *
     * @param patterns patterns as {@code /img/*}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ListenerRuleOptions pathPatterns(Value<String>... patterns) {
        options.list("PathPatterns", patterns);
        return this;
    }

    /**
     * {@code PathPatterns}, a list that is only known when the stack is deployed.
     *
     * @param patterns patterns as {@code /img/*}
     * @return these options
     */
    public ListenerRuleOptions pathPatterns(Value<List<String>> patterns) {
        options.list("PathPatterns", patterns);
        return this;
    }

    /**
     * {@code PathPatterns}, appended.
     *
     * @param patterns patterns as {@code /img/*}: strings, and values that give one text each
     * @return these options
     */
    public ListenerRuleOptions pathPatterns(Object... patterns) {
        options.list("PathPatterns", patterns);
        return this;
    }

    /**
     * {@code PathPatterns}, appended.
     *
     * @param patterns patterns as {@code /img/*}: strings, and values that give one text each
     * @return these options
     */
    public ListenerRuleOptions pathPatterns(Collection<?> patterns) {
        options.list("PathPatterns", OptionItems.of(patterns, new Object[0]));
        return this;
    }

    /**
     * {@code Priority}: its place among the rules; the lowest matching number wins. Elastic Beanstalk's default is 1.
     *
     * @param priority 1 to 1,000
     * @return these options
     */
    public ListenerRuleOptions priority(long priority) {
        options.number("Priority", priority, 1, 1000);
        return this;
    }

    /**
     * {@code Priority}, computed when the stack is deployed.
     *
     * @param priority 1 to 1,000
     * @return these options
     */
    public ListenerRuleOptions priority(Value<? extends Number> priority) {
        options.number("Priority", priority, 1, 1000);
        return this;
    }

    /**
     * {@code Process}: the process that gets the requests. Elastic Beanstalk's default is {@code default}.
     *
     * @param process the name of a process
     * @return these options
     */
    public ListenerRuleOptions process(String process) {
        options.text("Process", process);
        return this;
    }

    /**
     * {@code Process}, computed when the stack is deployed.
     *
     * @param process the name of a process
     * @return these options
     */
    public ListenerRuleOptions process(Value<String> process) {
        options.text("Process", process);
        return this;
    }
}
