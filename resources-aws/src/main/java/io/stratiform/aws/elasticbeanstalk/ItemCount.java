package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** A list of a certain length, with commas between its items. */
final class ItemCount implements OptionRule {

    private final int least;
    private final int most;

    ItemCount(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        int items = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            items += text.charAt(i) == ',' ? 1 : 0;
        }
        return items >= least && items <= most ? null : "a list of " + least + " to " + most;
    }
}
