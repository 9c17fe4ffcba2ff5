package org.folkmoot.members.model;

/**
 * A band of members beside the same band of the people who could be members: an index of 100 means as many as expected.
 * The interval is Wilson's at 95%.
 *
 * @param members in the band
 * @param allMembers in all bands, those of whom nothing is known left out
 */
public record Comparison(long members, long allMembers, long people, long allPeople) {

    private static final double Z = 1.959964;
    private static final double EXPECTED = 100;

    /** The share of members, from 0 to 1. */
    public double memberShare() {
        return allMembers == 0 ? 0 : (double) members / allMembers;
    }

    /** The share of the people who could be members, from 0 to 1. */
    public double peopleShare() {
        return allPeople == 0 ? 0 : (double) people / allPeople;
    }

    /** True where both sides have enough to compare. */
    public boolean possible() {
        return allMembers > 0 && people > 0;
    }

    /** Member share by people share, times 100. */
    public double index() {
        return EXPECTED * memberShare() / peopleShare();
    }

    /** The lower end of the index. */
    public double lower() {
        return EXPECTED * wilson(-1) / peopleShare();
    }

    /** The upper end of the index. */
    public double upper() {
        return EXPECTED * wilson(1) / peopleShare();
    }

    private double wilson(int side) {
        double n = allMembers;
        double share = memberShare();
        double middle = share + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return Math.max(0, (middle + side * spread) / (1 + Z * Z / n));
    }

    /** What the interval says. */
    public String words() {
        if (upper() < EXPECTED) {
            return "Fewer than expected";
        }
        return lower() > EXPECTED ? "More than expected" : "As expected";
    }
}
