package io.stratiform.examples;

/** The names that the shop's stacks agree on. */
final class Shop {

    /** The domain below which branches get their host names. */
    static final String DOMAIN = "staging.shop.example.com";

    /** The Beanstalk application that all branch environments are in. */
    static final String STAGING = "shop-staging";

    private Shop() {}

    /** The name under which an application's stack exports something. */
    static String export(String application, String what) {
        return application + "-" + what;
    }
}
