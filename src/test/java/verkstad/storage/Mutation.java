package verkstad.storage;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes as accidents, and people of bad intent, would: the same for the same seed. */
public final class Mutation {
    /** How many are tried: some in a test run, 10,000 in the whole fault suite. */
    public static final int TRIES = 10 * Integer.getInteger("verkstad.kills", 20);

    private static final List<String> WORDS = List.of(
            "{",
            "[",
            "]",
            "}",
            "\"",
            "null",
            "-1",
            "1e999999999",
            "[".repeat(5000),
            "\u0000",
            "\\ud800",
            ",",
            "0".repeat(900));

    private Mutation() {}

    public static byte[] of(byte[] whole, long seed) {
        var random = new Random(seed);
        var bytes = whole.clone();
        for (int n = random.nextInt(1, 6); n > 0; n--) bytes = one(bytes, random);
        return bytes;
    }

    /** How many bytes this thread has asked for so far. */
    public static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static byte[] one(byte[] bytes, Random random) {
        if (bytes.length < 2) return bytes;
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 16 : 4096));
        return switch (random.nextInt(7)) {
            case 0, 1 -> {
                bytes[from] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 2 -> {
                Arrays.fill(bytes, from, to, (byte) (random.nextBoolean() ? 0 : -1));
                yield bytes;
            }
            case 3 -> Arrays.copyOf(bytes, from);
            case 4 -> spliced(bytes, from, to, new byte[0]);
            case 5 -> spliced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            default ->
                spliced(
                        bytes,
                        from,
                        from,
                        WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] in) {
        var out = Arrays.copyOf(bytes, bytes.length - (to - from) + in.length);
        System.arraycopy(in, 0, out, from, in.length);
        System.arraycopy(bytes, to, out, from + in.length, bytes.length - to);
        return out;
    }
}
