package verkstad.model.risk;

/**
 * How fast a round goes when one laptop goes round.
 *
 * @param secondsPerRisk what a voter needs to score one risk; at least 1
 * @param secondsPerHandOver what passes from one voter's last key to the next one's first; at least 0
 */
public record Pace(int secondsPerRisk, int secondsPerHandOver) {
    private static final int SECONDS = 60;

    /** A practised voter scores twelve risks in two minutes; finding one's name and passing the laptop on is extra. */
    public static final Pace PRACTISED = new Pace(10, 20);

    public Pace {
        if (secondsPerRisk < 1 || secondsPerHandOver < 0) {
            throw new IllegalArgumentException("a pace of " + secondsPerRisk + " and " + secondsPerHandOver);
        }
    }

    /** How long so many voters need for so many risks, in whole minutes, rounded up; 0 where there is no vote. */
    public int minutes(int risks, int voters) {
        if (risks == 0 || voters == 0) return 0;
        long seconds = (long) voters * ((long) risks * secondsPerRisk + secondsPerHandOver);
        return Math.toIntExact(Math.ceilDiv(seconds, SECONDS));
    }

    /** How many risks so many voters get through in so many minutes; at least 0. */
    public int risksWithin(int minutes, int voters) {
        if (voters == 0) return 0;
        int each = minutes * SECONDS / voters - secondsPerHandOver;
        return Math.max(0, each / secondsPerRisk);
    }
}
