package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;

/**
 * The web server in front of the application on each instance. Which values are valid depends on the platform.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-environmentproxystaticfiles">
 *     General options: aws:elasticbeanstalk:environment:proxy</a>
 * @since 0.1.0
 */
public final class ProxyOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:environment:proxy";
    static final String STATIC_FILES = "aws:elasticbeanstalk:environment:proxy:staticfiles";

    private final OptionNamespace options;
    private final OptionNamespace staticFiles;

    ProxyOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
        staticFiles = new OptionNamespace(settings, STATIC_FILES);
    }

    /**
     * {@code ProxyServer}: which web server it is. Elastic Beanstalk's default is {@link ProxyServer#NGINX}.
     *
     * @param server the value
     * @return these options
     */
    public ProxyOptions server(ProxyServer server) {
        options.constant("ProxyServer", server);
        return this;
    }

    /**
     * {@code ProxyServer}, as a string: one of the values of {@link ProxyServer}.
     *
     * @param server the value as AWS spells it
     * @return these options
     */
    public ProxyOptions server(String server) {
        options.text("ProxyServer", server, new OneOf(ProxyServer.values()));
        return this;
    }

    /**
     * {@code ProxyServer}, computed when the stack is deployed.
     *
     * @param server the value as AWS spells it
     * @return these options
     */
    public ProxyOptions server(Value<String> server) {
        options.text("ProxyServer", server, new OneOf(ProxyServer.values()));
        return this;
    }

    /**
     * {@code GzipCompression}: whether it compresses what it sends, on platforms that let it be chosen.
     *
     * @param compressed true or false
     * @return these options
     */
    public ProxyOptions gzipCompression(boolean compressed) {
        options.truth("GzipCompression", compressed);
        return this;
    }

    /**
     * {@code GzipCompression}, computed when the stack is deployed.
     *
     * @param compressed true or false
     * @return these options
     */
    public ProxyOptions gzipCompression(Value<Boolean> compressed) {
        options.truth("GzipCompression", compressed);
        return this;
    }

    /**
     * A folder of the source bundle that the web server serves by itself, without the application.
     *
     * @param path the path under which it is served, as in {@code /images}
     * @param folder the folder
     * @return these options
     */
    public ProxyOptions staticFiles(String path, String folder) {
        staticFiles.text(path == null ? "" : path, folder);
        return this;
    }

    /**
     * A folder of the source bundle that the web server serves by itself, without the application; computed when the
     * stack is deployed.
     *
     * @param path the path under which it is served, as in {@code /images}
     * @param folder the folder
     * @return these options
     */
    public ProxyOptions staticFiles(String path, Value<String> folder) {
        staticFiles.text(path == null ? "" : path, folder);
        return this;
    }
}
