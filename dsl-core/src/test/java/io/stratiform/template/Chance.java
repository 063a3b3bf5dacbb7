package io.stratiform.template;

import io.stratiform.render.TrickyStrings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Choices by chance, always the same for the same seed. */
final class Chance {

    private static final List<String> TRICKY =
            TrickyStrings.all().stream().map(TrickyStrings::wellFormed).toList();

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Does something for each number from 0, at most so many times. */
    void repeat(int least, int most, IntConsumer action) {
        for (int number = 0, count = least + random.nextInt(most - least + 1); number < count; number++) {
            action.accept(number);
        }
    }

    /** Gives a builder some of what it takes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <B> B some(B builder, Consumer<? super B>... settings) {
        for (Consumer<? super B> setting : settings) {
            if (oneIn(3)) {
                setting.accept(builder);
            }
        }
        return builder;
    }

    /** Gives a builder one of what it takes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <B> B one(B builder, Consumer<? super B>... settings) {
        settings[random.nextInt(settings.length)].accept(builder);
        return builder;
    }

    /** A text that means the same everywhere, Fn::Sub included. */
    String string() {
        String text = oneIn(3) ? word() : pick(TRICKY);
        return text.length() > 200 ? text.substring(0, 100) : text.replace("${", "$");
    }

    /** A text of letters and a digit. */
    String word() {
        return "plain" + random.nextInt(9);
    }

    Number number() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> -1L;
            case 2 -> random.nextLong();
            case 3 -> random.nextDouble() * 1e9;
            case 4 -> new BigDecimal("12.50");
            case 5 -> new BigDecimal("1E+3");
            case 6 -> new BigInteger("123456789012345678901234567890");
            default -> random.nextInt(70_000);
        };
    }
}
