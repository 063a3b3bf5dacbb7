package io.stratiform.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The prefix of the keys that fill a record: with {@code @SettingsPrefix("web")}, the key {@code web.max-size} sets the
 * component {@code maxSize}.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SettingsPrefix {

    /**
     * The prefix.
     *
     * @return keys separated by dots, such as {@code web} or {@code batch.worker}
     */
    String value();
}
