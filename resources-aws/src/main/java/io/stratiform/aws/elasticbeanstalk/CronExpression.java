package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** A cron expression of five fields. What stands in the fields is left to AWS. */
final class CronExpression implements OptionRule {

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        int fields = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\t';
            if (between && !blank) {
                fields++;
            }
            between = blank;
        }
        return fields == 5
                ? null
                : "a cron expression of five fields: minute, hour, day of the month, month, day of the week";
    }
}
