package verkstad.model.find;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared: small letters without marks, å and ä as a, ö and ø as o, æ as a; sign by sign, so that a place
 * in one is a place in the other.
 */
final class Folded {
    private Folded() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) folded.append(of(text.charAt(i)));
        return folded.toString();
    }

    private static char of(char sign) {
        char small = Character.toLowerCase(sign);
        if (small < 128) return small;
        return switch (small) {
            case 'æ' -> 'a';
            case 'ø' -> 'o';
            default -> Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .charAt(0);
        };
    }
}
