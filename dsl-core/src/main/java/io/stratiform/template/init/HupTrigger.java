package io.stratiform.template.init;

/**
 * What cfn-hup may run a hook after.
 *
 * @since 0.1.0
 */
public enum HupTrigger {
    /** Something is there that was not. */
    POST_ADD("post.add"),
    /** Something has changed. */
    POST_UPDATE("post.update"),
    /** Something is gone. */
    POST_REMOVE("post.remove");

    private final String key;

    HupTrigger(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
