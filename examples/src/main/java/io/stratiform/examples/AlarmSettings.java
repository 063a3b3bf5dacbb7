package io.stratiform.examples;

import io.stratiform.settings.Secret;
import io.stratiform.settings.SettingsPrefix;
import java.util.List;
import java.util.Optional;

/**
 * Who hears of alarms.
 *
 * @param notifies whether anybody does
 * @param receivers addresses of e-mail
 * @param webhook an HTTPS address that contains a token
 */
@SettingsPrefix("alarms")
record AlarmSettings(boolean notifies, List<String> receivers, Optional<Secret> webhook) {}
