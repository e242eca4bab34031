package verkstad.ui.controls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A few digits of which only a salted hash is kept (PBKDF2, RFC 8018). It keeps a curious hand from a screen; so few
 * digits can be found by trial by anybody who has the hash.
 *
 * @param rounds how often it was hashed; the more, the longer each trial takes
 * @param salt Base64, as {@code hash}
 */
public record Pin(int rounds, String salt, String hash) {
    /** The fewest digits and the most. */
    public static final int SHORTEST = 4;

    public static final int LONGEST = 8;

    private static final String WAY = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 200_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,6}):([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)");

    /** @param digits such as {@link #isOne} takes */
    public static Pin of(String digits) {
        if (!isOne(digits)) throw new IllegalArgumentException("not a PIN");
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(ROUNDS, base64(salt), base64(hash(digits, salt, ROUNDS)));
    }

    /** Whether this may be a PIN: four to eight digits. */
    public static boolean isOne(String digits) {
        return digits.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}");
    }

    /** What {@link #written} gave; empty where it is nothing of the kind. */
    public static Optional<Pin> read(String written) {
        return Optional.of(WRITTEN.matcher(written))
                .filter(Matcher::matches)
                .map(m -> new Pin(Integer.parseInt(m.group(1)), m.group(2), m.group(3)));
    }

    public String written() {
        return rounds + ":" + salt + ":" + hash;
    }

    /** Whether these are its digits. Takes about as long as a blink, on purpose. */
    public boolean fits(String digits) {
        try {
            var decoder = Base64.getDecoder();
            return MessageDigest.isEqual(decoder.decode(hash), hash(digits, decoder.decode(salt), rounds));
        } catch (IllegalArgumentException e) {
            return false; // not ours, and fitted by nothing
        }
    }

    private static byte[] hash(String digits, byte[] salt, int rounds) {
        var key = new PBEKeySpec(digits.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(WAY).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + WAY, e);
        } finally {
            key.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
