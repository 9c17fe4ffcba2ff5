package org.folkmoot.members.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many points each likeness of two records counts, and from how many on they may be of one person. */
public record LikenessWeights(
        int last,
        int lastAlike,
        int lastDiffers,
        int first,
        int nickname,
        int firstAlike,
        int initial,
        int firstDiffers,
        int born,
        int bornSlipped,
        int bornDiffers,
        int house,
        int postcode,
        int mail,
        int phone,
        int threshold) {

    /** What the product begins with. */
    public static final LikenessWeights DEFAULT =
            new LikenessWeights(25, 18, 25, 20, 17, 14, 8, 45, 35, 11, 40, 20, 5, 25, 12, 62);

    /** As text that {@link #read} understands. */
    public String written() {
        return IntStream.of(all()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private int[] all() {
        return new int[] {
            last,
            lastAlike,
            lastDiffers,
            first,
            nickname,
            firstAlike,
            initial,
            firstDiffers,
            born,
            bornSlipped,
            bornDiffers,
            house,
            postcode,
            mail,
            phone,
            threshold
        };
    }

    /** From {@link #written}. */
    public static LikenessWeights read(String text) {
        return of(Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray());
    }

    /** From the sixteen figures in order. */
    public static LikenessWeights of(int... all) {
        return new LikenessWeights(
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11],
                all[12], all[13], all[14], all[15]);
    }
}
