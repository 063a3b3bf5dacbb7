package io.stratiform.template.init;

/**
 * A trigger of a cfn-hup hook.
 *
 * @since 0.1.0
 */
public enum HupTrigger {
    /** Something was added. */
    POST_ADD("post.add"),
    /** Something was updated. */
    POST_UPDATE("post.update"),
    /** Something was removed. */
    POST_REMOVE("post.remove");

    private final String key;

    HupTrigger(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
