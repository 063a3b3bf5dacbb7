package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** A time for which CloudWatch Logs keeps logs. */
final class RetentionDays implements OptionRule {

    private static final int[] DAYS = {1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653};

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        StringBuilder expected = new StringBuilder("one of ");
        for (int days : DAYS) {
            String known = Integer.toString(days);
            if (known.equals(text)) {
                return null;
            }
            expected.append(days == DAYS[0] ? "" : ", ").append(known);
        }
        return expected.append(" days").toString();
    }
}
