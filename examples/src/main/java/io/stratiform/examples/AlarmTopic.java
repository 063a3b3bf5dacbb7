package io.stratiform.examples;

import io.stratiform.aws.kms.Key;
import io.stratiform.aws.sns.Subscription;
import io.stratiform.aws.sns.Topic;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;

/** The topic that the alarms of a stage are published to, and who hears of them. */
final class AlarmTopic {

    private AlarmTopic() {}

    static Topic add(TemplateBuilder t, Key key, AlarmSettings settings, Tags tags) {
        Topic topic = t.add(Topic.create("Alarms", n -> {
            n.kmsMasterKeyId(key).tags(tags);
            for (String receiver : settings.receivers()) {
                n.subscription(s -> s.protocol("email").endpoint(receiver));
            }
        }));
        // The address is a secret: the template has a reference to it, which CloudFormation resolves.
        settings.webhook()
                .ifPresent(address -> t.add(Subscription.create(
                        "AlarmWebhook", s -> s.topicArn(topic).protocol("https").endpoint(address.value(t::add)))));
        return topic;
    }
}
