package verkstad.exchange;

import java.math.BigDecimal;
import verkstad.model.Problem;
import verkstad.model.TextLength;

/** What a document may hold whatever the field: whole characters, not too many of them, and numbers in range. */
final class Sizes {
    private static final int LARGEST_SCALE = 50;

    private Sizes() {}

    static void check(Spot spot) throws Problem.BadInput {
        var value = spot.value();
        if (value.isString()) checkText(spot, value.stringValue());
        if (value.isNumber()) checkNumber(spot, value.decimalValue());
        for (var child : (Iterable<Spot>) spot.children()::iterator) check(child);
    }

    private static void checkText(Spot spot, String text) throws Problem.BadInput {
        if (!TextLength.fits(text)) {
            throw new Problem.BadInput("problem.json-long", spot.path());
        }
        if (text.codePoints().anyMatch(Sizes::isHalfACharacter)) {
            throw new Problem.BadInput("problem.json-character", spot.path());
        }
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Amounts of money may be larger than other numbers. */
    private static void checkNumber(Spot spot, BigDecimal number) throws Problem.BadInput {
        boolean amount = spot.path().startsWith("$.plan.tables[");
        var least = BigDecimal.valueOf(amount ? Long.MIN_VALUE : Integer.MIN_VALUE);
        var most = BigDecimal.valueOf(amount ? Long.MAX_VALUE : Integer.MAX_VALUE);
        boolean inRange = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        if (!inRange || Math.abs(number.scale()) > LARGEST_SCALE) {
            throw new Problem.BadInput("problem.json-number", spot.path());
        }
    }
}
